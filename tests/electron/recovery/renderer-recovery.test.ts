// A page that died comes back, but not for ever.
import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { nextRecoveryStep } from '../../../electron/recovery/reload-policy';
import { recoverRenderer } from '../../../electron/recovery/renderer-recovery';
import { fake } from '../helpers/fake';
import { recordedJournal } from '../helpers/recorded-journal';

test.each([
  [[0], 0, 'reload'],
  [[0, 1_000, 2_000], 2_000, 'reload'],
  [[0, 1_000, 2_000, 3_000], 3_000, 'give-up'],
  [[0, 1_000, 2_000, 60_000], 60_000, 'reload'],
  [[0, 30_000, 59_000, 59_999], 59_999, 'give-up'],
])('after deaths at %j the step at %d is %s', (goneAtMs, nowMs, step) => {
  expect(nextRecoveryStep(goneAtMs, nowMs)).toBe(step);
});

function page() {
  const events = new EventEmitter();
  const state = { isDestroyed: false, nowMs: 0 };
  const contents = fake<WebContents>({
    on: events.on.bind(events),
    isDestroyed: () => state.isDestroyed,
  });
  const load = vi.fn();
  const giveUp = vi.fn();
  const journal = recordedJournal();
  recoverRenderer({ contents, load, giveUp, journal, nowMs: () => state.nowMs });
  const die = (reason = 'crashed') => events.emit('render-process-gone', {}, { reason, exitCode: 11 });
  return { state, load, giveUp, journal, die };
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('the wiring', () => {
  test('loads in the next turn, never from within the event', async () => {
    const { load, die, journal } = page();
    die();
    expect(load).not.toHaveBeenCalled();
    await nextTurn();
    expect(load).toHaveBeenCalledOnce();
    expect(journal.lines).toEqual(['error the renderer is gone: crashed, exit code 11']);
  });

  test('gives up after three reloads in a minute, and starts counting anew later', async () => {
    const { load, giveUp, die, state } = page();
    for (let index = 0; index < 4; index += 1) die();
    await nextTurn();
    expect(load).toHaveBeenCalledTimes(3);
    expect(giveUp).toHaveBeenCalledOnce();
    state.nowMs = 120_000;
    die();
    await nextTurn();
    expect(load).toHaveBeenCalledTimes(4);
  });

  test('lets a page rest that was closed, or whose window is gone', async () => {
    const { load, die, state } = page();
    die('clean-exit');
    state.isDestroyed = true;
    die();
    await nextTurn();
    expect(load).not.toHaveBeenCalled();
  });
});
