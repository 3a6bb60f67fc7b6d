// A small valid pack in two languages that tests change, and the words of the checker about it.
import { fileURLToPath } from 'node:url';
import { checkPack } from '../../exhibit/pack/check-pack';
import type { Pack } from '../../exhibit/pack/pack';
import { lintPack } from '../../exhibit/pack/lint/lint-pack';
import { formatProblem, sortProblems } from '../../exhibit/pack/problem';
import { readPack as readPackFiles } from '../../exhibit/pack/read-pack';
import { readPack } from './read-pack';

/** Where the example lies on disk, for tests that start the application with it. */
export const examplePackFolder = fileURLToPath(new URL('../fixtures/packs/lighthouse', import.meta.url));

export interface PackDraft {
  /** The pack's YAML texts by path: every call of `examplePack` gives a map of its own. */
  readonly files: Map<string, string>;
  /** Paths of the files under `media/`. */
  readonly pictures: Set<string>;
}

const example = readPack(examplePackFolder);

export function examplePack(): PackDraft {
  return { files: new Map(example.files), pictures: new Set(example.pictures) };
}

/** A change of a pack, to be made before it is checked. */
export type Edit = (draft: PackDraft) => void;

/** Replaces a passage that must stand exactly once in the file, so that no edit misses unnoticed. */
export function replace(file: string, passage: string, replacement: string): Edit {
  return ({ files }) => {
    const text = files.get(file) ?? '';
    const count = text.split(passage).length - 1;
    if (count !== 1) throw new Error(`${file} holds ${JSON.stringify(passage)} ${count} times`);
    files.set(
      file,
      text.replace(passage, () => replacement),
    );
  };
}

export function remove(file: string): Edit {
  return ({ files }) => {
    if (!files.delete(file)) throw new Error(`there is no ${file}`);
  };
}

export function write(file: string, text: string): Edit {
  return ({ files }) => {
    files.set(file, text);
  };
}

/** Everything that the checker says about the edited example, a line for each problem. */
export function problemsAfter(...edits: readonly Edit[]): string[] {
  return checkAfter(...edits).problems.map(formatProblem);
}

/** Everything that the lint adds to it. */
export function lintAfter(...edits: readonly Edit[]): string[] {
  const draft = examplePack();
  for (const edit of edits) edit(draft);
  return sortProblems(lintPack(readPackFiles(draft.files), draft.pictures)).map(formatProblem);
}

export function checkAfter(...edits: readonly Edit[]) {
  const draft = examplePack();
  for (const edit of edits) edit(draft);
  return checkPack(draft.files, draft.pictures);
}

/** The edited example as the application would show it. */
export function packAfter(...edits: readonly Edit[]): Pack {
  const { pack, problems } = checkAfter(...edits);
  if (!pack) throw new Error(problems.map(formatProblem).join('\n'));
  return pack;
}
