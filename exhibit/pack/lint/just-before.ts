// What stands just before a place in a text.

/** As much as a word or two need. */
export function justBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - 24), index);
}
