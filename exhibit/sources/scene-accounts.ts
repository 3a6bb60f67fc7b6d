// What a scene has to answer for when somebody asks "how do we know?": its facts, their figures and their proof.
import type { Fact, Source } from '../pack/fact-schema';
import type { Figure } from '../pack/figure-schema';
import { entry } from '../pack/pack';
import type { Scene } from '../pack/scene-schema';
import { proofOf } from './proof';

export interface AccountedFigure {
  /** Its name within the fact. */
  readonly key: string;
  readonly figure: Figure;
  /** Where the scene itself shows it: then the scene's own words say who counted. */
  readonly shownAs: 'figure' | 'marked' | undefined;
}

export interface Account {
  readonly factId: string;
  readonly fact: Fact;
  /** Those that the scene shows come first. */
  readonly figures: readonly AccountedFigure[];
  /** Source ids, the weightiest first; never of class C or unverified. */
  readonly proof: readonly string[];
}

interface Evidence {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** Every fact that the scene shows or tells, each once: first the one whose figure stands large, then in the order of telling. */
export function accountsOf(scene: Scene, { facts, sources }: Evidence): Account[] {
  const shown = shownFigures(scene);
  return factsTold(scene).map((factId) => {
    const fact = entry(facts, factId);
    const figures = Object.entries(fact.figures).map(([key, figure]) => ({
      key,
      figure,
      shownAs: shown.get(`${factId}.${key}`),
    }));
    return { factId, fact, figures: figures.toSorted(byShown), proof: proofOf(fact, sources) };
  });
}

function byShown(one: AccountedFigure, other: AccountedFigure): number {
  const places = ['figure', 'marked', undefined];
  return places.indexOf(one.shownAs) - places.indexOf(other.shownAs);
}

/** Ids of the facts in the order they are accounted for. */
function factsTold(scene: Scene): string[] {
  const ofFigures = [...shownFigures(scene).keys()].map((reference) => reference.split('.')[0] ?? '');
  const ofParts =
    scene.type === 'timeline'
      ? scene.entries
      : scene.type === 'compare'
        ? scene.cards.map(({ fact }) => fact)
        : [];
  return [...new Set([...ofFigures, ...scene.facts, ...ofParts])];
}

/** The quantities that stand on the scene, by their reference `fact.figure`. */
function shownFigures(scene: Scene): ReadonlyMap<string, 'figure' | 'marked'> {
  const shown = new Map<string, 'figure' | 'marked'>();
  // Where one quantity is both, the first word on it is the figure's.
  if (scene.type === 'field' && scene.marked !== undefined) shown.set(scene.marked, 'marked');
  if ('figure' in scene && scene.figure !== undefined) {
    shown.delete(scene.figure);
    return new Map([[scene.figure, 'figure' as const], ...shown]);
  }
  return shown;
}
