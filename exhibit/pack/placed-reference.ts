// Where the references of a text stand, and the text without them, every other character at its place.
import { referencesIn, type TextReference } from './text-reference';

/** Neither a letter nor a digit nor a mark: it ends a date and joins no words. */
const filler = '\uFFFC';

export function withoutReferences(text: string): string {
  return placedReferences(text).reduce(
    (left, { index, raw }) =>
      left.slice(0, index) + filler.repeat(raw.length) + left.slice(index + raw.length),
    text,
  );
}

/** A reference and where it stands. */
export interface PlacedReference extends TextReference {
  readonly index: number;
}

export function placedReferences(text: string): PlacedReference[] {
  let from = 0;
  return referencesIn(text).map((reference) => {
    const index = text.indexOf(reference.raw, from);
    from = index + reference.raw.length;
    return { ...reference, index };
  });
}
