// One quantity, set large, never without its range and never without who counted.
import { findFigure } from '../../../exhibit/pack/pack';
import { figureWords } from '../../../exhibit/pack/figure-words';
import { useExhibit } from '../../kiosk/use-kiosk';
import type { SceneProps } from '../scene-props';
import { ScrollingText } from '../scrolling-text';
import { SceneBody, SceneHeading } from '../scene-words';
import { SourceLine } from '../source-line';
import { Staged } from '../staged';
import styles from './figure-scene.module.css';
import { RangeLine } from './range-line';

export function FigureScene({ scene, language, words, text, elapsedMs }: SceneProps<'figure'>) {
  const { pack } = useExhibit();
  const figure = findFigure(pack.facts, scene.figure);
  if (!figure) throw new RangeError(`scene "${scene.id}" shows no figure "${scene.figure}"`);
  const { number, measure, range } = figureWords(figure, words.interface, language.tag);
  return (
    <ScrollingText className={styles.scene}>
      <div className={styles.telling}>
        <SceneHeading text={text} languageTag={language.tag} />
        <Staged className={styles.body} elapsedMs={elapsedMs} delayMs={300}>
          <SceneBody text={text} languageTag={language.tag} />
          <SourceLine factIds={scene.facts} words={words} />
        </Staged>
      </div>
      <Staged className={styles.figure} elapsedMs={elapsedMs} delayMs={700}>
        {measure !== undefined && <p className={styles.range}>{measure}</p>}
        <p className={styles.number} style={{ '--characters': number.length }}>
          {number}
        </p>
        <p className={styles.counts}>{text.figure?.counts}</p>
        <RangeLine figure={figure} />
        <div className={styles.range}>
          {range !== undefined && <p>{range}</p>}
          <p className={styles.attribution}>{text.figure?.attribution}</p>
        </div>
      </Staged>
    </ScrollingText>
  );
}
