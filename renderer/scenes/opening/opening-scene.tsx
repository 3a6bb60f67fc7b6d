// The door of a chapter: its numeral and its name, large and alone, over the line of the story's time.
import { resolveReferences } from '../../../exhibit/pack/text-reference';
import { useExhibit } from '../../kiosk/use-kiosk';
import { chapterNumeral } from '../chapter-numeral';
import type { SceneProps } from '../scene-props';
import { ScrollingText } from '../scrolling-text';
import { SceneBody } from '../scene-words';
import { SourceLine } from '../source-line';
import { Staged } from '../staged';
import { ChapterLine } from './chapter-line';
import styles from './opening-scene.module.css';

export function OpeningScene({ scene, language, words, text, elapsedMs }: SceneProps<'opening'>) {
  const { pack, scenes } = useExhibit();
  const chapterIndex = scenes.find((candidate) => candidate.scene.id === scene.id)?.chapterIndex ?? 0;
  const title = resolveReferences(text.title, pack.facts, language.tag);
  return (
    <ScrollingText className={styles.scene}>
      <header className={styles.heading} style={{ '--characters': longestWord(title) }}>
        <h1 className={styles.name}>
          <span className={styles.numeral}>{chapterNumeral(chapterIndex)}</span>{' '}
          <span className={styles.title}>{title}</span>
        </h1>
        <p className={styles.kicker}>{resolveReferences(text.kicker, pack.facts, language.tag)}</p>
      </header>
      <ChapterLine scene={scene} languageTag={language.tag} elapsedMs={elapsedMs} />
      <Staged className={styles.telling} elapsedMs={elapsedMs} delayMs={1_500}>
        <SceneBody text={text} languageTag={language.tag} />
        <div className={styles.aside}>
          {text.notice !== undefined && (
            <p className={styles.notice}>{resolveReferences(text.notice, pack.facts, language.tag)}</p>
          )}
          <SourceLine factIds={scene.facts} words={words} />
        </div>
      </Staged>
    </ScrollingText>
  );
}

/** A title may break between words, never inside one: so the longest decides its size. */
function longestWord(title: string): number {
  return Math.max(...title.split(/\s+/).map((word) => word.length));
}
