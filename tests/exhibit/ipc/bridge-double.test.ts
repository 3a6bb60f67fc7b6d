// The contract between the processes, and the stand-in that tests of the renderer put in the place of main.
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as v from 'valibot';
import {
  ipcContract,
  type Bridge,
  type Channel,
  type Complaint,
  type ExhibitSetup,
} from '../../../exhibit/ipc/contract';
import { bridgeDouble } from '../../helpers/bridge-double';
import { packAfter } from '../../helpers/example-pack';

const setup: ExhibitSetup = {
  kind: 'ready',
  pack: packAfter(),
  settings: { display: { diagonalInches: 24, readerDistanceMm: 500 }, profile: 'full', movement: 'full' },
  language: 'es',
  clockSpeed: 1,
};

const shown = { mode: 'attract', chapter: 'tower', scene: 'letter', language: 'es' } as const;

describe('the stand-in for the bridge', () => {
  test('has a function for every channel of the contract, and no other', () => {
    const { bridge } = bridgeDouble({ 'exhibit:load': async () => setup });
    expect(Object.keys(bridge).toSorted()).toEqual(Object.keys(ipcContract).toSorted());
    expect(Object.values(bridge).every((way) => typeof way === 'function')).toBe(true);
    expectTypeOf<keyof Bridge>().toEqualTypeOf<Channel>();
  });

  test('answers a request with what the test gives, as a copy that survives the way between processes', async () => {
    const { bridge } = bridgeDouble({ 'exhibit:load': async () => setup });
    const answer = await bridge['exhibit:load'](undefined);
    expect(answer).toEqual({ ok: true, value: setup });
    expect(answer.ok && answer.value).not.toBe(setup);
  });

  test('turns a failure of main into data', async () => {
    const { bridge } = bridgeDouble({ 'exhibit:load': () => Promise.reject(new Error('no disk')) });
    expect(await bridge['exhibit:load'](undefined)).toEqual({
      ok: false,
      error: { code: 'failed', message: 'Error: no disk' },
    });
  });

  test('refuses an argument that main would refuse', async () => {
    const { bridge } = bridgeDouble({ 'exhibit:load': async () => setup });
    const load: (argument: never) => Promise<unknown> = bridge['exhibit:load'];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    expect(await load('now' as never)).toMatchObject({ ok: false, error: { code: 'refused-argument' } });
  });

  test('writes down every signal, in order, as it was when it was sent', () => {
    const { bridge, signals } = bridgeDouble({ 'exhibit:load': async () => setup });
    const complaint: { -readonly [K in keyof Complaint]: Complaint[K] } = {
      severity: 'error',
      message: 'first',
    };
    bridge['journal:complain'](complaint);
    complaint.message = 'changed later';
    bridge['scene:settled'](shown);
    expect(signals).toEqual([
      { channel: 'journal:complain', argument: { severity: 'error', message: 'first' } },
      { channel: 'scene:settled', argument: shown },
    ]);
  });

  test('does not let a bad signal pass for a good one', () => {
    const { bridge, signals } = bridgeDouble({ 'exhibit:load': async () => setup });
    expect(() => bridge['scene:settled']({ ...shown, scene: 'x'.repeat(201) })).toThrow(/length/);
    expect(signals).toEqual([]);
  });

  test('brings a push to every listener that has not left', () => {
    const double = bridgeDouble({ 'exhibit:load': async () => setup });
    const heard: string[] = [];
    const leave = double.bridge['exhibit:changed'](({ kind }) => heard.push(`first ${kind}`));
    double.bridge['exhibit:changed'](({ kind }) => heard.push(`second ${kind}`));
    double.push('exhibit:changed', { kind: 'unavailable' });
    leave();
    leave();
    double.push('exhibit:changed', setup);
    expect(heard).toEqual(['first unavailable', 'second unavailable', 'second ready']);
    expect(double.listenerCount('exhibit:changed')).toBe(1);
  });
});

describe('the contract', () => {
  test('gives every request and signal a schema for its argument', () => {
    const kinds = Object.values(ipcContract).map((entry) => [entry.kind, 'argument' in entry]);
    for (const [kind, hasSchema] of kinds) expect(hasSchema).toBe(kind !== 'push');
  });

  test.each([
    ['a mode that shows no scene', { ...shown, mode: 'fault' }],
    ['a missing scene', { mode: 'attract', chapter: 'tower', language: 'es' }],
    ['something more', { ...shown, secret: 1 }],
    ['a scene that is no text', { ...shown, scene: 7 }],
    ['nothing', undefined],
    ['a list', [shown]],
  ])('refuses %s for the scene shown', (_what, argument) => {
    expect(v.is(ipcContract['scene:settled'].argument, argument)).toBe(false);
  });

  test.each([
    ['a message without end', { severity: 'error', message: 'x'.repeat(2_001) }],
    ['a severity of its own', { severity: 'fatal', message: 'x' }],
    ['a stack without end', { severity: 'error', message: 'x', stack: 'x'.repeat(20_001) }],
    ['an error itself', new Error('x')],
  ])('refuses %s for a complaint', (_what, argument) => {
    expect(v.is(ipcContract['journal:complain'].argument, argument)).toBe(false);
  });
});
