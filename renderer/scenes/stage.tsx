// The scene on screen, and the one it takes over from while it does.
import { useState } from 'react';
import { SceneAnnouncement } from '../access/scene-announcement';
import { useExhibit, useKioskView, sceneAt } from '../kiosk/use-kiosk';
import { appearanceOf } from '../kiosk/kiosk-runtime';
import { SwipeArea } from '../visit/swipe-area';
import { createRecordingInHand, RecordingInHandContext } from './media/recording-in-hand';
import { SceneLayer } from './scene-layer';
import styles from './stage.module.css';

export function Stage() {
  const exhibit = useExhibit();
  const { frame } = useKioskView();
  const [recordingInHand] = useState(createRecordingInHand);
  const shown = frame.leaving === undefined ? [frame.current] : [frame.leaving, frame.current];
  return (
    <main className={styles.stage}>
      <SwipeArea>
        <RecordingInHandContext value={recordingInHand}>
          {shown.map((appearance) => (
            <SceneLayer
              key={appearanceOf(appearance)}
              appearance={appearance}
              storyScene={sceneAt(exhibit, appearance.sceneIndex)}
              part={appearance === frame.current ? 'coming' : 'leaving'}
              changedAtMs={frame.changedAtMs}
            />
          ))}
        </RecordingInHandContext>
      </SwipeArea>
      <SceneAnnouncement />
    </main>
  );
}
