// `npm run pack:check [dir]`: checks a content pack without starting the exhibit.
// Exit code 0: it can be shown. 1: it has errors. 2: the arguments make no sense.
import { relative, resolve } from 'node:path';
import { checkPackFolder } from '../electron/content/read-pack-folder';
import { formatProblem, type PackProblem } from '../exhibit/pack/problem';

const defaultFolder = 'assets/packs/marchas';
const usage = `Usage: npm run pack:check [dir]\nChecks the content pack in <dir>, or the one in ${defaultFolder}.`;

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));

async function main(args: readonly string[]): Promise<number> {
  const [folder = defaultFolder] = args;
  if (args.length > 1 || folder === '' || folder.startsWith('-')) {
    console.error(`Expected one folder at most, found: ${args.join(' ')}\n${usage}`);
    return 2;
  }
  const { problems, pack } = await checkPackFolder(resolve(folder));
  for (const problem of problems) console.log(formatProblem(fromHere(problem, folder)));
  console.log(summary(problems, folder, pack?.manifest.version));
  return pack ? 0 : 1;
}

/** With the path of the file as seen from here, so that a terminal opens it. */
function fromHere(problem: PackProblem, folder: string): PackProblem {
  const path = resolve(folder, problem.file);
  const near = relative('', path);
  return { ...problem, file: near.startsWith('..') ? path : near };
}

function summary(problems: readonly PackProblem[], folder: string, version: string | undefined): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  return version === undefined
    ? `${folder}: ${counts}; the pack cannot be shown`
    : `${folder}: ${counts}; version ${version} can be shown`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
