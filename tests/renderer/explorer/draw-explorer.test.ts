import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../exhibit/map/day';
import { endOfDay, routeProgressAt } from '../../../exhibit/map/happenings';
import { drawTelling, settledRoutes } from '../../../renderer/explorer/draw-explorer';
import { worldAt } from '../../../renderer/explorer/explorer-world';
import { storyOnMap } from '../../../renderer/explorer/story-on-map';
import { defaultMapColours } from '../../../renderer/map/map-colours';
import { loadPack } from '../../e2e/helpers/pack';
import { recordingContext } from '../map/recording-context';

const story = storyOnMap(loadPack());
const world = worldAt(story.plane, 1.2, { spanPx: 800, unitPx: 20, colours: defaultMapColours });

function told(date: string, selected?: { kind: 'place' | 'route'; id: string }) {
  const moment = endOfDay(daysOf(date).first);
  return { moment, stateOf: (id: string) => story.stateOf(id, moment), selected };
}

/** The strokes drawn, and how strongly each is there. */
function linesDrawn(telling: ReturnType<typeof told>) {
  const { context, of } = recordingContext();
  drawTelling(context, world, telling, { kind: 'all' }, defaultMapColours);
  return { strokes: of('stroke').length, alphas: of('globalAlpha').map(([alpha]) => Number(alpha)), of };
}

describe('what the map tells', () => {
  it('draws no route to come', () => {
    const { of } = linesDrawn(told('1944-06-01'));
    const colours = new Set(of('strokeStyle').map(([colour]) => colour));
    // Only the trains from Majdanek had begun by then.
    expect(colours.has(defaultMapColours.routes.train)).toBe(true);
    expect(colours.has(defaultMapColours.routes.foot)).toBe(false);
    expect(colours.has(defaultMapColours.routes.ship)).toBe(false);
  });

  it('has drawn every route to its end on the last day', () => {
    const { moment } = told('1945-05-09');
    for (const { days } of world.routes) expect(routeProgressAt(days, moment)).toBe(1);
    const { of } = linesDrawn(told('1945-05-09'));
    const colours = new Set(of('strokeStyle').map(([colour]) => colour));
    for (const colour of Object.values(defaultMapColours.routes)) expect(colours.has(colour)).toBe(true);
  });

  it('draws what is under way at full strength, and what is over dimmer', () => {
    expect(linesDrawn(told('1945-01-20')).alphas).toContain(1);
    const long = linesDrawn(told('1944-12-15')).alphas.filter((alpha) => alpha < 0.6);
    expect(long.length).toBeGreaterThan(3);
  });

  it('draws the chosen route last of all routes, and at full strength', () => {
    const { of, alphas } = linesDrawn(told('1945-05-09', { kind: 'route', id: 'R05_kutno_dachau' }));
    const widths = of('lineWidth').map(([width]) => Number(width));
    expect(Math.max(...widths)).toBeGreaterThan(4);
    expect(alphas).toContain(1);
  });

  it('splits into what is settled and the rest, without loss', () => {
    const telling = told('1945-02-20');
    const settled = settledRoutes(world, telling);
    expect(settled.size).toBeGreaterThan(5);
    const count = (part: Parameters<typeof drawTelling>[3]) => {
      const { context, of } = recordingContext();
      drawTelling(context, world, telling, part, defaultMapColours);
      return of('stroke').length;
    };
    const all = count({ kind: 'all' });
    expect(count({ kind: 'only', routes: settled }) + count({ kind: 'without', routes: settled })).toBe(all);
  });
});
