// One appearance of a scene, fading in or giving way: both are functions of the time alone.
import { motionValue, useTransform } from 'framer-motion';
import * as m from 'framer-motion/m';
import { use } from 'react';
import { changeProgress } from '../../exhibit/kiosk/frame';
import type { SceneOnScreen } from '../../exhibit/kiosk/kiosk-context';
import { entry } from '../../exhibit/pack/pack';
import type { StoryScene } from '../../exhibit/story/timeline';
import { useMovement } from '../access/use-movement';
import { useLanguage, useRuntime } from '../kiosk/use-kiosk';
import { LeavingX } from '../visit/leaving-x';
import { easeInOut, partOf } from './easing';
import { NoticeScene } from './notice/notice-scene';
import { SceneView } from './scene-registry';
import styles from './stage.module.css';

/** A scene that comes stands in its place from the start. */
const atHome = motionValue(0);

interface SceneLayerProps {
  readonly appearance: SceneOnScreen;
  readonly storyScene: StoryScene;
  readonly part: 'coming' | 'leaving';
  /** Kiosk time in ms at which the change began. */
  readonly changedAtMs: number;
}

export function SceneLayer({ appearance, storyScene, part, changedAtMs }: SceneLayerProps) {
  const { nowMs } = useRuntime();
  const movement = useMovement();
  const { language, text: words } = useLanguage(appearance.language);
  const elapsedMs = useTransform(nowMs, (now) =>
    movement === 'reduced' ? Number.POSITIVE_INFINITY : now - appearance.enteredAtMs,
  );
  const opacity = useTransform(nowMs, (now) =>
    opacityOf(part, movement === 'reduced' ? 1 : changeProgress({ changedAtMs }, now)),
  );
  const leavingX = use(LeavingX);
  const { scene } = storyScene;
  const View = appearance.shows === 'notice' ? NoticeScene : SceneView;
  return (
    <m.section
      className={styles.layer}
      style={{ opacity, x: part === 'leaving' ? leavingX : atHome }}
      lang={language.tag}
      dir={language.direction}
      aria-hidden={part === 'leaving'}
      inert={part === 'leaving'}
      data-part={part}
    >
      <View
        scene={scene}
        language={language}
        words={words}
        text={entry(words.scenes, scene.id)}
        elapsedMs={elapsedMs}
      />
    </m.section>
  );
}

/** Words over words cannot be read: the old ones are nearly gone when the new ones come. */
function opacityOf(part: SceneLayerProps['part'], progress: number): number {
  return part === 'leaving' ? 1 - easeInOut(partOf(progress, 0, 0.5)) : easeInOut(partOf(progress, 0.35, 1));
}
