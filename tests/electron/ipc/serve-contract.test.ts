// The door between page and machine: who may come in, with what, and how a refusal looks.
import type { IpcMain, WebContents, WebFrameMain } from 'electron';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { serveContract, type IpcSender } from '../../../electron/ipc/serve-contract';
import { isTrustedSender } from '../../../electron/ipc/trusted-sender';
import { ipcContract, type Handlers } from '../../../exhibit/ipc/contract';
import { fake } from '../helpers/fake';
import { recordedJournal } from '../helpers/recorded-journal';

type Listener = (event: IpcSender, argument: unknown) => unknown;

const origin = 'vigilia://app';
const scene = { mode: 'attract', chapter: 'tower', scene: 'letter', language: 'es' } as const;

const modes = ['attract', 'visit', 'idleWarning'];
const word = fc.oneof(fc.string({ maxLength: 300 }), fc.anything());
/** Often the shape of a scene, and sometimes wrong in one place. */
const almostScene = fc.record({
  mode: fc.oneof(fc.constantFrom(...modes), word),
  chapter: word,
  scene: word,
  language: word,
});

function door(handlers: Partial<Handlers> = {}) {
  const channels = new Map<string, Listener>();
  const keep = (channel: string, listener: Listener) => void channels.set(channel, listener);
  const port = fake<IpcMain>({ handle: keep, on: keep });
  const mainFrame = fake<WebFrameMain>({ origin });
  const page = fake<WebContents>({ isDestroyed: () => false, mainFrame });
  const journal = recordedJournal();
  const all = {
    'exhibit:load': vi.fn(async () => ({ kind: 'unavailable' }) as const),
    'scene:settled': vi.fn(),
    'journal:complain': vi.fn(),
    ...handlers,
  };
  serveContract({
    port,
    isTrusted: (sender) => isTrustedSender(sender, page, origin),
    handlers: all,
    journal,
  });
  const ours: IpcSender = { sender: page, senderFrame: mainFrame };
  const call = (channel: string, argument?: unknown, sender = ours) =>
    channels.get(channel)?.(sender, argument);
  return { channels, call, journal, handlers: all, page, mainFrame };
}

test('there is a door for everything that comes in by the contract, and no other', () => {
  const incoming = Object.entries(ipcContract).filter(([, { kind }]) => kind !== 'push');
  expect([...door().channels.keys()]).toEqual(incoming.map(([channel]) => channel));
});

test('a good call is answered in an envelope', async () => {
  expect(await door().call('exhibit:load')).toEqual({ ok: true, value: { kind: 'unavailable' } });
});

test('a good signal reaches its handler', () => {
  const { call, handlers } = door();
  call('scene:settled', scene);
  expect(handlers['scene:settled']).toHaveBeenCalledExactlyOnceWith(scene);
});

describe('strangers', () => {
  const { page, mainFrame } = door();
  const elsewhere = fake<WebContents>({ isDestroyed: () => false, mainFrame });
  const frame = fake<WebFrameMain>({ origin });
  test.each<[string, (own: ReturnType<typeof door>) => IpcSender]>([
    ['another window', ({ mainFrame: own }) => ({ sender: elsewhere, senderFrame: own })],
    ['a frame inside the page', ({ page: own }) => ({ sender: own, senderFrame: frame })],
    ['a frame that is gone', ({ page: own }) => ({ sender: own, senderFrame: null })],
    ['the page of another door', () => ({ sender: page, senderFrame: mainFrame })],
  ])('%s', async (_name, senderOf) => {
    const own = door();
    const answer = await own.call('exhibit:load', undefined, senderOf(own));
    expect(answer).toEqual({
      ok: false,
      error: { code: 'refused-sender', message: 'not a page of the exhibit' },
    });
    own.call('scene:settled', scene, senderOf(own));
    expect(own.handlers['exhibit:load']).not.toHaveBeenCalled();
    expect(own.handlers['scene:settled']).not.toHaveBeenCalled();
    expect(own.journal.lines).toEqual([
      'warn call refused: exhibit:load: not a page of the exhibit',
      'warn call refused: scene:settled: not a page of the exhibit',
    ]);
  });

  test('our window while it shows another page, or is gone, or was never there', () => {
    const foreign = fake<WebFrameMain>({ origin: 'https://example.org' });
    const led = fake<WebContents>({ isDestroyed: () => false, mainFrame: foreign });
    expect(isTrustedSender({ sender: led, senderFrame: foreign }, led, origin)).toBe(false);
    const gone = fake<WebContents>({ isDestroyed: () => true });
    expect(isTrustedSender({ sender: gone, senderFrame: null }, gone, origin)).toBe(false);
    expect(isTrustedSender({ sender: led, senderFrame: foreign }, undefined, origin)).toBe(false);
  });
});

describe('arguments', () => {
  test.each([
    ['exhibit:load', 'something', 'Expected undefined but received "something"'],
    ['scene:settled', undefined, 'Expected Object but received undefined'],
    ['scene:settled', { ...scene, mode: 'staff' }, 'mode: '],
    ['scene:settled', { ...scene, extra: 1 }, 'extra: '],
    ['scene:settled', { ...scene, scene: 'x'.repeat(201) }, 'scene: '],
    ['journal:complain', { severity: 'error', message: 'x'.repeat(2001) }, 'message: '],
  ])('%s refuses %j', async (channel, argument, reason) => {
    const { call, journal, handlers } = door();
    const answer = await call(channel, argument);
    if (channel === 'exhibit:load')
      expect(answer).toMatchObject({ ok: false, error: { code: 'refused-argument' } });
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
    expect(journal.lines).toEqual([expect.stringContaining(reason)]);
  });

  test('whatever comes, nothing is thrown and only what the contract allows gets in', async () => {
    const settled = vi.fn();
    const { call } = door({ 'scene:settled': settled });
    const channel = fc.constantFrom('exhibit:load', 'scene:settled', 'journal:complain');
    await fc.assert(
      fc.asyncProperty(channel, fc.oneof(fc.anything(), almostScene), async (name, argument) => {
        await call(name, argument);
      }),
      { numRuns: 5_000 },
    );
    expect(settled.mock.calls.length).toBeGreaterThan(0);
    for (const [argument] of settled.mock.calls) {
      expect(Object.keys(argument).toSorted()).toEqual(['chapter', 'language', 'mode', 'scene']);
      expect(modes).toContain(argument.mode);
    }
  });
});

function failing(): never {
  throw new Error('no room');
}

describe('a handler that fails', () => {
  test('is answered for, with the reason in the journal alone', async () => {
    const { call, journal } = door({ 'exhibit:load': () => Promise.reject(new Error('the disk is gone')) });
    expect(await call('exhibit:load')).toEqual({
      ok: false,
      error: { code: 'failed', message: 'the call failed; the journal says why' },
    });
    expect(journal.lines).toEqual([
      expect.stringContaining('error call failed, exhibit:load: Error: the disk is gone'),
    ]);
  });

  test('does not bring main down when nobody waits for an answer', () => {
    const { call, journal } = door({ 'scene:settled': failing });
    expect(() => call('scene:settled', scene)).not.toThrow();
    expect(journal.lines).toEqual([
      expect.stringContaining('error call failed, scene:settled: Error: no room'),
    ]);
  });
});
