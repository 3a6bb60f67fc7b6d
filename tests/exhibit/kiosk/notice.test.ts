// Scenes about a killing: announced, never in the loop, and with a way round.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attractingKiosk, defaults, type KioskInput } from '../../helpers/kiosk-driver';

/** A loop time of 0 is a scene that is announced: here the second and the third of five. */
const times = {
  dwellMs: [10_000, 0, 0, 15_000, 12_000],
  idleTimeoutMs: {
    es: [60_000, 60_000, 60_000, 60_000, 60_000],
    en: [60_000, 60_000, 60_000, 60_000, 60_000],
  },
};
const loop = attractingKiosk(0, { times, defaults });
const visit = loop.send({ type: 'input' }).pass(1_000);
const notice = visit.send({ type: 'scene.next' }).pass(2_000);

const shown = ({ frame }: typeof visit) => [frame.current.sceneIndex, frame.current.shows];

describe('a visit', () => {
  test('comes to the notice first, from the scene before and from afar', () => {
    expect(shown(notice)).toEqual([1, 'notice']);
    expect(shown(visit.send({ type: 'scene.go', sceneIndex: 2 }))).toEqual([2, 'notice']);
    const end = visit.send({ type: 'scene.go', sceneIndex: 3 });
    expect(shown(end.send({ type: 'scene.back' }))).toEqual([2, 'notice']);
  });

  test('sees the scene only after asking for it, and the scene begins then', () => {
    const accepted = notice.send({ type: 'notice.accept' });
    expect(shown(accepted)).toEqual([1, 'scene']);
    expect(accepted.frame.current.enteredAtMs).toBe(notice.nowMs);
    expect(accepted.frame.leaving).toEqual(notice.frame.current);
  });

  test('passes over it and over those that follow it', () => {
    expect(shown(notice.send({ type: 'notice.skip' }))).toEqual([3, 'scene']);
  });

  test('has a way round even at the end of the story', () => {
    const atTheEnd = { ...times, dwellMs: [10_000, 15_000, 20_000, 0, 0] };
    const last = attractingKiosk(0, { times: atTheEnd, defaults })
      .send({ type: 'input' })
      .send({ type: 'scene.go', sceneIndex: 4 });
    expect(shown(last.send({ type: 'notice.skip' }))).toEqual([2, 'scene']);
  });

  test('is announced again when it comes again', () => {
    const again = notice
      .send({ type: 'notice.accept' })
      .send({ type: 'scene.back' })
      .send({ type: 'scene.next' });
    expect(shown(again)).toEqual([1, 'notice']);
  });

  test('keeps the notice in another language', () => {
    expect(shown(notice.send({ type: 'language.choose', language: 'en' }))).toEqual([1, 'notice']);
  });

  test.each(['notice.accept', 'notice.skip'] as const)(
    '%s means nothing where nothing is announced',
    (type) => {
      expect(visit.send({ type }).context).toBe(visit.context);
      const told = notice.send({ type: 'notice.accept' });
      expect(told.send({ type }).context).toBe(told.context);
    },
  );
});

describe('the loop', () => {
  test('never shows such a scene, wherever a visit ended, however long it runs', () => {
    const inputs: readonly KioskInput[] = [
      { type: 'scene.next' },
      { type: 'scene.back' },
      { type: 'notice.accept' },
      { type: 'scene.go', sceneIndex: 2 },
      { type: 'scene.go', sceneIndex: 4 },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...inputs)), fc.nat(500_000), (steps, waitMs) => {
        const left = steps
          .reduce((kiosk, input) => kiosk.pass(300).send(input), visit)
          .send({ type: 'visit.end' });
        const later = left.wait(waitMs);
        for (const scene of [later.frame.current, waitMs > 1_000 ? later.frame.leaving : undefined]) {
          if (scene) expect([[0, 3, 4].includes(scene.sceneIndex), scene.shows]).toEqual([true, 'scene']);
        }
        expect(shown(later.send({ type: 'input' }))[1]).toBe('scene');
      }),
    );
  });

  test('begins with the first scene that it may show', () => {
    const exhibit = { times: { ...times, dwellMs: [0, 10_000, 0, 15_000, 12_000] }, defaults };
    expect(shown(attractingKiosk(0, exhibit))).toEqual([1, 'scene']);
  });
});
