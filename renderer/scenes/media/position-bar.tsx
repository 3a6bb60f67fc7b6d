// Where a recording stands: a touch anywhere on the bar goes there; buttons and keys go by steps.
import type { Language } from '../../../exhibit/pack/manifest-schema';
import type { MediaText } from '../../../exhibit/pack/text-schema';
import { clockTime, spokenTime } from './clock-words';
import styles from './player.module.css';
import type { Recording, RecordingView } from './recording';

interface PositionBarProps {
  readonly recording: Recording;
  readonly view: RecordingView;
  readonly language: Language;
  readonly words: MediaText;
}

export function PositionBar({ recording, view, language, words }: PositionBarProps) {
  const { positionS, lengthS } = view;
  const said = words.positionOf
    .replace('{position}', spokenTime(positionS, language.tag))
    .replace('{length}', spokenTime(lengthS, language.tag));
  return (
    <div className={styles.position}>
      <span aria-hidden="true">{clockTime(positionS)}</span>
      {/* An input keeps its touches for itself: a finger on the bar does not swipe the scene. */}
      <input
        type="range"
        className={styles.bar}
        aria-label={words.position}
        aria-valuetext={said}
        min={0}
        max={lengthS}
        step="any"
        value={positionS}
        style={{ '--played': lengthS > 0 ? positionS / lengthS : 0 }}
        onChange={({ target }) => recording.goTo(target.valueAsNumber)}
      />
      <span aria-hidden="true">{clockTime(lengthS)}</span>
    </div>
  );
}
