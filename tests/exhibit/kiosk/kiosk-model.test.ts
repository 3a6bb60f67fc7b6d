// Visitors of every kind, as chance sends them: the statechart against a model of what DESIGN.md promises.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourcesIdleTimeoutMs } from '../../../exhibit/story/reading-time';
import { bootingKiosk, defaults, times, visitedKiosk } from '../../helpers/kiosk-driver';
import {
  end,
  filmBegins,
  Happening,
  load,
  newModel,
  rare,
  silenceMsOf,
  ticking,
  touch,
  usual,
  warningMs,
  type Act,
} from '../../helpers/kiosk-model';

/** Pauses around the limits: the warning's 20 s, the three silences of the scenes, and that of the sources. */
const pause = fc.oneof(
  fc.nat(2_000),
  fc.nat(200_000),
  fc.constantFrom(0, 19_999, 20_000, 59_999, 60_000, 74_999, 75_000, 89_999, 90_000, 134_999, 135_000),
);

const happening = (acts: readonly Act[], wait: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.constantFrom(...acts), wait)
    .map(([[name, input, apply], waitMs]) => new Happening(name, input, waitMs, apply));

const happenings = [
  happening([ticking], pause),
  happening([ticking], pause),
  happening(usual, fc.nat(3_000)),
  happening(usual, fc.nat(3_000)),
  happening([['touch', { type: 'input' }, touch]], pause),
  happening(rare, fc.nat(3_000)),
  happening([filmBegins], fc.nat(3_000)),
];

test('whatever visitors do, and whenever, the kiosk does what the design promises', () => {
  fc.assert(
    fc.property(fc.commands(happenings, { maxCommands: 60 }), (commands) => {
      const setup = () => {
        const model = newModel();
        load(model);
        return { model, real: { kiosk: bootingKiosk().send({ type: 'exhibit.loaded', times, defaults }) } };
      };
      fc.modelRun(setup, commands);
    }),
    { numRuns: 300 },
  );
});

test('before its exhibit is there, nothing brings the kiosk to show one', () => {
  const withoutLoad = [
    happening([...usual, filmBegins, ticking, ['end', { type: 'visit.end' }, end]], pause),
  ];
  fc.assert(
    fc.property(fc.commands(withoutLoad), (commands) => {
      fc.modelRun(() => ({ model: newModel(), real: { kiosk: bootingKiosk() } }), commands);
    }),
    { numRuns: 50 },
  );
});

/** A visit in any condition: any scene, language, aids and sheet. */
const anyVisit = fc.array(fc.constantFrom(...usual), { maxLength: 12 }).map((acts) => {
  return acts.reduce((kiosk, [, input]) => kiosk.pass(500).send(input), visitedKiosk());
});

test('left alone, any visit is asked after its silence, and not a moment before; the loop comes 20 s later', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      const { current } = visit.frame;
      const { language, sceneIndex: scene } = current;
      const silenceMs = silenceMsOf({ language, scene, sheet: visit.sheet });
      const restMs = visit.context.lastInputAtMs + silenceMs - visit.nowMs;
      expect(visit.wait(restMs - 1).mode).toBe('visit');
      const warned = visit.wait(restMs);
      expect(warned.mode).toBe('idleWarning');
      expect(warned.wait(warningMs - 1).mode).toBe('idleWarning');
      expect(warned.wait(warningMs).mode).toBe('attract');
    }),
  );
});

test('a touch in the warning brings back what was open, and grants the whole silence anew', () => {
  fc.assert(
    fc.property(anyVisit, fc.nat(warningMs - 1), (visit, waitMs) => {
      const back = visit.wait(200_000).pass(waitMs).send({ type: 'input' });
      expect({ mode: back.mode, surface: back.surface, sheet: back.sheet }).toEqual({
        mode: 'visit',
        surface: visit.surface,
        sheet: visit.sheet,
      });
      expect(back.frame.current).toEqual(visit.frame.current);
      expect(back.context.aids).toEqual(visit.context.aids);
      expect(back.wait(59_999).mode).toBe('visit');
    }),
  );
});

test('ticks alone end every visit in the loop, in the language and with the aids of the exhibit', () => {
  fc.assert(
    fc.property(anyVisit, fc.integer({ min: 16, max: 5_000 }), (visit, stepMs) => {
      let kiosk = visit;
      const untilMs = visit.nowMs + sourcesIdleTimeoutMs + warningMs + 2 * stepMs;
      while (kiosk.nowMs < untilMs && kiosk.mode !== 'attract') kiosk = kiosk.wait(stepMs);
      expect(kiosk.mode).toBe('attract');
      expect(kiosk.sheet).toBeUndefined();
      expect(kiosk.context.aids).toEqual(defaults.aids);
      expect(kiosk.frame.current.language).toBe(defaults.language);
    }),
    { numRuns: 50 },
  );
});

test('the next visitor finds no sheet of the last one', () => {
  fc.assert(
    fc.property(anyVisit, fc.constantFrom('visit.end' as const, 'tick' as const), (visit, way) => {
      const loop = way === 'tick' ? visit.wait(200_000).wait(warningMs) : visit.send({ type: 'visit.end' });
      const next = loop.pass(3_000).send({ type: 'input' });
      expect({ mode: next.mode, surface: next.surface, sheet: next.sheet }).toEqual({
        mode: 'visit',
        surface: 'scene',
        sheet: undefined,
      });
      expect(next.wait(200_000).send({ type: 'input' }).sheet).toBeUndefined();
    }),
  );
});

test('while a film plays nobody is asked anything; from its end the whole silence is granted', () => {
  fc.assert(
    fc.property(anyVisit, fc.nat(7_200_000), (visit, filmMs) => {
      const watching = visit.send({ type: 'media.playing' }).wait(filmMs);
      expect(watching.mode).toBe('visit');
      const after = watching.send({ type: 'media.stopped' });
      expect(after.wait(59_999).mode).toBe('visit');
      expect(after.wait(sourcesIdleTimeoutMs).mode).toBe('idleWarning');
    }),
  );
});
