// One moment on two clocks: the hour of the document, and the hour in Moscow, where it was already another day.
import { findMoment } from '../../../exhibit/pack/pack';
import type { FactTexts } from '../../../exhibit/pack/fact-text-schema';
import type { InterfaceText } from '../../../exhibit/pack/text-schema';
import { timeWords, wallTime, type WallTime } from '../../../exhibit/story/clock-time';
import { dateWords } from '../../../exhibit/story/period-words';
import { useExhibit } from '../../kiosk/use-kiosk';
import { ClockFace } from './clock-face';
import styles from './moment-clocks.module.css';

interface MomentClocksProps {
  /** `fact.moment` */
  readonly moment: string;
  readonly factTexts: FactTexts;
  readonly words: InterfaceText;
  readonly languageTag: string;
}

export function MomentClocks({ moment: reference, factTexts, words, languageTag }: MomentClocksProps) {
  const { pack } = useExhibit();
  const moment = findMoment(pack.facts, reference);
  if (moment === undefined) throw new RangeError(`there is no moment "${reference}"`);
  const [factId = '', key = ''] = reference.split('.');
  const clocks = [
    { place: words.clockCentralEurope, time: wallTime(moment, 'centralEurope') },
    { place: words.clockMoscow, time: wallTime(moment, 'moscow') },
  ];
  const [here, there] = clocks;
  const days = here?.time.date === there?.time.date ? 'one' : 'two';
  return (
    <div className={styles.moment} data-days={days}>
      <h3 className={styles.label}>{factTexts.facts[factId]?.moments[key]}</h3>
      <ul className={styles.clocks}>
        {clocks.map(({ place, time }) => (
          <Clock key={place} place={place} time={time} languageTag={languageTag} />
        ))}
      </ul>
    </div>
  );
}

interface ClockProps {
  readonly place: string;
  readonly time: WallTime;
  readonly languageTag: string;
}

function Clock({ place, time, languageTag }: ClockProps) {
  const { date } = time;
  const minutes = `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
  return (
    <li className={styles.clock}>
      <ClockFace time={time} />
      <div className={styles.reading}>
        <time dateTime={`${date}T${minutes}`}>
          <span className={styles.digits}>{timeWords(time, languageTag)}</span>{' '}
          <span className={styles.date}>{dateWords(date, languageTag, 'context')}</span>
        </time>
        <p className={styles.place}>{place}</p>
      </div>
    </li>
  );
}
