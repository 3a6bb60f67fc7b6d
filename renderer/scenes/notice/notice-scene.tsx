// What stands before a scene about a killing: what it tells, and the way on or round. Nothing of it is shown yet.
import { useRuntime } from '../../kiosk/use-kiosk';
import { PillButton } from '../../controls/pill-button';
import type { SceneProps } from '../scene-props';
import type { SceneType } from '../../../exhibit/pack/scene-schema';
import { ScrollingText } from '../scrolling-text';
import { SceneNotice } from '../scene-words';
import styles from './notice-scene.module.css';

export function NoticeScene({ language, words, text }: SceneProps<SceneType>) {
  const runtime = useRuntime();
  return (
    <div className={styles.scene}>
      <ScrollingText className={styles.words}>
        <SceneNotice text={text} languageTag={language.tag} />
      </ScrollingText>
      <div className={styles.ways}>
        <PillButton onPress={() => runtime.send({ type: 'notice.accept' })}>
          {words.interface.noticeContinue}
        </PillButton>
        <PillButton onPress={() => runtime.send({ type: 'notice.skip' })}>
          {words.interface.noticeSkip}
        </PillButton>
      </div>
    </div>
  );
}
