// Where a scene is known from: the institutions behind its facts, in one quiet line.
import { entry } from '../../exhibit/pack/pack';
import type { PackText } from '../../exhibit/pack/text-schema';
import { proofOf } from '../../exhibit/sources/proof';
import { useExhibit } from '../kiosk/use-kiosk';
import styles from './source-line.module.css';

/** More names than these are not read on a wall. */
const mostNames = 3;

interface SourceLineProps {
  readonly factIds: readonly string[];
  readonly words: PackText;
}

export function SourceLine({ factIds, words }: SourceLineProps) {
  const { pack } = useExhibit();
  const facts = factIds.map((id) => entry(pack.facts, id));
  const proof = proofOf({ sources: facts.flatMap(({ sources }) => sources) }, pack.sources);
  const sources = proof.map((id) => entry(pack.sources, id));
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].slice(0, mostNames);
  if (publishers.length === 0) return null;
  return (
    <p className={styles.line}>
      {words.interface.sources}: <bdi>{publishers.join(' · ')}</bdi>
    </p>
  );
}
