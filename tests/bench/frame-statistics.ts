// What the compositor itself says about its frames, from a trace: which it presented, which it dropped, and when.
import * as v from 'valibot';

/** One `PipelineReporter` of Chromium's `cc` category: a frame from its begin to its presentation. */
const reporterSchema = v.object({
  name: v.literal('PipelineReporter'),
  ph: v.picklist(['b', 'e']),
  pid: v.number(),
  id2: v.object({ local: v.string() }),
  /** Microseconds. */
  ts: v.number(),
  args: v.optional(
    v.object({
      chrome_frame_reporter: v.optional(v.object({ frame_sequence: v.number(), state: v.string() })),
    }),
  ),
});

export interface FrameStatistics {
  readonly presented: number;
  readonly dropped: number;
  /** Times between the begins of frames presented one after the other, in ms. */
  readonly intervalMs: { readonly median: number; readonly p99: number; readonly max: number };
  /** Times from the begin of a frame to its presentation, in ms. */
  readonly latencyMs: { readonly median: number; readonly p99: number };
}

interface Frame {
  readonly sequence: number;
  readonly state: 'presented' | 'dropped' | 'needless';
  readonly beginMs: number;
  readonly endMs: number;
}

/**
 * @param events `traceEvents` of a trace with the category `cc`
 * @throws RangeError where the trace holds no presented frame: then nothing was measured
 */
export function frameStatistics(events: readonly unknown[]): FrameStatistics {
  const frames = framesOf(events);
  const presented = frames.filter(({ state }) => state === 'presented');
  if (presented.length < 2) throw new RangeError('the trace holds no presented frames');
  const intervals = intervalsMs(frames);
  const latencies = presented.map(({ beginMs, endMs }) => endMs - beginMs);
  return {
    presented: presented.length,
    dropped: frames.filter(({ state }) => state === 'dropped').length,
    intervalMs: {
      median: quantile(intervals, 0.5),
      p99: quantile(intervals, 0.99),
      max: quantile(intervals, 1),
    },
    latencyMs: { median: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) },
  };
}

/** Gaps in which nothing had to be drawn are rest, not delay. */
function intervalsMs(frames: readonly Frame[]): number[] {
  const intervals: number[] = [];
  let last: Frame | undefined;
  for (const frame of frames) {
    if (frame.state === 'needless') last = undefined;
    if (frame.state !== 'presented') continue;
    if (last) intervals.push(frame.beginMs - last.beginMs);
    last = frame;
  }
  return intervals;
}

/** Frames of the process that draws the most, in order; of several reports on one frame, the happiest counts. */
function framesOf(events: readonly unknown[]): Frame[] {
  const reports = events.flatMap((event) => {
    const parsed = v.safeParse(reporterSchema, event);
    return parsed.success ? [parsed.output] : [];
  });
  const pid = mostFrequent(reports.map((report) => report.pid));
  const ends = new Map(
    reports.filter(({ ph }) => ph === 'e').map(({ pid: of, id2, ts }) => [`${of}:${id2.local}`, ts] as const),
  );
  const bySequence = new Map<number, Frame>();
  for (const report of reports) {
    const frame = report.args?.chrome_frame_reporter;
    const end = ends.get(`${report.pid}:${report.id2.local}`);
    if (report.ph !== 'b' || report.pid !== pid || !frame || end === undefined) continue;
    const known = bySequence.get(frame.frame_sequence);
    if (known?.state === 'presented') continue;
    bySequence.set(frame.frame_sequence, {
      sequence: frame.frame_sequence,
      state: stateOf(frame.state),
      beginMs: report.ts / 1_000,
      endMs: end / 1_000,
    });
  }
  return [...bySequence.values()].toSorted((one, other) => one.beginMs - other.beginMs);
}

function stateOf(state: string): Frame['state'] {
  if (state.startsWith('STATE_PRESENTED')) return 'presented';
  return state === 'STATE_DROPPED' ? 'dropped' : 'needless';
}

function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** @param part 0 to 1; the value at or below which that part of all values lies */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}
