// What is heard can be read by everybody: captions and a transcript in every language that the pack speaks.
import type { CheckedDataFiles } from './checked-files';
import type { LanguageTag } from './identifier';
import type { Manifest } from './manifest-schema';
import type { Media } from './media-schema';
import { manifestFile } from './pack-files';
import type { PackProblem } from './problem';

export function checkMediaLanguages({ languages }: Manifest, { media }: CheckedDataFiles): PackProblem[] {
  if (!media) return [];
  const tags = [...new Set(languages.map(({ tag }) => tag))];
  const { value, yaml } = media;
  return Object.entries(value).flatMap(([id, entry]) =>
    partsWithout(tags, entry).map(({ part, tag }) => {
      const message = `expected the ${part} in "${tag}", a language of ${manifestFile}, found nothing: add the file and name it here`;
      return yaml.problemAt([id, part, tag], message);
    }),
  );
}

function partsWithout(tags: readonly LanguageTag[], media: Media) {
  if (media.kind === 'image') return [];
  return (['captions', 'transcript'] as const).flatMap((part) =>
    tags.filter((tag) => !Object.hasOwn(media[part], tag)).map((tag) => ({ part, tag })),
  );
}
