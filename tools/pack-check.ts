// `npm run pack:check [dir]`: checks and lints a content pack without starting the exhibit.
// Exit code 0: no errors. 1: errors. 2: the arguments make no sense.
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPackFolder } from '../electron/content/read-pack-folder';
import { checkAndLintPack } from '../exhibit/pack/lint/lint-pack';
import type { PackProblem } from '../exhibit/pack/problem';
import { jsonReport, textReport, type DeskReport } from './pack-check/report';

const defaultFolder = 'assets/packs/marchas';
const usage = `Usage: npm run pack:check [dir] [-- --json]
Checks the content pack in <dir>, or the one in ${defaultFolder}: errors first, then warnings, each on a line
"file:line:column path message". Ends with 1 where there are errors.
  --json  prints one JSON document instead: { errors, warnings, summary }`;

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));

async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\n${usage}`);
    return 2;
  }
  const { folder, form } = asked;
  const { problems, pack } = await checkPackFolder(resolve(folder), checkAndLintPack);
  const report: DeskReport = {
    folder,
    version: pack?.manifest.version,
    problems: problems.map((problem) => fromHere(problem, folder)),
  };
  if (form === 'json') console.log(jsonReport(report));
  else console.log(textReport(report, mayColour() ? 'coloured' : 'plain').join('\n'));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What was asked for, or why it makes no sense. */
function readArguments(args: readonly string[]): { folder: string; form: 'text' | 'json' } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [folder = defaultFolder, ...others] = positionals;
    if (folder === '' || others.length > 0) return `Expected one folder at most, found: ${args.join(' ')}`;
    return { folder, form: values.json ? 'json' : 'text' };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** With the path of the file as seen from here, so that a terminal opens it. */
function fromHere(problem: PackProblem, folder: string): PackProblem {
  const path = resolve(folder, problem.file);
  const near = relative('', path);
  return { ...problem, file: near.startsWith('..') ? path : near };
}

/** Colours are for people in front of a terminal who have not asked for none (no-color.org). */
function mayColour(): boolean {
  return process.stdout.isTTY && !process.env['NO_COLOR'];
}
