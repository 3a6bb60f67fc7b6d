// A pack as the application uses it: checked, whole, and free of anything but data.
import type { Claim } from './claim-schema';
import type { Fact, Source } from './fact-schema';
import type { FactTexts } from './fact-text-schema';
import type { Figure } from './figure-schema';
import type { LanguageTag } from './identifier';
import type { Language, Manifest } from './manifest-schema';
import type { Place, Route } from './map-schema';
import type { Media } from './media-schema';
import type { SpokenWordsOfMedia } from './spoken-words';
import type { Chapter } from './story-schema';
import type { PackText } from './text-schema';

export interface Pack {
  readonly manifest: Manifest;
  readonly chapters: readonly Chapter[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly routes: Readonly<Record<string, Route>>;
  readonly media: Readonly<Record<string, Media>>;
  /** Captions and transcripts: read with the pack, because the page itself reads no file of a museum. */
  readonly spokenWords: SpokenWordsOfMedia;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly texts: Readonly<Record<LanguageTag, PackText>>;
  readonly factTexts: Readonly<Record<LanguageTag, FactTexts>>;
}

/**
 * What a checked pack is known to hold under an id.
 * @throws RangeError when asked for what no check has promised: a fault of the program, not of the pack.
 */
export function entry<T>(entries: Readonly<Record<string, T>>, id: string): T {
  const found = Object.hasOwn(entries, id) ? entries[id] : undefined;
  if (found === undefined) throw new RangeError(`no entry "${id}" among ${Object.keys(entries).length}`);
  return found;
}

export function languageOf(pack: Pack, tag: LanguageTag): Language {
  const language = pack.manifest.languages.find((candidate) => candidate.tag === tag);
  if (!language) throw new RangeError(`the pack does not speak "${tag}"`);
  return language;
}

/** The fact with an id that may be anything; undefined where there is none. */
export function findFact(facts: Readonly<Record<string, Fact>>, id: string): Fact | undefined {
  return Object.hasOwn(facts, id) ? facts[id] : undefined;
}

/** The figure behind `fact.figure`; undefined where there is none. */
export function findFigure(facts: Readonly<Record<string, Fact>>, reference: string): Figure | undefined {
  const [factId = '', figureKey = ''] = reference.split('.');
  const fact = findFact(facts, factId);
  return fact && Object.hasOwn(fact.figures, figureKey) ? fact.figures[figureKey] : undefined;
}

/** The moment behind `fact.moment`; undefined where there is none. */
export function findMoment(facts: Readonly<Record<string, Fact>>, reference: string): string | undefined {
  const [factId = '', momentKey = ''] = reference.split('.');
  const fact = Object.hasOwn(facts, factId) ? facts[factId] : undefined;
  return fact && Object.hasOwn(fact.moments, momentKey) ? fact.moments[momentKey] : undefined;
}
