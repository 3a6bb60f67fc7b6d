// A card: a document, an act, a voice. Where and when, what it is, what it says.
import type { ReactNode } from 'react';
import { resolveReferences } from '../../exhibit/pack/text-reference';
import type { SceneText } from '../../exhibit/pack/text-schema';
import { useExhibit } from '../kiosk/use-kiosk';
import styles from './scene-card.module.css';

type CardText = NonNullable<SceneText['cards']>[string];

interface SceneCardProps {
  readonly text: CardText;
  readonly languageTag: string;
  /** `aside` where others speak about the scene, smaller than its own telling. */
  readonly size: 'telling' | 'aside';
  readonly children?: ReactNode;
}

export function SceneCard({ text, languageTag, size, children }: SceneCardProps) {
  const { pack } = useExhibit();
  const say = (words: string) => resolveReferences(words, pack.facts, languageTag);
  return (
    <article className={styles.card} data-size={size}>
      <div className={styles.words}>
        {text.kicker !== undefined && <p className={styles.kicker}>{say(text.kicker)}</p>}
        <h2 className={styles.title}>{say(text.title)}</h2>
        <p className={styles.body}>{say(text.body)}</p>
      </div>
      {children !== undefined && <div className={styles.proof}>{children}</div>}
    </article>
  );
}
