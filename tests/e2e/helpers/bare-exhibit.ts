// The built application as a museum runs it: no test driver, no debugging port. It tells where it is by the pictures it takes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../../..');

export interface BareExhibit {
  /** Names of the pictures taken so far; each names its scene. */
  pictures(): Promise<string[]>;
  journal(): Promise<string>;
  /** Ends it as a service manager would, and waits until it is gone. */
  stop(): Promise<void>;
}

/** @param wrapper a command that the application is started by, with its arguments */
export async function startBareExhibit(wrapper: readonly string[], clockSpeed: number): Promise<BareExhibit> {
  const folder = await mkdtemp(join(tmpdir(), 'vigilia-bare-'));
  const pictures = join(folder, 'pictures');
  const userData = join(folder, 'user-data');
  await mkdir(pictures);
  const exhibit = [
    electronBinary(),
    ...(process.env['VIGILIA_NO_SANDBOX'] === '1' ? ['--no-sandbox'] : []),
    '.',
    `--user-data=${userData}`,
    `--clock-speed=${clockSpeed}`,
    `--pictures=${pictures}`,
  ];
  // The shell says which process the exhibit will be, and becomes it.
  const command = [...wrapper, 'sh', '-c', 'echo $$; exec "$@"', 'sh', ...exhibit];
  const child = spawn(command[0] ?? '', command.slice(1), { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(child, 'exit');
  const [firstLine]: unknown[] = await once(createInterface(child.stdout), 'line');
  child.stdout.resume();
  return {
    pictures: async () => (await readdir(pictures)).filter((name) => name.endsWith('.png')).toSorted(),
    journal: () => readFile(join(userData, 'logs/vigilia.log'), 'utf8'),
    async stop() {
      process.kill(Number(firstLine), 'SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function electronBinary(): string {
  const path: unknown = createRequire(import.meta.url)('electron');
  if (typeof path !== 'string') throw new TypeError('electron does not say where its binary is');
  return path;
}
