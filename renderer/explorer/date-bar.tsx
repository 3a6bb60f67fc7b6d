// The date handle: a slider over the days, a step for each side, and a way to let the days run.
import type { MotionValue } from 'framer-motion';
import { type KeyboardEvent, type ReactElement, useMemo } from 'react';
import type { Day, DaySpan } from '../../exhibit/map/day';
import { within } from '../../exhibit/map/day';
import { dayInWords } from '../../exhibit/map/dates-in-words';
import type { Moment } from '../../exhibit/map/happenings';
import type { Language } from '../../exhibit/pack/manifest-schema';
import type { ExplorerText } from '../../exhibit/pack/text-schema';
import { PillButton } from '../controls/pill-button';
import { DateMarks } from './date-marks';
import styles from './date-bar.module.css';
import { Sign } from './signs';
import { type DateHand, useDayOf } from './use-moment';

interface DateBarProps {
  readonly period: DaySpan;
  readonly events: readonly Day[];
  readonly dates: DateHand;
  readonly language: Language;
  readonly words: ExplorerText;
}

const daysOfAWeek = 7;

export function DateBar({ period, events, dates, language, words }: DateBarProps): ReactElement {
  const { isPlaying, setDay, togglePlaying } = dates;
  const marks = useMemo(
    () => <DateMarks period={period} events={events} language={language.tag} />,
    [period, events, language.tag],
  );
  return (
    <fieldset className={styles['bar']} aria-label={words.date}>
      <PillButton name={isPlaying ? words.pause : words.play} onPress={togglePlaying}>
        <Sign name={isPlaying ? 'pause' : 'play'} />
      </PillButton>
      <StepButton dates={dates} period={period} by={-1} words={words} />
      <div className={styles['track']}>
        <DaySlider moment={dates.moment} period={period} language={language} words={words} onDay={setDay} />
        {marks}
      </div>
      <StepButton dates={dates} period={period} by={1} words={words} />
    </fieldset>
  );
}

interface StepButtonProps extends Pick<DateBarProps, 'dates' | 'period' | 'words'> {
  readonly by: -1 | 1;
}

function StepButton({ dates, period, by, words }: StepButtonProps): ReactElement {
  const day = useDayOf(dates.moment);
  return (
    <PillButton
      name={by < 0 ? words.dayBack : words.dayOn}
      onPress={() => dates.setDay(within(period, day + by))}
    >
      <Sign name={by < 0 ? 'earlier' : 'later'} />
    </PillButton>
  );
}

interface DaySliderProps extends Pick<DateBarProps, 'period' | 'language' | 'words'> {
  readonly moment: MotionValue<Moment>;
  readonly onDay: (day: Day) => void;
}

/** The platform's own slider: fingers, arrows, Home, End and the reading direction come with it. */
function DaySlider({ moment, period, language, words, onDay }: DaySliderProps): ReactElement {
  const day = useDayOf(moment);
  const turn = (event: KeyboardEvent<HTMLInputElement>): void => {
    const weeks = { PageUp: 1, PageDown: -1 }[event.key];
    if (weeks !== undefined) {
      event.preventDefault();
      onDay(within(period, day + weeks * daysOfAWeek));
    }
    // The keys that move the date do not also turn the pages of the story.
    if (weeks !== undefined || /^(Arrow|Home|End)/.test(event.key)) event.stopPropagation();
  };
  return (
    <input
      type="range"
      className={styles['slider']}
      min={period.first}
      max={period.last}
      step={1}
      value={day}
      aria-label={words.date}
      aria-valuetext={dayInWords(day, language.tag)}
      style={{ '--done': (day - period.first) / (period.last - period.first || 1) }}
      onChange={(event) => onDay(Number(event.target.value))}
      onKeyDown={turn}
    />
  );
}
