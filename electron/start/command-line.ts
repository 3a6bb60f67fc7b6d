// The flags of the application. A flag that is not understood stops the start: nobody would see a warning in a museum.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { languageTagSchema, type LanguageTag } from '../../exhibit/pack/identifier';
import { CannotStart, exitCodes } from './cannot-start';

export interface StartOptions {
  /** Absolute; undefined for the pack that comes with the application. */
  readonly packFolder: string | undefined;
  /** Whether the screen is locked to the exhibit. */
  readonly isKiosk: boolean;
  readonly language: LanguageTag | undefined;
  /** Absolute; undefined for the usual place of the system. */
  readonly userDataFolder: string | undefined;
  /** Kiosk seconds for each second of the wall. */
  readonly clockSpeed: number;
  /** Absolute; where a picture of every scene goes. */
  readonly picturesFolder: string | undefined;
}

export const largestClockSpeed = 1000;

const flags = {
  pack: {
    value: '<dir>',
    says: 'the content pack to show, instead of the one that comes with the application',
  },
  kiosk: { value: undefined, says: 'fills the screen and locks it to the exhibit' },
  language: { value: '<tag>', says: 'the language of the attract loop, one of the pack\'s, such as "es"' },
  'user-data': { value: '<dir>', says: 'where settings.yaml and the logs are' },
  'clock-speed': { value: '<n>', says: `exhibit seconds in a second, up to ${largestClockSpeed}; for tests` },
  pictures: {
    value: '<dir>',
    says: 'writes a picture of the screen there each time a scene has come to rest',
  },
} as const;

type FlagName = keyof typeof flags;
type GivenFlags = ReadonlyMap<FlagName, string>;

/**
 * Reads the application's own arguments.
 * @throws CannotStart with everything that is wrong with them, and the flags there are
 */
export function readCommandLine(args: readonly string[], workingFolder: string): StartOptions {
  const problems: string[] = [];
  const given = readFlags(args, problems);
  const folder = (name: FlagName) => {
    const path = given.get(name);
    return path === undefined ? undefined : resolve(workingFolder, path);
  };
  const options: StartOptions = {
    packFolder: folder('pack'),
    isKiosk: given.has('kiosk'),
    language: readLanguage(given.get('language'), problems),
    userDataFolder: folder('user-data'),
    clockSpeed: readClockSpeed(given.get('clock-speed'), problems),
    picturesFolder: folder('pictures'),
  };
  if (problems.length > 0) throw new CannotStart(exitCodes.usage, explain(problems));
  return options;
}

function readFlags(args: readonly string[], problems: string[]): GivenFlags {
  const given = new Map<FlagName, string>();
  // Not `strict`: that would stop at the first fault, and here all of them are named at once.
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(flags).map(
        ([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }] as const,
      ),
    ),
  });
  for (const token of tokens) {
    if (token.kind === 'option' && isFlag(token.name) && token.rawName.startsWith('--')) {
      const problem = checkFlag(token.name, token.value, token.inlineValue) ?? checkOnce(token.name, given);
      if (problem) problems.push(problem);
      else given.set(token.name, token.value ?? '');
    } else if (token.kind === 'option') {
      problems.push(`${token.rawName} is not a flag of this application`);
    } else if (token.kind === 'positional') {
      problems.push(`"${token.value}" stands alone; every argument begins with a flag`);
    }
  }
  return given;
}

function isFlag(name: string): name is FlagName {
  return Object.hasOwn(flags, name);
}

function checkFlag(
  name: FlagName,
  value: string | undefined,
  isInline: boolean | undefined,
): string | undefined {
  const wanted = flags[name].value;
  if (wanted === undefined)
    return value === undefined ? undefined : `--${name} takes no value, found "${value}"`;
  // A value that looks like a flag is one: the value before it was forgotten. `--pack=-x` can still say it.
  const isMissing = value === undefined || value === '' || (!isInline && value.startsWith('-'));
  return isMissing ? `--${name} needs a value: --${name} ${wanted}` : undefined;
}

function checkOnce(name: FlagName, given: GivenFlags): string | undefined {
  return given.has(name) ? `--${name} is given twice; keep one of the two` : undefined;
}

function readLanguage(tag: string | undefined, problems: string[]): LanguageTag | undefined {
  if (tag === undefined || v.safeParse(languageTagSchema, tag).success) return tag;
  problems.push(`--language: expected a language tag such as "es" or "pt-BR", found "${tag}"`);
  return undefined;
}

function readClockSpeed(text: string | undefined, problems: string[]): number {
  if (text === undefined) return 1;
  const speed = Number(text);
  if (text.trim() !== '' && speed > 0 && speed <= largestClockSpeed) return speed;
  problems.push(`--clock-speed: expected a number above 0 and up to ${largestClockSpeed}, found "${text}"`);
  return 1;
}

function explain(problems: readonly string[]): string {
  const known = Object.entries(flags).map(([name, { value, says }]) => {
    return `  ${[`--${name}`, value].filter(Boolean).join(' ').padEnd(19)} ${says}`;
  });
  return [...problems, 'The flags are:', ...known].join('\n');
}
