// What counts as proof before a visitor, and in which order it is shown.
import type { Fact, Source } from '../pack/fact-schema';

/** History notes, reliability classes: C is for cross-checking only, and a circular source checks nothing. */
const classesOfProof = ['A', 'B'] as const satisfies readonly Source['reliability'][];

export type Proof = Source & { readonly reliability: (typeof classesOfProof)[number] };

export function isProof(source: Source): source is Proof {
  return classesOfProof.some((reliability) => reliability === source.reliability);
}

/**
 * Ids of the sources that prove a fact to a visitor: class A before class B, and within a class as the
 * keeper of the facts lists them. Unknown ids are the checks' business and are left out.
 */
export function proofOf(fact: Pick<Fact, 'sources'>, sources: Readonly<Record<string, Source>>): string[] {
  const listed = [...new Set(fact.sources)];
  return classesOfProof.flatMap((reliability) =>
    listed.filter((id) => Object.hasOwn(sources, id) && sources[id]?.reliability === reliability),
  );
}
