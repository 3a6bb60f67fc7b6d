// An image and what is known of it.
import type { Media } from '../../../exhibit/pack/media-schema';
import type { SceneProps } from '../scene-props';
import styles from './media-scene.module.css';
import { ProvenanceLine } from './provenance-line';
import { Still } from './still';

interface ImageFigureProps extends Pick<SceneProps<'media'>, 'scene' | 'language' | 'words' | 'text'> {
  readonly media: Extract<Media, { kind: 'image' }>;
}

export function ImageFigure({ media, scene, language, words, text }: ImageFigureProps) {
  const own = words.media;
  return (
    <figure className={styles.figure}>
      <div className={styles.frame}>
        <Still
          id={scene.media}
          file={media.file}
          description={text.mediaDescription ?? ''}
          unavailable={own.unavailable}
        />
      </div>
      <ProvenanceLine media={media} language={language} words={own} />
    </figure>
  );
}
