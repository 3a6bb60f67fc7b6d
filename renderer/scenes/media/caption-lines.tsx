// The words of the moment, under the picture and never over it. In our own type: as large as everything else that is read.
import { cuesAt, type Cue } from '../../../exhibit/pack/web-vtt';
import styles from './media-scene.module.css';
import type { RecordingView } from './recording';

interface CaptionLinesProps {
  readonly cues: readonly Cue[];
  readonly view: RecordingView;
  /** What stands there before anything is heard. */
  readonly description: string | undefined;
}

/** Two lines are kept free, so that nothing moves when words come. */
export function CaptionLines({ cues, view, description }: CaptionLinesProps) {
  const areShown = view.captions === 'shown' && view.phase !== 'still' && view.phase !== 'broken';
  const now = areShown ? cuesAt(cues, view.positionS) : [];
  return (
    <div className={styles.captions} data-captions={view.captions}>
      {description !== undefined && view.phase === 'still' && (
        <p className={styles.description}>{description}</p>
      )}
      {now.map(({ startS, text }) => (
        <p key={`${startS} ${text}`}>{text}</p>
      ))}
    </div>
  );
}
