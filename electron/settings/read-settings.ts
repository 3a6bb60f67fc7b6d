// `settings.yaml` of the user-data folder: what a technician set for this screen. The file is read, never written.
import { join } from 'node:path';
import * as v from 'valibot';
import { settingsSchema, type Settings } from '../../exhibit/kiosk/settings-schema';
import { formatProblem } from '../../exhibit/pack/problem';
import { checkAgainst, type Checked } from '../../exhibit/pack/schema-problems';
import { readYamlFile } from '../../exhibit/pack/yaml-file';
import { fileProblem } from '../content/pack-tree';
import { readTextFile } from '../content/read-text-file';
import type { Journal } from '../journal/journal';

const maxBytes = 64 * 1024;

/** Settings for this screen. A file with a fault counts as none: the exhibit runs, and the journal says what is wrong. */
export async function readSettings(userDataFolder: string, journal: Journal): Promise<Settings> {
  const file = join(userDataFolder, 'settings.yaml');
  const checked = await checkSettings(file);
  if (checked.ok) return checked.value;
  for (const problem of checked.problems) journal.error('settings', formatProblem(problem));
  journal.warn('settings are at their defaults until the file is mended', file);
  return v.parse(settingsSchema, {});
}

async function checkSettings(file: string): Promise<Checked<Settings>> {
  const read = await readTextFile(file, maxBytes);
  if (read.kind === 'unusable') return { ok: false, problems: [fileProblem(file, read.message, read.line)] };
  const yaml = readYamlFile(file, read.kind === 'missing' ? '' : read.text);
  // A file with nothing but comments sets nothing.
  return checkAgainst(settingsSchema, { ...yaml, content: yaml.content ?? {} });
}
