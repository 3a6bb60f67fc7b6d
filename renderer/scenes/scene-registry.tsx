// Scene types and their components. A type without a component does not compile.
import type { ComponentType } from 'react';
import type { SceneType } from '../../exhibit/pack/scene-schema';
import { FigureScene } from './figure/figure-scene';
import { MapScene } from './map/map-scene';
import { CompareScene } from './compare/compare-scene';
import { FieldScene } from './field/field-scene';
import { MediaScene } from './media/media-scene';
import { NamesScene } from './names/names-scene';
import { OpeningScene } from './opening/opening-scene';
import { TermScene } from './term/term-scene';
import { TimelineScene } from './timeline/timeline-scene';
import type { SceneProps } from './scene-props';
import { TextScene } from './text/text-scene';

const sceneComponents = {
  opening: OpeningScene,
  text: TextScene,
  figure: FigureScene,
  map: MapScene,
  field: FieldScene,
  compare: CompareScene,
  term: TermScene,
  timeline: TimelineScene,
  names: NamesScene,
  media: MediaScene,
} satisfies { [T in SceneType]: ComponentType<SceneProps<T>> };

export function SceneView(props: SceneProps<SceneType>) {
  // The table pairs each type with its own component, which TypeScript cannot follow through the index.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const Component = sceneComponents[props.scene.type] as ComponentType<SceneProps<SceneType>>;
  return <Component {...props} />;
}
