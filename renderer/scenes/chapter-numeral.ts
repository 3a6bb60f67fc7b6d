// How chapters are counted, on the rail and where each begins.

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** @param chapterIndex from 0 */
export function chapterNumeral(chapterIndex: number): string {
  return numerals[chapterIndex] ?? String(chapterIndex + 1);
}
