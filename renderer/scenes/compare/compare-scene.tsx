// The words of the scene, until it has its own design.
import type { SceneProps } from '../scene-props';
import { ScrollingText } from '../scrolling-text';
import { SceneBody, SceneHeading } from '../scene-words';
import { SourceLine } from '../source-line';
import { Staged } from '../staged';
import styles from '../text/text-scene.module.css';

export function CompareScene({ scene, language, words, text, elapsedMs }: SceneProps<'compare'>) {
  return (
    <ScrollingText className={styles.scene}>
      <div className={styles.heading}>
        <SceneHeading text={text} languageTag={language.tag} />
      </div>
      <Staged className={styles.telling} elapsedMs={elapsedMs} delayMs={400}>
        <SceneBody text={text} languageTag={language.tag} />
        <SourceLine factIds={scene.facts} words={words} />
      </Staged>
    </ScrollingText>
  );
}
