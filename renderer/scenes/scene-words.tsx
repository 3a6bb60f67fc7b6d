// The words of a scene: where and when, the title, the telling, and where it is known from.
import { resolveReferences } from '../../exhibit/pack/text-reference';
import type { SceneText } from '../../exhibit/pack/text-schema';
import { useExhibit } from '../kiosk/use-kiosk';
import styles from './scene-words.module.css';

interface WordsProps {
  readonly text: SceneText;
  readonly languageTag: string;
}

export function SceneHeading({ text, languageTag }: WordsProps) {
  const { pack } = useExhibit();
  return (
    <header>
      <p className={styles.kicker}>{resolveReferences(text.kicker, pack.facts, languageTag)}</p>
      <h1 className={styles.title}>{resolveReferences(text.title, pack.facts, languageTag)}</h1>
    </header>
  );
}

/** What is said before a scene about a killing. */
export function SceneNotice({ text, languageTag }: WordsProps) {
  const { pack } = useExhibit();
  return <h1>{resolveReferences(text.notice ?? '', pack.facts, languageTag)}</h1>;
}

export function SceneBody({ text, languageTag }: WordsProps) {
  const { pack } = useExhibit();
  const paragraphs = resolveReferences(text.body, pack.facts, languageTag)
    .trim()
    .split(/\n\s*\n/);
  return (
    <div className={styles.body}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
