// What is known of an image or a film: where and when it was made, by whom, and who gives it.
import type { Language } from '../../../exhibit/pack/manifest-schema';
import type { Media } from '../../../exhibit/pack/media-schema';
import type { MediaText } from '../../../exhibit/pack/text-schema';
import { dateWords } from '../../../exhibit/story/period-words';
import styles from './media-scene.module.css';

interface ProvenanceLineProps {
  readonly media: Media;
  readonly language: Language;
  readonly words: MediaText;
}

/** History notes, "Images": place, date, author, collection number. The permission stays in the pack. */
export function ProvenanceLine({ media, language, words }: ProvenanceLineProps) {
  const { place, date, author, credit } = media;
  const parts = [
    place === 'unknown' ? words.unknownPlace : place,
    date === 'unknown' ? words.unknownDate : dateWords(date, language.tag),
    author === 'unknown' ? words.unknownAuthor : author,
    credit,
  ];
  return (
    <figcaption className={styles.provenance}>
      {parts.map((part, index) => (
        // A part in another script keeps its own direction.
        <span key={part}>
          {index > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </figcaption>
  );
}
