// Languages that nobody speaks: every text longer and strange, so that a screen which only fits one language is found out.
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

/** A text of words and texts: every string in it is read by somebody. */
export type Words = string | { readonly [key: string]: Words };

/** All words in a pseudo-language; references and the places for numbers stay as they are. */
export function pseudoWords(words: Words, write: (text: string) => string): Words {
  if (typeof words === 'string') return write(words);
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudoWords(value, write)]));
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
