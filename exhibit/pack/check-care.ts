// Scenes about killings are told with care: a notice stands at the beginning, and a story is left without them.
import type { CheckedDataFiles } from './checked-files';
import type { PackProblem } from './problem';

export function checkCare(known: CheckedDataFiles): PackProblem[] {
  if (!known.story) return [];
  const { value, yaml } = known.story;
  const scenes = value.chapters.flatMap((chapter) => chapter.scenes);
  const first = scenes[0];
  if (!first || scenes.every(({ care }) => care === undefined)) return [];
  if (scenes.every(({ care }) => care !== undefined)) {
    const message = 'found "care" on every scene: the loop and the school profile would have nothing to show';
    return [yaml.problemAt(['chapters'], message)];
  }
  if (first.type === 'opening' && first.care === undefined) return [];
  const message = 'expected an "opening" without "care": a story that tells killings begins with its notice';
  return [yaml.problemAt(['chapters', 0, 'scenes', 0, 'type'], message)];
}
