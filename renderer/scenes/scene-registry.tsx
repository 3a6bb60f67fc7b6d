// Scene types and their components. A type without a component does not compile.
import type { ComponentType } from 'react';
import type { SceneType } from '../../exhibit/pack/story-schema';
import { FigureScene } from './figure/figure-scene';
import { MapScene } from './map/map-scene';
import type { SceneProps } from './scene-props';
import { TextScene } from './text/text-scene';

const sceneComponents = {
  text: TextScene,
  figure: FigureScene,
  map: MapScene,
} satisfies { [T in SceneType]: ComponentType<SceneProps<T>> };

export function SceneView(props: SceneProps<SceneType>) {
  // The table pairs each type with its own component, which TypeScript cannot follow through the index.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const Component = sceneComponents[props.scene.type] as ComponentType<SceneProps<SceneType>>;
  return <Component {...props} />;
}
