// What is heard, to be read: the captions and the transcript of each film and testimony, in every language of the pack.
import type { CheckedFile } from './checked-files';
import type { LanguageTag } from './identifier';
import type { Media } from './media-schema';
import type { PackFiles } from './pack-files';
import type { PackProblem } from './problem';
import { readWebVtt, type Cue } from './web-vtt';

export interface SpokenWords {
  /** In order of time. */
  readonly captions: readonly Cue[];
  /** Paragraphs with an empty line between them. */
  readonly transcript: string;
}

/** By media id, then by language. */
export type SpokenWordsOfMedia = Readonly<Record<string, Readonly<Record<LanguageTag, SpokenWords>>>>;

export interface SpokenWordsReport {
  readonly value: SpokenWordsOfMedia;
  readonly problems: readonly PackProblem[];
}

/** A film's own length and the one in `media.yaml` may differ by the rest of a second. */
const spareS = 1;

/**
 * Reads the captions and transcripts that `media.yaml` names.
 * Files that are not there are reported where all media are looked for.
 * @param languages tags of the pack's languages
 */
export function readSpokenWords(
  media: CheckedFile<Record<string, Media>>,
  files: PackFiles,
  languages: readonly LanguageTag[],
): SpokenWordsReport {
  const problems: PackProblem[] = [];
  const value = Object.entries(media.value).flatMap(([id, entry]) => {
    if (entry.kind === 'image') return [];
    problems.push(...checkLanguages(id, entry, media, languages));
    const words = Object.entries(entry.captions).map(([tag, file]) => {
      const captions = readCaptions(file, entry.durationS, files);
      const transcript = readTranscript(entry.transcript[tag], files);
      problems.push(...captions.problems, ...transcript.problems);
      return [tag, { captions: captions.value, transcript: transcript.value }] as const;
    });
    return [[id, Object.fromEntries(words)] as const];
  });
  return { value: Object.fromEntries(value), problems };
}

type Sounding = Exclude<Media, { kind: 'image' }>;

/** Words that no language of the pack would ever show; those that are missing are found by `check-media-languages`. */
function checkLanguages(
  id: string,
  entry: Sounding,
  { yaml }: CheckedFile<Record<string, Media>>,
  languages: readonly LanguageTag[],
): PackProblem[] {
  return (['captions', 'transcript'] as const).flatMap((part) =>
    Object.keys(entry[part])
      .filter((tag) => !languages.includes(tag))
      .map((tag) => {
        const message = `found "${tag}", which is no language of the pack: add it there, or take it out`;
        return yaml.problemAt([id, part, tag], message);
      }),
  );
}

function readCaptions(file: string, durationS: number, files: PackFiles) {
  const text = files.get(file);
  const { cues, problems } = text === undefined ? { cues: [], problems: [] } : readWebVtt(text);
  const found = problems.map(({ line, message }) => textProblem(file, message, line));
  const last = cues.at(-1);
  if (last && last.endS > durationS + spareS) {
    const message = `found a caption until ${last.endS} s, but "durationS" of the film is ${durationS}: mend one of them`;
    found.push(textProblem(file, message));
  }
  return { value: cues, problems: found };
}

function readTranscript(file: string | undefined, files: PackFiles) {
  const text = file === undefined ? undefined : files.get(file)?.trim();
  const isEmpty = file !== undefined && text === '';
  const message = 'expected the words that are heard, found an empty file: write them down';
  return { value: text ?? '', problems: isEmpty ? [textProblem(file, message)] : [] };
}

function textProblem(file: string, message: string, line = 1): PackProblem {
  return { severity: 'error', file, line, column: 1, path: '', message };
}
