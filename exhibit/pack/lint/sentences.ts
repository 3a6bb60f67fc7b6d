// Sentences and words, counted as a reader counts them.
import type { Found } from './date-chains';
import type { LanguageWords } from './language-words';

export interface Sentence extends Found {
  readonly words: number;
}

/** Writing without spaces between words, where only Intl can tell them apart. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Words of a text; a figure that is put in is one, and so is a name with a hyphen. */
export function countWords(text: string, language: string): number {
  if (!unspaced.test(text))
    return text.split(/\s+/).filter((word) => /[\p{L}\p{N}\uFFFC]/u.test(word)).length;
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike === true).length;
}

/** @param text without references */
export function sentencesIn(text: string, language: string, words: LanguageWords | undefined): Sentence[] {
  const parts = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  const sentences: { index: number; text: string }[] = [];
  for (const { segment, index } of parts) {
    const last = sentences.at(-1);
    if (last && endsInAbbreviation(last.text, words)) last.text += segment;
    else sentences.push({ index, text: segment });
  }
  return sentences
    .map((sentence) => ({
      index: sentence.index,
      length: sentence.text.trimEnd().length,
      words: countWords(sentence.text, language),
    }))
    .filter(({ words: count }) => count > 0);
}

/** "EE. UU.", "Richard J. Evans": Intl ends a sentence there. */
function endsInAbbreviation(text: string, words: LanguageWords | undefined): boolean {
  const last = /(?:^|[\s(«“"'])(\p{L}[\p{L}.]*)\.\s*$/u.exec(text)?.[1];
  if (last === undefined || /\n\s*$/.test(text)) return false;
  return /^\p{Lu}$/u.test(last) || (words?.abbreviations.includes(last.toLowerCase()) ?? false);
}
