// `media.yaml`: images, films and testimonies that a museum adds, each with its provenance. Only these are served.
import * as v from 'valibot';
import { identifierSchema, languageTagSchema, nonEmptyTextSchema, partialDateSchema } from './identifier';

/** A path inside the pack's `media/` folder, with forward slashes. */
function mediaFile(endings: string, example: string) {
  return v.pipe(
    v.string(),
    v.regex(new RegExp(`^media/[^\\\\]+\\.(${endings})$`, 'i'), `expected a file such as "${example}"`),
    v.check((file) => !file.split('/').includes('..'), 'expected a path that stays inside "media/"'),
  );
}

const pictureFileSchema = mediaFile('png|jpg|jpeg|webp|avif', 'media/letter.jpg');

const provenance = {
  credit: nonEmptyTextSchema,
  /** Who made it, when and where: "unknown" is an answer, silence is not. */
  author: nonEmptyTextSchema,
  date: v.union([partialDateSchema, v.literal('unknown')]),
  place: nonEmptyTextSchema,
  licence: nonEmptyTextSchema,
  /** Where the permission to show it is kept. */
  permission: nonEmptyTextSchema,
};

/** What is heard can also be read: captions while it plays (WebVTT), and a transcript, in every language. */
const wordsOfSound = {
  captions: v.record(languageTagSchema, mediaFile('vtt', 'media/testimony.es.vtt')),
  transcript: v.record(languageTagSchema, mediaFile('txt', 'media/testimony.es.txt')),
  durationS: v.pipe(v.number(), v.minValue(1, 'expected a length in seconds')),
};

const mediaSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('image'), file: pictureFileSchema, ...provenance }),
  v.strictObject({
    kind: v.literal('video'),
    file: mediaFile('webm|mp4', 'media/film.webm'),
    /** The still that stands there until a visitor starts the film. */
    poster: pictureFileSchema,
    ...wordsOfSound,
    ...provenance,
  }),
  v.strictObject({
    kind: v.literal('audio'),
    file: mediaFile('webm|ogg|opus|mp3|m4a', 'media/testimony.ogg'),
    ...wordsOfSound,
    ...provenance,
  }),
]);

export const mediaFileSchema = v.record(identifierSchema, mediaSchema);

export type Media = v.InferOutput<typeof mediaSchema>;

/** Every file that a media entry needs, with its place in the entry. */
export function filesOfMedia(media: Media): { readonly path: readonly string[]; readonly file: string }[] {
  const own = [{ path: ['file'], file: media.file }];
  if (media.kind === 'image') return own;
  const poster = media.kind === 'video' ? [{ path: ['poster'], file: media.poster }] : [];
  const words = (['captions', 'transcript'] as const).flatMap((part) =>
    Object.entries(media[part]).map(([tag, file]) => ({ path: [part, tag], file })),
  );
  return [...own, ...poster, ...words];
}
