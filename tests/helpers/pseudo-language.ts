// Languages that nobody speaks: every text longer and strange, so that a screen which only fits one language is found out.
import type { PackText, SceneText } from '../../exhibit/pack/text-schema';

/** How much longer a pseudo text is: as much as a translation may need. */
const growth = 0.4;

/** Latin letters and their marked forms, all of them in the bundled faces; other letters stay as they are. */
const accents = new Map(pairs('acdeghiklnorstuwyz', 'åčďěğħîķļñöřšťůŵýž'));

/** A Hebrew letter for each Latin one: what truly runs from right to left, with glyphs that are bundled. */
const hebrew = new Map(pairs('abcdefghijklmnopqrstuvwxyz', 'אבכדעפגהיחקלמנופקרסתוושצטז'));

/** Writes a text in the pseudo-language of longer words with marks: "[Ñěxť]". */
export function inAccents(text: string): string {
  return lengthen(text, (letter) => {
    const marked = accents.get(letter.toLowerCase()) ?? letter;
    return letter === letter.toLowerCase() ? marked : marked.toUpperCase();
  });
}

/** Its twin from right to left. */
export function inHebrewLetters(text: string): string {
  return lengthen(text, (letter) => {
    const plain = letter.normalize('NFD').charAt(0).toLowerCase();
    return hebrew.get(plain) ?? letter;
  });
}

/** All words of a pack in a pseudo-language; references and the places for numbers stay as they are. */
export function pseudoText(text: PackText, write: (text: string) => string): PackText {
  return {
    title: write(text.title),
    interface: mapValues(text.interface, write),
    chapters: mapValues(text.chapters, ({ title }) => ({ title: write(title) })),
    scenes: mapValues(text.scenes, (scene) => pseudoScene(scene, write)),
    places: mapValues(text.places, write),
  };
}

function pseudoScene(scene: SceneText, write: (text: string) => string): SceneText {
  const { kicker, title, body, figure, mapDescription, imageDescription } = scene;
  return {
    kicker: write(kicker),
    title: write(title),
    body: write(body),
    ...(figure && { figure: mapValues(figure, write) }),
    ...(mapDescription !== undefined && { mapDescription: write(mapDescription) }),
    ...(imageDescription !== undefined && { imageDescription: write(imageDescription) }),
  };
}

/**
 * Between brackets, so that a text cut at either end is seen; letters repeat until the text is long enough, so that
 * words grow as those of a longer language do.
 */
function lengthen(text: string, write: (letter: string) => string): string {
  const parts = text.split(/(\{[^{}]*\})/);
  const letterCount = parts.reduce((sum, part) => sum + (isReference(part) ? 0 : lettersIn(part)), 0);
  const missing = Math.ceil(text.length * growth);
  if (letterCount === 0) return `[${text}${'·'.repeat(missing)}]`;
  let written = 0;
  const copies = () => {
    written += 1;
    return (
      1 + Math.floor((written * missing) / letterCount) - Math.floor(((written - 1) * missing) / letterCount)
    );
  };
  const pseudo = parts.map((part) =>
    isReference(part) ? part : part.replace(/\p{L}/gu, (letter) => write(letter).repeat(copies())),
  );
  return `[${pseudo.join('')}]`;
}

function isReference(part: string): boolean {
  return part.startsWith('{');
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function pairs(from: string, to: string): [string, string][] {
  const targets = Array.from(to);
  return Array.from(from, (letter, index) => [letter, targets[index] ?? letter]);
}

function mapValues<Key extends string, Value, Result>(
  record: Readonly<Record<Key, Value>>,
  change: (value: Value) => Result,
): Record<Key, Result> {
  const entries = Object.entries<Value>(record).map(([key, value]) => [key, change(value)] as const);
  // The same keys as before.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(entries) as Record<Key, Result>;
}
