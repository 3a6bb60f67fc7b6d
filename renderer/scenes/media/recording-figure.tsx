// A film or a testimony: its still or its picture, what is known of it, its captions, and its controls.
import { useTransform } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { RefObject } from 'react';
import type { SpokenWords } from '../../../exhibit/pack/spoken-words';
import { useMovement } from '../../access/use-movement';
import { useKioskView, useRuntime } from '../../kiosk/use-kiosk';
import { easeInOut, partOf } from '../easing';
import type { SceneProps } from '../scene-props';
import { CaptionLines } from './caption-lines';
import { roundLength } from './clock-words';
import styles from './media-scene.module.css';
import { Player, TranscriptButton } from './player';
import { ProvenanceLine } from './provenance-line';
import type { Recording, RecordingView, SoundingMedia } from './recording';
import { Still } from './still';

/** The film comes over its still within this time. */
const fadeMs = 600;

interface RecordingFigureProps extends Pick<SceneProps<'media'>, 'scene' | 'language' | 'words' | 'text'> {
  readonly media: SoundingMedia;
  readonly recording: Recording;
  readonly view: RecordingView;
  readonly spoken: SpokenWords;
  /** Where the picture is shown. */
  readonly place: RefObject<HTMLDivElement | null>;
}

export function RecordingFigure(props: RecordingFigureProps) {
  const { media, recording, view, language, words, text, spoken } = props;
  const { mode } = useKioskView();
  const own = words.media;
  return (
    <figure className={styles.figure} data-kind={media.kind} data-phase={view.phase}>
      <Frame {...props} />
      <ProvenanceLine media={media} language={language} words={own} />
      <CaptionLines
        cues={spoken.captions}
        view={view}
        // A film shows what it is; its still carries the description.
        description={media.kind === 'audio' ? text.mediaDescription : undefined}
      />
      <div className={styles.controls}>
        {/* The loop starts nothing, and shows no button that would not answer: its first touch begins the visit. */}
        {mode === 'attract' && <p className={styles.length}>{roundLength(media.durationS, language.tag)}</p>}
        {mode !== 'attract' && view.phase === 'broken' && (
          <div className={styles.broken}>
            <p>{own.unavailable}</p>
            <TranscriptButton recording={recording} view={view} words={own} />
          </div>
        )}
        {mode !== 'attract' && view.phase !== 'broken' && (
          <Player kind={media.kind} recording={recording} view={view} language={language} words={own} />
        )}
      </div>
    </figure>
  );
}

function Frame({ media, view, scene, words, text, place }: RecordingFigureProps) {
  const { nowMs } = useRuntime();
  const movement = useMovement();
  const { pictureAtMs } = view;
  const opacity = useTransform(nowMs, (now) => {
    if (pictureAtMs === undefined || view.phase === 'broken') return 0;
    return movement === 'reduced' ? 1 : easeInOut(partOf(now, pictureAtMs, pictureAtMs + fadeMs));
  });
  const stillOpacity = useTransform(opacity, (shown) => 1 - shown);
  const description = text.mediaDescription ?? '';
  return (
    <div className={styles.frame}>
      {media.kind === 'video' && (
        <m.div className={styles.layer} style={{ opacity: stillOpacity }}>
          <Still
            id={scene.media}
            file={media.poster}
            description={description}
            unavailable={words.media.unavailable}
          />
        </m.div>
      )}
      {/* The element comes here by itself (recording.ts): React would break it off with each language. */}
      <m.div ref={place} className={styles.layer} style={{ opacity }} />
    </div>
  );
}
