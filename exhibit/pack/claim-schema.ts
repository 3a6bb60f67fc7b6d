// `claims.yaml`: what the exhibit was asked to tell. Each claim is told by a scene, with its nuance where it has one.
import * as v from 'valibot';
import { identifierSchema } from './identifier';

const claimSchema = v.strictObject({
  /** `nuance` and `contested`: told only together with what is wrong, or not agreed upon, about it. */
  status: v.picklist(['confirmed', 'nuance', 'contested']),
  /** The facts behind it. */
  facts: v.pipe(v.array(identifierSchema), v.minLength(1, 'expected at least one fact')),
});

export const claimsFileSchema = v.record(identifierSchema, claimSchema);

export type Claim = v.InferOutput<typeof claimSchema>;
