// One word, as large as the screen allows, and as it was said; below it, who says what about it.
import { entry } from '../../../exhibit/pack/pack';
import { SceneCard } from '../scene-card';
import type { SceneProps } from '../scene-props';
import { ScrollingText } from '../scrolling-text';
import { SceneBody, SceneHeading } from '../scene-words';
import { SourceLine } from '../source-line';
import { Staged } from '../staged';
import { LargeWord } from './large-word';
import styles from './term-scene.module.css';

/** The word first, alone; then as it was said, the telling, and the glosses one after the other. */
const originalMs = 600;
const tellingMs = 1_000;
const glossStepMs = 200;

export function TermScene({ scene, language, words, text, elapsedMs }: SceneProps<'term'>) {
  const { original } = scene;
  const languageName = new Intl.DisplayNames(language.tag, { type: 'language' }).of(original.language);
  return (
    <ScrollingText className={styles.scene}>
      <div className={styles.heading}>
        <SceneHeading text={text} languageTag={language.tag} />
      </div>
      <LargeWord word={text.term ?? ''} />
      <Staged className={styles.original} elapsedMs={elapsedMs} delayMs={originalMs}>
        <p>
          <bdi lang={original.language} className={styles.originalWord}>
            {original.word}
          </bdi>{' '}
          <span className={styles.language}>{languageName}</span>
        </p>
      </Staged>
      <div className={styles.below}>
        <Staged className={styles.telling} elapsedMs={elapsedMs} delayMs={tellingMs}>
          <SceneBody text={text} languageTag={language.tag} />
        </Staged>
        {scene.cards.map((id, index) => (
          <Staged key={id} elapsedMs={elapsedMs} delayMs={tellingMs + (index + 1) * glossStepMs}>
            <SceneCard text={entry(text.cards ?? {}, id)} languageTag={language.tag} size="aside" />
          </Staged>
        ))}
      </div>
      <SourceLine factIds={scene.facts} words={words} />
    </ScrollingText>
  );
}
