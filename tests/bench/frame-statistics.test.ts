// The arithmetic of frames: what a trace says, and what it does not.
import { describe, expect, test } from 'vitest';
import { frameStatistics, quantile } from './frame-statistics';

const beginMs = (sequence: number) => sequence * 16.666;
let ids = 0;

/** The two halves of a report on one frame. */
function report(sequence: number, state: string, { pid = 7, tookMs = 20 } = {}) {
  const event = { name: 'PipelineReporter', pid, id2: { local: `0x${(ids += 1)}` } };
  const begin = { chrome_frame_reporter: { frame_sequence: sequence, state } };
  return [
    { ...event, ph: 'b', ts: beginMs(sequence) * 1_000, args: begin },
    { ...event, ph: 'e', ts: (beginMs(sequence) + tookMs) * 1_000, args: {} },
  ];
}

const presented = 'STATE_PRESENTED_ALL';

describe('frames of a trace', () => {
  test('are counted, and timed from begin to begin', () => {
    const events = [1, 2, 3, 4].flatMap((sequence) => report(sequence, presented));
    const { presented: count, dropped, intervalMs, latencyMs } = frameStatistics(events);
    expect([count, dropped]).toEqual([4, 0]);
    expect(intervalMs.max).toBeCloseTo(16.666, 3);
    expect(latencyMs.median).toBeCloseTo(20, 3);
  });

  test('that were dropped make the interval longer', () => {
    const events = [report(1, presented), report(2, 'STATE_DROPPED'), report(3, presented)].flat();
    expect(frameStatistics(events)).toMatchObject({ presented: 2, dropped: 1 });
    expect(frameStatistics(events).intervalMs.max).toBeCloseTo(33.332, 3);
  });

  test('that had nothing to draw are rest, not delay', () => {
    const rest = [3, 4, 5].flatMap((sequence) => report(sequence, 'STATE_NO_UPDATE_DESIRED'));
    const events = [report(1, presented), report(2, presented), rest, report(6, presented)].flat();
    expect(frameStatistics(events).intervalMs.max).toBeCloseTo(16.666, 3);
  });

  test('reported twice count once, by the picture that was shown', () => {
    const events = [report(1, presented), report(2, 'STATE_DROPPED'), report(2, 'STATE_PRESENTED_PARTIAL')];
    expect(frameStatistics(events.flat())).toMatchObject({ presented: 2, dropped: 0 });
  });

  test('of other processes, and other events, are left aside', () => {
    const ours = [1, 2, 3].flatMap((sequence) => report(sequence, presented));
    const theirs = [1, 2].flatMap((sequence) => report(sequence, 'STATE_DROPPED', { pid: 8 }));
    const events = [{ name: 'DrawFrame', ph: 'X' }, 'noise', ...theirs, ...ours];
    expect(frameStatistics(events)).toMatchObject({ presented: 3, dropped: 0 });
  });

  test('a trace without any is no measurement', () => {
    expect(() => frameStatistics([])).toThrow(RangeError);
  });
});

test.each([
  [0.5, 2],
  [0.99, 4],
  [1, 4],
  [0, 1],
])('the quantile %d of four values', (part, expected) => {
  expect(quantile([4, 1, 3, 2], part)).toBe(expected);
});
