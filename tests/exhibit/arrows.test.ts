// The arrows of the house: what each part may import is held by lint, and lint is held by this.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const house = mkdtempSync(join(tmpdir(), 'vigilia-arrows-'));
afterAll(() => rmSync(house, { recursive: true }));

/** One line of code in a file of its own. */
type Line = readonly [file: string, code: string];

const refused: readonly Line[] = [
  ['exhibit/pack/a.ts', "import { app } from 'electron';"],
  ['exhibit/pack/b.ts', "import { useState } from 'react';"],
  ['exhibit/pack/c.ts', "import { readFileSync } from 'node:fs';"],
  ['exhibit/pack/d.ts', "import { readFileSync } from 'fs';"],
  ['exhibit/pack/e.ts', "import { x } from '@scope/package';"],
  ['exhibit/pack/f.ts', "import { x } from '../../electron/main';"],
  ['exhibit/pack/g.ts', "import { x } from '../../renderer/main';"],
  ['exhibit/pack/h.ts', "import type { x } from '../../renderer/main';"],
  ['exhibit/pack/i.ts', "export { x } from '../../electron/main';"],
  ['exhibit/pack/j.ts', "import { x } from '../../tools/setup/npm.mjs';"],
  ['exhibit/pack/k.ts', "export * from '../../renderer/main';"],
  ['exhibit/pack/l.ts', "export const x = () => import('../../renderer/main');"],
  ['exhibit/pack/m.ts', "import '../../electron/main';"],
  ['exhibit/pack/n.ts', "import { x } from 'xstate/graph';"],
  ['exhibit/kiosk/a.ts', 'export const now = Date.now();'],
  ['exhibit/kiosk/b.ts', 'export const chance = Math.random();'],
  ['exhibit/kiosk/c.ts', 'setTimeout(() => undefined, 1);'],
  ['exhibit/kiosk/d.ts', 'setInterval(() => undefined, 1);'],
  ['exhibit/kiosk/e.ts', 'export const now = performance.now();'],
  ['exhibit/kiosk/f.ts', 'export const width = window.innerWidth;'],
  ['exhibit/kiosk/g.ts', 'export const title = document.title;'],
  ['exhibit/kiosk/h.ts', 'export const home = process.env.HOME;'],
  ['electron/window/a.ts', "import { x } from '../../renderer/main';"],
  ['electron/window/b.ts', "import type { x } from '../../renderer/main';"],
  ['electron/window/c.ts', "import { x } from '../../tools/setup/npm.mjs';"],
  ['electron/window/d.ts', "export const x = () => import('../../renderer/main');"],
  ['electron/a.ts', "import { x } from '../renderer/main';"],
  ['renderer/visit/a.tsx', "import { x } from '../../electron/main';"],
  ['renderer/visit/b.tsx', "import type { x } from '../../electron/main';"],
  ['renderer/visit/c.tsx', "import { ipcRenderer } from 'electron';"],
  ['renderer/visit/d.tsx', "import { readFileSync } from 'node:fs';"],
  ['renderer/visit/e.tsx', "import { x } from '../../tools/setup/npm.mjs';"],
  ['renderer/visit/f.tsx', "export const x = () => import('../../electron/main');"],
  ['renderer/a.tsx', "import { x } from '../electron/main';"],
];

const allowed: readonly Line[] = [
  ['exhibit/pack/ok-a.ts', "import * as v from 'valibot'; export const x = v;"],
  ['exhibit/pack/ok-b.ts', "import { setup } from 'xstate'; export const x = setup;"],
  ['exhibit/pack/ok-c.ts', "import { parse } from 'yaml'; export const x = parse;"],
  ['exhibit/pack/ok-d.ts', "import { x as y } from './ok-a'; export const x = y;"],
  ['exhibit/kiosk/ok-e.ts', "import { x as y } from '../pack/ok-a'; export const x = y;"],
  ['exhibit/kiosk/ok-f.ts', 'export const x = Math.max(1, 2) + Date.UTC(1945, 0);'],
  ['electron/window/ok-a.ts', "import { app } from 'electron'; export const x = app;"],
  ['electron/window/ok-b.ts', "import { x as y } from '../../exhibit/pack/ok-a'; export const x = y;"],
  ['electron/window/ok-c.ts', "import { join } from 'node:path'; export const x = join;"],
  ['electron/window/ok-d.ts', 'export const x = Date.now() + Math.random();'],
  ['renderer/visit/ok-a.tsx', "import { useState } from 'react'; export const x = useState;"],
  ['renderer/visit/ok-b.tsx', "import { x as y } from '../../exhibit/pack/ok-a'; export const x = y;"],
  ['renderer/visit/ok-c.tsx', "import { x as y } from './ok-a'; export const x = y;"],
];

const reportSchema = v.object({
  diagnostics: v.array(
    v.object({ code: v.optional(v.string(), ''), message: v.string(), filename: v.string() }),
  ),
});

const configSchema = v.pipe(v.string(), v.parseJson(), v.looseObject({ options: v.looseObject({}) }));

/** What holds the arrows, by file: other rules have other tests, or none. */
const complaints = new Map<string, string[]>();

beforeAll(async () => {
  const rules = v.parse(configSchema, readFileSync(join(root, '.oxlintrc.json'), 'utf8'));
  // Arrows need no types, and the house of this test has none.
  const options = { ...rules.options, typeAware: false };
  writeFileSync(join(house, '.oxlintrc.json'), JSON.stringify({ ...rules, options }));
  for (const [file, code] of [...refused, ...allowed]) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${code}\n`);
  }
  for (const { code, message, filename } of await lint()) {
    if (!code.includes('no-restricted-')) continue;
    complaints.set(filename, [...(complaints.get(filename) ?? []), message]);
  }
});

async function lint() {
  const program = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  // It ends with 1 where it finds something, and here it does.
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--format', 'json'], {
    cwd: house,
  }).catch((error: unknown) => v.parse(v.object({ stdout: v.string() }), error));
  return v.parse(v.pipe(v.string(), v.parseJson(), reportSchema), stdout).diagnostics;
}

describe('lint refuses', () => {
  test.each(refused)('in %s: %s', (file) => {
    expect(complaints.get(file)).toHaveLength(1);
  });
});

describe('lint allows', () => {
  test.each(allowed)('in %s: %s', (file) => {
    expect(complaints.get(file)).toBeUndefined();
  });
});
