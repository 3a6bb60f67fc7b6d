// All facts of a pack in the order of time, and the scene that tells each: what the timeline shows.
import type { Pack } from '../pack/pack';
import type { Fact } from '../pack/fact-schema';
import { dayAfter, monthOf } from './partial-date';
import type { StoryScene } from './timeline';

export interface FactInTime {
  readonly factId: string;
  readonly fact: Fact;
  /** Position in the story of the first scene that tells it; undefined where none does. */
  readonly sceneIndex: number | undefined;
}

export interface FactsOfMonth {
  /** `YYYY-MM`, the month in which they begin. */
  readonly month: string;
  readonly facts: readonly FactInTime[];
}

/** By their beginning; a month without a day comes before its days, and what ends first comes first. */
export function factsByMonth(pack: Pick<Pack, 'facts'>, scenes: readonly StoryScene[]): FactsOfMonth[] {
  const inOrder = Object.entries(pack.facts)
    .map(([factId, fact]) => ({ factId, fact, sceneIndex: sceneThatTells(factId, scenes) }))
    .toSorted(
      ({ fact: one }, { fact: other }) =>
        one.start.localeCompare(other.start) || dayAfter(one.end) - dayAfter(other.end),
    );
  const months = [...new Set(inOrder.map(({ fact }) => monthOf(fact.start)))];
  return months.map((month) => ({
    month,
    facts: inOrder.filter(({ fact }) => monthOf(fact.start) === month),
  }));
}

function sceneThatTells(factId: string, scenes: readonly StoryScene[]): number | undefined {
  const index = scenes.findIndex(({ scene }) => scene.facts.includes(factId));
  return index === -1 ? undefined : index;
}
