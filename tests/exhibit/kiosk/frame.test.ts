// What is on screen at a moment: a pure function of the kiosk's memory and the time.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeProgress, frameAt, sceneChangeMs } from '../../../exhibit/kiosk/frame';
import { loopPosition } from '../../../exhibit/story/playhead';
import { attractingKiosk, defaults, times, visitedKiosk, type KioskDriver } from '../../helpers/kiosk-driver';

const roundMs = times.dwellMs.reduce((sum, ms) => sum + ms, 0);

/** Any moment of the loop; those within a change of scenes more often than chance would give. */
const moment = fc.oneof(
  fc.nat(20 * roundMs),
  fc
    .tuple(fc.nat(60), fc.constantFrom(0, 1, 400, sceneChangeMs - 1, sceneChangeMs, sceneChangeMs + 1))
    .map(([step, afterMs]) => startOfStep(step) + afterMs),
);

function startOfStep(step: number): number {
  const rounds = Math.floor(step / times.dwellMs.length);
  const rest = times.dwellMs.slice(0, step % times.dwellMs.length);
  return rounds * roundMs + rest.reduce((sum, ms) => sum + ms, 0);
}

/** A loop as it comes after a visit that ended on a scene in another language. */
function loopAfterVisit(sceneIndex: number): KioskDriver {
  return visitedKiosk(1_000)
    .send({ type: 'scene.go', sceneIndex })
    .send({ type: 'language.choose', language: 'en' })
    .pass(5_000)
    .send({ type: 'visit.end' });
}

describe('in the attract loop', () => {
  test('the scene on screen is where the playhead stands, at every moment', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), moment, (startMs, elapsedMs) => {
        const { current } = attractingKiosk(startMs).pass(elapsedMs).frame;
        const { sceneIndex, startedMs } = loopPosition(times.dwellMs, 0, elapsedMs);
        expect(current).toEqual({
          sceneIndex,
          shows: 'scene',
          language: 'es',
          enteredAtMs: startMs + startedMs,
        });
      }),
    );
  });

  test('after a visit, the loop goes on from the scene after the one visited', () => {
    fc.assert(
      fc.property(fc.nat(2), moment, (visited, elapsedMs) => {
        const loop = loopAfterVisit(visited);
        const { sceneIndex } = loop.pass(elapsedMs).frame.current;
        expect(sceneIndex).toBe(loopPosition(times.dwellMs, (visited + 1) % 3, elapsedMs).sceneIndex);
      }),
    );
  });

  test('the scene before is still there while it gives way, and only then', () => {
    fc.assert(
      fc.property(moment, (elapsedMs) => {
        const { current, leaving, changedAtMs } = attractingKiosk().pass(elapsedMs).frame;
        expect(changedAtMs).toBe(current.enteredAtMs);
        const isFirst = current.enteredAtMs === 0;
        if (isFirst || elapsedMs - changedAtMs >= sceneChangeMs) expect(leaving).toBeUndefined();
        else expect(leaving).toEqual(attractingKiosk().pass(changedAtMs - 1).frame.current);
      }),
    );
  });

  test('the first scene after a visit takes over from the visited scene, in the words of the visitor', () => {
    const loop = loopAfterVisit(2);
    const { current, leaving } = loop.pass(sceneChangeMs - 1).frame;
    expect(current).toEqual({ sceneIndex: 0, shows: 'scene', language: 'es', enteredAtMs: 6_000 });
    expect(leaving).toMatchObject({ sceneIndex: 2, shows: 'scene', language: 'en' });
    expect(loop.pass(sceneChangeMs).frame.leaving).toBeUndefined();
  });

  test('the loop of one scene shows it again as a new appearance', () => {
    const alone = attractingKiosk(0, {
      times: { dwellMs: [5_000], idleTimeoutMs: { es: [60_000] } },
      defaults,
    });
    expect(alone.pass(5_100).frame).toEqual({
      current: { sceneIndex: 0, shows: 'scene', language: 'es', enteredAtMs: 5_000 },
      leaving: { sceneIndex: 0, shows: 'scene', language: 'es', enteredAtMs: 0 },
      changedAtMs: 5_000,
    });
  });
});

describe('a touch', () => {
  test('enters at the very scene shown: nothing on screen changes by it, at any moment of the loop', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(attractingKiosk(7), loopAfterVisit(0), loopAfterVisit(2)),
        moment,
        (loop, ms) => {
          const before = loop.pass(ms);
          const after = before.send({ type: 'input' });
          expect(after.mode).toBe('visit');
          expect(after.frame).toEqual(before.frame);
        },
      ),
    );
  });

  test('lets the change of scenes go on as the loop would have', () => {
    fc.assert(
      fc.property(moment, fc.nat(sceneChangeMs), (elapsedMs, laterMs) => {
        const loop = attractingKiosk().pass(elapsedMs);
        const later = loop.pass(laterMs).frame;
        fc.pre(later.current.enteredAtMs <= elapsedMs);
        expect(loop.send({ type: 'input' }).pass(laterMs).frame).toEqual(later);
      }),
    );
  });
});

describe('in a visit', () => {
  test('the scene stands for as long as the visitor lets it', () => {
    const visit = visitedKiosk();
    expect(visit.pass(1_000_000).frame.current).toEqual(visit.frame.current);
  });

  test('the scene left is there for the time of the change', () => {
    const visit = visitedKiosk().pass(5_000).send({ type: 'scene.next' });
    const left = { sceneIndex: 0, shows: 'scene', language: 'es', enteredAtMs: 0 };
    expect(visit.frame).toEqual({
      current: { sceneIndex: 1, shows: 'scene', language: 'es', enteredAtMs: 5_000 },
      leaving: left,
      changedAtMs: 5_000,
    });
    expect(visit.pass(sceneChangeMs - 1).frame.leaving).toEqual(left);
    expect(visit.pass(sceneChangeMs).frame.leaving).toBeUndefined();
  });

  test('another language takes over in place: what was drawn stays drawn', () => {
    const visit = visitedKiosk().pass(5_000).send({ type: 'language.choose', language: 'en' });
    expect(visit.frame).toEqual({
      current: { sceneIndex: 0, shows: 'scene', language: 'en', enteredAtMs: 0 },
      leaving: { sceneIndex: 0, shows: 'scene', language: 'es', enteredAtMs: 0 },
      changedAtMs: 5_000,
    });
  });

  test('the warning changes nothing of the scene below it', () => {
    const visit = visitedKiosk().pass(60_000);
    const warned = visit.send({ type: 'tick' });
    expect(warned.mode).toBe('idleWarning');
    expect(warned.frame).toEqual(visit.frame);
  });
});

test('a frame is a pure function: asking again, or for another time between, changes nothing', () => {
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      const { context } = attractingKiosk();
      const before = structuredClone(context);
      const first = frameAt('attract', context, one);
      frameAt('attract', context, other);
      expect(frameAt('attract', context, one)).toEqual(first);
      expect(context).toEqual(before);
    }),
  );
});

test('the change of scenes runs once from 0 to 1', () => {
  const at = (nowMs: number) => changeProgress({ changedAtMs: 1_000 }, nowMs);
  expect([0, 1_000, 1_000 + sceneChangeMs / 2, 1_000 + sceneChangeMs, 1e9].map(at)).toEqual([
    0, 0, 0.5, 1, 1,
  ]);
});
