// Everything the exhibit tells, in the order of time: each fact leads to the scene that tells it.
import { useEffect, useMemo, useRef } from 'react';
import { entry } from '../../exhibit/pack/pack';
import { factsByMonth } from '../../exhibit/story/facts-in-time';
import { dateWords } from '../../exhibit/story/period-words';
import { sceneAt, useExhibit, useKioskView, useLanguage } from '../kiosk/use-kiosk';
import { ScrollingText } from '../scenes/scrolling-text';
import { FactEntry } from './fact-entry';
import styles from './timeline-surface.module.css';

export function TimelineSurface() {
  const exhibit = useExhibit();
  const { pack, scenes } = exhibit;
  const { frame } = useKioskView();
  const { language, text } = useLanguage(frame.current.language);
  const { scene } = sceneAt(exhibit, frame.current.sceneIndex);
  const months = useMemo(() => factsByMonth(pack, scenes), [pack, scenes]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => showWhereOneIs(list.current), []);
  const told = months
    .flatMap(({ facts }) => facts.map(({ factId }) => factId))
    .filter((id) => scene.facts.includes(id));
  const placeOf = (factId: string) => {
    if (!told.includes(factId)) return 'elsewhere';
    return factId === told[0] ? 'here' : 'scene';
  };
  const factTexts = entry(pack.factTexts, language.tag).facts;
  return (
    <main className={styles.surface} lang={language.tag} dir={language.direction}>
      <h1 className={styles.title}>{text.interface.timeline}</h1>
      <ScrollingText className={styles.scroll}>
        <div ref={list} className={styles.months}>
          {months.map(({ month, facts }) => (
            <section key={month} className={styles.month}>
              <h2 className={styles.name}>{dateWords(month, language.tag)}</h2>
              <ol className={styles.facts}>
                {facts.map((inTime) => (
                  <FactEntry
                    key={inTime.factId}
                    inTime={inTime}
                    title={entry(factTexts, inTime.factId).title}
                    place={placeOf(inTime.factId)}
                    languageTag={language.tag}
                    words={text}
                  />
                ))}
              </ol>
            </section>
          ))}
        </div>
      </ScrollingText>
    </main>
  );
}

/** The first fact of the scene one comes from stands in the middle, and the keyboard goes on from there. */
function showWhereOneIs(months: HTMLElement | null): void {
  const here = months?.querySelector<HTMLElement>('[aria-current]');
  here?.focus({ preventScroll: true });
  here?.scrollIntoView({ block: 'center' });
}
