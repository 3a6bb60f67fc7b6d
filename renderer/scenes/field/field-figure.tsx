// A number of the field with its mark, its range and who counted.
import type { Figure } from '../../../exhibit/pack/figure-schema';
import { figureWords } from '../../../exhibit/pack/figure-words';
import type { InterfaceText, SceneText } from '../../../exhibit/pack/text-schema';
import { RangeLine } from '../figure/range-line';
import type { LegendEntry, FigureLegend } from './field-legend';
import styles from './field-figure.module.css';
import { type FieldShapes, ringWidth } from './mark-shapes';

interface FieldFigureProps {
  readonly figure: Figure;
  readonly text: SceneText['figure'];
  readonly legend: FigureLegend;
  readonly shapes: FieldShapes;
  readonly words: InterfaceText;
  readonly languageTag: string;
}

export function FieldFigure({ figure, text, legend, shapes, words, languageTag }: FieldFigureProps) {
  const { number, measure, range } = figureWords(figure, words, languageTag);
  const { sign, ends } = legend;
  // Ends that stand beside their marks need not be said twice.
  const about = [measure ?? (ends.length > 0 ? undefined : range), text?.attribution];
  return (
    <div className={styles.figure}>
      <p className={styles.number}>{number}</p>
      <p className={styles.counts}>
        {ends.length === 0 && <Sign sign={sign} shapes={shapes} />}
        {text?.counts}
        <br />
        <span className={styles.about}>{about.filter(Boolean).join(', ')}</span>
      </p>
      {ends.length > 0 && (
        <div className={styles.range}>
          <RangeLine figure={figure} />
          <ul className={styles.ends}>
            {ends.map((end) => (
              <li key={end.sign} className={styles.end}>
                <Sign sign={end.sign} shapes={shapes} />
                {end.text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** A mark of the field, as large as a letter. */
function Sign({ sign, shapes }: Pick<LegendEntry, 'sign'> & { readonly shapes: FieldShapes }) {
  if (sign === 'line') return <span className={styles.line} aria-hidden="true" />;
  const { point, ring, tone } = shapes[sign];
  return (
    <svg className={styles.sign} viewBox="-0.4 -0.4 0.8 0.8" opacity={tone} aria-hidden="true">
      {point > 0 && <circle r={point} fill="currentColor" />}
      {ring > 0 && (
        <circle r={ring - ringWidth / 2} fill="none" stroke="currentColor" strokeWidth={ringWidth} />
      )}
    </svg>
  );
}
