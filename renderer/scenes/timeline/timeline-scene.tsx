// A few facts in the order of time, beside a line that shows how near together they lie.
import { entry } from '../../../exhibit/pack/pack';
import { resolveReferences } from '../../../exhibit/pack/text-reference';
import { periodWords } from '../../../exhibit/story/period-words';
import { useExhibit } from '../../kiosk/use-kiosk';
import type { SceneProps } from '../scene-props';
import { ScrollingText } from '../scrolling-text';
import { SceneBody, SceneHeading } from '../scene-words';
import { SourceLine } from '../source-line';
import { Staged } from '../staged';
import { axisMs, TimeAxis } from './time-axis';
import styles from './timeline-scene.module.css';
import { useRowHeights } from './use-row-heights';

export function TimelineScene({ scene, language, words, text, elapsedMs }: SceneProps<'timeline'>) {
  const { pack } = useExhibit();
  const { list, heights } = useRowHeights();
  const { facts: factTexts } = entry(pack.factTexts, language.tag);
  const facts = scene.entries.map((id) => entry(pack.facts, id));
  const stepMs = (axisMs.end - axisMs.start - 500) / facts.length;
  return (
    <ScrollingText className={styles.scene}>
      <div className={styles.telling}>
        <SceneHeading text={text} languageTag={language.tag} />
        <Staged className={styles.body} elapsedMs={elapsedMs} delayMs={300}>
          <SceneBody text={text} languageTag={language.tag} />
          <SourceLine factIds={scene.facts} words={words} />
        </Staged>
      </div>
      <div className={styles.chart}>
        <TimeAxis periods={facts} rows={heights} languageTag={language.tag} elapsedMs={elapsedMs} />
        <ol ref={list} className={styles.rows}>
          {scene.entries.map((id, index) => (
            <li key={id}>
              <Staged elapsedMs={elapsedMs} delayMs={axisMs.start + index * stepMs}>
                <p className={styles.date}>{periodWords(entry(pack.facts, id), language.tag, 'context')}</p>
                <p className={styles.title}>
                  {resolveReferences(entry(factTexts, id).title, pack.facts, language.tag)}
                </p>
              </Staged>
            </li>
          ))}
        </ol>
      </div>
    </ScrollingText>
  );
}
