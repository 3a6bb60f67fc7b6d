// The languages whose words the lint knows. Another is checked by Intl alone: its dates and digits are, its number words
// and words of doubt are not. To add one, write its words and add a line to `known`.
import { englishWords } from './english-words';
import type { LanguageWords } from './language-words';
import { spanishWords } from './spanish-words';

const known: Readonly<Record<string, LanguageWords>> = { es: spanishWords, en: englishWords };

/** @param tag a language tag; its region and script make no difference here */
export function languageWords(tag: string): LanguageWords | undefined {
  // Pseudo-languages (en-XA, ar-XB) have the name of a language and none of its words.
  if (/-X[AB]$/.test(tag)) return undefined;
  const language = tag.split('-')[0] ?? '';
  return Object.hasOwn(known, language) ? known[language] : undefined;
}
