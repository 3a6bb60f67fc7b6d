// The field in words, for those who do not see it: each number with its range and who counted.
import type { Figure } from '../../../exhibit/pack/figure-schema';
import { figureWords } from '../../../exhibit/pack/figure-words';
import type { LanguageTag } from '../../../exhibit/pack/identifier';
import type { InterfaceText, SceneText } from '../../../exhibit/pack/text-schema';

export interface ToldFigure {
  readonly figure: Figure;
  readonly text: SceneText['figure'];
}

export function fieldDescription(
  figures: readonly ToldFigure[],
  words: InterfaceText,
  language: LanguageTag,
): string {
  const told = figures.map(({ figure, text }) => {
    const { number, measure, range } = figureWords(figure, words, language);
    const counted = [measure, number, text?.counts].filter(Boolean).join(' ');
    return [counted, range, text?.attribution].filter(Boolean).join(', ');
  });
  return [...told, words.field.onePersonEach].join('. ');
}
