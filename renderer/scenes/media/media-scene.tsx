// An image, a film or a testimony that a museum adds: whole, with what is known of it, and words beside it.
import { useRef } from 'react';
import { entry } from '../../../exhibit/pack/pack';
import { useExhibit } from '../../kiosk/use-kiosk';
import type { SceneProps } from '../scene-props';
import { ScrollingText } from '../scrolling-text';
import { SceneBody, SceneHeading } from '../scene-words';
import { SourceLine } from '../source-line';
import { Staged } from '../staged';
import { ImageFigure } from './image-figure';
import styles from './media-scene.module.css';
import type { SoundingMedia } from './recording';
import { RecordingFigure } from './recording-figure';
import { useRecording } from './use-recording';

export function MediaScene(props: SceneProps<'media'>) {
  const { pack } = useExhibit();
  const media = entry(pack.media, props.scene.media);
  if (media.kind !== 'image') return <RecordingScene {...props} media={media} />;
  return (
    <div className={styles.scene} data-kind={media.kind}>
      <ScrollingText className={styles.words}>
        <Words {...props} />
      </ScrollingText>
      <ImageFigure {...props} media={media} />
    </div>
  );
}

function RecordingScene(props: SceneProps<'media'> & { readonly media: SoundingMedia }) {
  const { media, scene, language } = props;
  const { pack } = useExhibit();
  const place = useRef<HTMLDivElement>(null);
  const { recording, view } = useRecording(media, props, place);
  const spoken = entry(entry(pack.spokenWords, scene.media), language.tag);
  return (
    <div className={styles.scene} data-kind={media.kind}>
      {/* Another text starts at its beginning. */}
      <ScrollingText key={view.panel} className={styles.words}>
        {view.panel === 'transcript' ? (
          <Transcript {...props} transcript={spoken.transcript} />
        ) : (
          <Words {...props} />
        )}
      </ScrollingText>
      <RecordingFigure {...props} recording={recording} view={view} spoken={spoken} place={place} />
    </div>
  );
}

function Words({ scene, language, words, text, elapsedMs }: SceneProps<'media'>) {
  return (
    <>
      <SceneHeading text={text} languageTag={language.tag} />
      <Staged className={styles.telling} elapsedMs={elapsedMs} delayMs={400}>
        <SceneBody text={text} languageTag={language.tag} />
        <SourceLine factIds={scene.facts} words={words} />
      </Staged>
    </>
  );
}

/** What is said and heard, to be read in one's own time. */
function Transcript({ text, language, transcript }: SceneProps<'media'> & { readonly transcript: string }) {
  return (
    <>
      <SceneHeading text={text} languageTag={language.tag} />
      <div className={styles.transcript}>
        {transcript.split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </>
  );
}
