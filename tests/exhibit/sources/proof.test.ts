// What may stand before a visitor as proof, and that every fact of the exhibit has some.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceKinds, type Source } from '../../../exhibit/pack/fact-schema';
import { isProof, proofOf } from '../../../exhibit/sources/proof';
import { loadPack } from '../../e2e/helpers/pack';

const reliabilities = ['A', 'B', 'C', 'unverified'] as const;

const anySource = fc.record<Source>({
  title: fc.string({ minLength: 1 }),
  publisher: fc.string({ minLength: 1 }),
  kind: fc.constantFrom(...sourceKinds),
  reliability: fc.constantFrom(...reliabilities),
});

/** Sources by id, and a list of ids that may repeat, and may name what is not there. */
const anyEvidence = fc
  .dictionary(fc.stringMatching(/^[a-z]{1,3}$/), anySource, { minKeys: 1 })
  .chain((sources) =>
    fc.tuple(fc.constant(sources), fc.array(fc.constantFrom(...Object.keys(sources), 'toString', 'none'))),
  );

test('class C and unverified sources are never proof, whatever they are', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      expect(isProof(source)).toBe(source.reliability === 'A' || source.reliability === 'B');
    }),
  );
});

test('a proof holds all that proves, each once, A before B, and otherwise in the order of the list', () => {
  fc.assert(
    fc.property(anyEvidence, ([sources, listed]) => {
      const proof = proofOf({ sources: listed }, sources);
      const proving = [...new Set(listed)].filter((id) => Object.hasOwn(sources, id) && isGood(sources[id]));
      expect(proof.toSorted()).toEqual(proving.toSorted());
      const classes = proof.map((id) => sources[id]?.reliability).join('');
      expect(classes).toMatch(/^A*B*$/);
      for (const reliability of ['A', 'B']) {
        const ofClass = (ids: readonly string[]) =>
          ids.filter((id) => sources[id]?.reliability === reliability);
        expect(ofClass(proof)).toEqual(ofClass(proving));
      }
    }),
  );
});

function isGood(source: Source | undefined): boolean {
  return source !== undefined && isProof(source);
}

describe('the exhibit', () => {
  const { facts, sources } = loadPack();

  test.each(Object.entries(facts))('%s has proof', (_id, fact) => {
    expect(proofOf(fact, sources).length).toBeGreaterThan(0);
  });
});
