// What the lint knows about a language besides what Intl knows.

export interface LanguageWords {
  readonly numbers: NumberWords;
  readonly doubt: DoubtWords;
  /** Ends with what stands before a day written without its month ("el 26"), or begins with what follows it ("26th"). */
  readonly dayAlone: { readonly before?: RegExp; readonly after?: RegExp };
  /** Months that are words too ("may", "march"): alone, they are dates only after or before certain words. */
  readonly ambiguousMonths?: {
    readonly months: readonly number[];
    readonly after: RegExp;
    readonly before: RegExp;
  };
  /** Shortened words whose full stop ends no sentence, without it. */
  readonly abbreviations: readonly string[];
}

/** Numbers in words, in lower case. */
export interface NumberWords {
  /** Words that add their value. */
  readonly add: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them. */
  readonly multiply: Readonly<Record<string, number>>;
  /** The word inside a number ("treinta y ocho", "a hundred and five"), and after which values it may stand. */
  readonly joiner: { readonly word: string; readonly after: 'tens' | 'hundreds' };
  /** Words that name an order of magnitude and no number ("miles", "dozens"). */
  readonly vague: Readonly<Record<string, number>>;
  /** Words before a multiplier that make it vague ("several thousand"). */
  readonly vagueBefore: readonly string[];
  /** Between two vague words ("decenas de miles"). */
  readonly of: string;
  /** Between the ends of a range ("doce a quince mil"). */
  readonly rangeJoiners: readonly string[];
  /** What stands before a number word that counts nothing ("los años cuarenta", "de cada cien", "por ciento"). */
  readonly idioms: RegExp;
}

/** What tells a reader that a number is not exact: before it, or right after it. */
export interface DoubtWords {
  readonly about: RegExp;
  readonly atLeast: RegExp;
  readonly atMost: RegExp;
  readonly after: RegExp;
}
