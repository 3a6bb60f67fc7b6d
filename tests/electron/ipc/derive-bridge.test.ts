// The bridge is the contract, seen from the page.
import { EventEmitter } from 'node:events';
import type { IpcRenderer } from 'electron';
import { expect, test, vi } from 'vitest';
import { deriveBridge } from '../../../electron/ipc/derive-bridge';
import { ipcContract } from '../../../exhibit/ipc/contract';
import { fake } from '../helpers/fake';

const scene = { mode: 'visit', chapter: 'tower', scene: 'letter', language: 'es' } as const;

test('it has a function for each channel of the contract, and nothing else', () => {
  const bridge = deriveBridge(fake<IpcRenderer>({}));
  expect(Object.keys(bridge)).toEqual(Object.keys(ipcContract));
  for (const value of Object.values(bridge)) expect(value).toBeTypeOf('function');
});

test('a request is invoked, and its envelope handed on', async () => {
  const answer = { ok: true, value: { kind: 'unavailable' } };
  const invoke = vi.fn(async () => answer);
  expect(await deriveBridge(fake<IpcRenderer>({ invoke }))['exhibit:load'](undefined)).toEqual(answer);
  expect(invoke).toHaveBeenCalledExactlyOnceWith('exhibit:load', undefined);
});

test('a request never rejects, even when main is gone', async () => {
  const invoke = vi.fn().mockRejectedValue(new Error('no handler'));
  const answer = await deriveBridge(fake<IpcRenderer>({ invoke }))['exhibit:load'](undefined);
  expect(answer).toEqual({ ok: false, error: { code: 'failed', message: 'Error: no handler' } });
});

test('a signal is sent, with its argument alone', () => {
  const send = vi.fn();
  deriveBridge(fake<IpcRenderer>({ send }))['scene:settled'](scene);
  expect(send).toHaveBeenCalledExactlyOnceWith('scene:settled', scene);
});

test('a push is heard until its listener is taken away, and without the event', () => {
  const heardBy = new EventEmitter();
  const port = fake<IpcRenderer>({
    on: heardBy.on.bind(heardBy),
    removeListener: heardBy.removeListener.bind(heardBy),
  });
  const listener = vi.fn();
  const stop = deriveBridge(port)['exhibit:changed'](listener);
  heardBy.emit('exhibit:changed', { sender: 'main' }, { kind: 'unavailable' });
  expect(listener).toHaveBeenCalledExactlyOnceWith({ kind: 'unavailable' });
  expect(stop()).toBeUndefined();
  expect(heardBy.listenerCount('exhibit:changed')).toBe(0);
});
