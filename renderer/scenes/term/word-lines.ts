// How a word or a phrase is broken so that it can be set as large as possible: between words, never inside one.

interface Room {
  readonly width: number;
  readonly height: number;
}

/** A line is about this many times as high as its letters' size; a letter of the narrative face about half as wide. */
const lineHeight = 1.08;
const letterWidth = 0.5;
/** Larger than this share of the width, letters shout. */
export const largestSizeToWidth = 1 / 4.9;

/** Another line is worth it only for letters so much larger. */
const worthALine = 1.4;

/** The fewest lines in which the phrase stands large in the room, in their order. */
export function wordLines(phrase: string, room: Room): string[] {
  const words = phrase.trim().split(/\s+/);
  const choices = words.map((_, index) => balanced(words, index + 1));
  return choices.reduce((best, lines) =>
    sizeOf(lines, room) > worthALine * sizeOf(best, room) ? lines : best,
  );
}

/** Letters of this size fill the room in one of its two ways. */
function sizeOf(lines: readonly string[], { width, height }: Room): number {
  const longest = Math.max(...lines.map((line) => line.length));
  return Math.min(
    width / (longest * letterWidth),
    height / (lines.length * lineHeight),
    width * largestSizeToWidth,
  );
}

/** Of all ways to break the words into so many lines, the one whose longest line is shortest. */
function balanced(words: readonly string[], lineCount: number): string[] {
  if (lineCount === 1) return [words.join(' ')];
  let best: string[] | undefined;
  for (let first = 1; first <= words.length - lineCount + 1; first += 1) {
    const lines = [words.slice(0, first).join(' '), ...balanced(words.slice(first), lineCount - 1)];
    if (!best || longestOf(lines) < longestOf(best)) best = lines;
  }
  return best ?? [words.join(' ')];
}

function longestOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}
