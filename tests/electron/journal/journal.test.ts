// The journal: readable lines, bounded files, no flood, and words for what nobody caught.
import { EventEmitter } from 'node:events';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openFileJournal } from '../../../electron/journal/file-journal';
import { entryText } from '../../../electron/journal/journal';
import { journalLastWords, outliveReaders } from '../../../electron/journal/last-words';
import { limitedJournal } from '../../../electron/journal/limited-journal';
import { fake } from '../helpers/fake';
import { recordedJournal } from '../helpers/recorded-journal';
import { temporaryFolder } from '../helpers/temporary-folder';

async function openJournal(maxBytesPerFile?: number) {
  const folder = join(await temporaryFolder(), 'logs');
  const said: string[] = [];
  const stderr = { write: (text: string) => said.push(text) };
  const journal = openFileJournal({
    folder,
    stderr,
    ...(maxBytesPerFile === undefined ? {} : { maxBytesPerFile }),
  });
  return { folder, said, journal, file: join(folder, 'vigilia.log') };
}

describe('on disk', () => {
  test('an entry is a line with time and level; warnings and errors are heard on stderr too', async () => {
    const { journal, file, said } = await openJournal();
    journal.info('start', 'Vigilia 1.0.0');
    journal.warn('100 %c of %s', { a: 1 });
    journal.error('bad\nnews');
    const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`;
    expect((await readFile(file, 'utf8')).trimEnd().split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^${time} info {2}start: Vigilia 1\\.0\\.0$`)),
      expect.stringMatching(new RegExp(`^${time} warn {2}100 %c of %s: \\{"a":1\\}$`)),
      expect.stringMatching(new RegExp(`^${time} error bad\\\\nnews$`)),
    ]);
    expect(said).toEqual(['vigilia: warn: 100 %c of %s: {"a":1}\n', 'vigilia: error: bad\\nnews\n']);
  });

  test('ten thousand entries fit into two files of the size that was asked for', async () => {
    const { journal, folder, file } = await openJournal(20_000);
    for (let index = 0; index < 10_000; index += 1) journal.info('entry', `number ${index}`);
    expect((await readdir(folder)).toSorted()).toEqual(['vigilia.log', 'vigilia.old.log']);
    for (const name of await readdir(folder))
      expect((await stat(join(folder, name))).size).toBeLessThan(20_200);
    expect(await readFile(file, 'utf8')).toMatch(/number 9999\n$/);
  });

  test('a folder that is gone ends nothing, and is told', async () => {
    const { journal, folder, said } = await openJournal();
    journal.info('before');
    await rm(folder, { recursive: true });
    expect(() => journal.info('after')).not.toThrow();
    expect(said.join('')).toContain("Can't write to");
  });
});

describe('the text of an entry', () => {
  test.each([
    ['with the stack of an error', new Error('no room'), /^event: Error: no room\\n {4}at /],
    [
      'without control characters',
      'a\r\n\u001b[31mb\u2028c\u007f',
      /^event: a\\u000d\\n\\u001b\[31mb\\u2028c\\u007f$/,
    ],
    ['as JSON', { a: [1] }, /^event: \{"a":\[1\]\}$/],
    ['as a word', Symbol('s'), /^event: Symbol\(s\)$/],
    ['cut where it has no end', 'x'.repeat(20_000), /^event: x{7993}\.\.\.$/],
  ])('%s', (_name, detail, expected) => {
    expect(entryText('event', detail)).toMatch(expected);
  });
});

describe('no flood', () => {
  test('ten entries of one event a minute, then a count; other events are not hindered', () => {
    const recorded = recordedJournal();
    let nowMs = 0;
    const journal = limitedJournal(recorded, () => nowMs);
    for (let index = 0; index < 1000; index += 1) journal.warn('refused', `number ${index}`);
    journal.warn('other');
    expect(recorded.lines).toHaveLength(11);
    nowMs = 60_000;
    journal.warn('refused', 'again');
    expect(recorded.lines.slice(11)).toEqual([
      'warn refused: 990 more like the last were left out',
      'warn refused: again',
    ]);
  });

  test('levels are counted apart', () => {
    const recorded = recordedJournal();
    const journal = limitedJournal(recorded, () => 0);
    for (let index = 0; index < 20; index += 1) {
      journal.info('page');
      journal.error('page');
    }
    expect(recorded.lines).toHaveLength(20);
  });
});

describe('what nobody caught', () => {
  test('an exception is written down and ends the process; a rejection is written down', () => {
    const port = new EventEmitter();
    const journal = recordedJournal();
    const exit = vi.fn();
    journalLastWords(fake<NodeJS.Process>({ on: port.on.bind(port) }), journal, exit);
    port.emit('unhandledRejection', 'why');
    expect(exit).not.toHaveBeenCalled();
    port.emit('uncaughtException', new Error('boom'));
    expect(exit).toHaveBeenCalledExactlyOnceWith(70);
    expect(journal.lines).toEqual(['error unhandled rejection: why', expect.stringContaining('Error: boom')]);
  });

  test('a closed terminal is no reason to end', () => {
    const stream = new EventEmitter();
    outliveReaders([fake<NodeJS.WriteStream>({ on: stream.on.bind(stream) })]);
    expect(() => stream.emit('error', new Error('EPIPE'))).not.toThrow();
  });
});
