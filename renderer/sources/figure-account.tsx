// One quantity with everything that belongs to it: its range, what it counts, and who counted.
import { figureWords } from '../../exhibit/pack/figure-words';
import type { Figure } from '../../exhibit/pack/figure-schema';
import type { InterfaceText } from '../../exhibit/pack/text-schema';
import styles from './figure-account.module.css';

interface FigureAccountProps {
  readonly figure: Figure;
  /** What it counts. */
  readonly counts: string;
  /** Who says so. */
  readonly countedBy: string | undefined;
  readonly words: InterfaceText;
  readonly languageTag: string;
}

export function FigureAccount({ figure, counts, countedBy, words, languageTag }: FigureAccountProps) {
  const { number, measure, range } = figureWords(figure, words, languageTag);
  const doubt = [range, countedBy].filter((part) => part !== undefined);
  return (
    <li className={styles.figure}>
      <p className={styles.quantity}>
        {measure !== undefined && <span className={styles.measure}>{measure} </span>}
        <bdi className={styles.number}>{number}</bdi>
      </p>
      <p className={styles.counts}>
        {counts}
        {doubt.length > 0 && <span className={styles.doubt}>{doubt.join(', ')}</span>}
      </p>
    </li>
  );
}
