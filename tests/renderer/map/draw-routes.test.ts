import { describe, expect, it } from 'vitest';
import { drawRoutes, type ScreenRoute } from '../../../renderer/map/draw-routes';
import { routePath } from '../../../renderer/map/route-path';
import { lineStyleOf } from '../../../renderer/map/route-style';
import { recordingContext } from './recording-context';
import { places, route } from './some-places';

const train: ScreenRoute = {
  id: 'R16',
  path: routePath('R16', route('train', 'gleiwitz', 'buchenwald'), places),
  style: lineStyleOf('train', 'high', 20),
  colour: 'blue',
  chevron: 0.5,
};
const march: ScreenRoute = {
  id: 'R12',
  path: routePath('R12', route('foot', 'auschwitz', 'loslau'), places),
  style: lineStyleOf('foot', 'high', 20),
  colour: 'amber',
};

function strokesAt(progress: number): number {
  const { context, of } = recordingContext();
  drawRoutes(context, [train], [progress], 'ground');
  return of('stroke').length;
}

describe('drawing routes', () => {
  it('draws nothing at progress 0', () => {
    const { context, of } = recordingContext();
    drawRoutes(context, [train, march], [0, 0], 'ground');
    expect(of('stroke')).toEqual([]);
  });

  it('ends exactly at the last place at progress 1', () => {
    const { context, of } = recordingContext();
    drawRoutes(context, [march], [1], 'ground');
    const end = march.path.points.at(-1);
    expect(of('lineTo').at(-1)).toEqual([end?.x, end?.y]);
  });

  it('lays a halo in the colour of the ground under every line', () => {
    const { context, of } = recordingContext();
    drawRoutes(context, [march], [1], 'ground');
    expect(of('strokeStyle')).toEqual([['ground'], ['amber']]);
    const [halo = 0, line = Infinity] = of('lineWidth').flat().map(Number);
    expect(halo).toBeGreaterThan(2 * line);
  });

  it('draws each route in its own strokes, and the halo unbroken', () => {
    const { context, of } = recordingContext();
    drawRoutes(context, [{ ...train, chevron: 2 }, march], [1, 1], 'ground');
    expect(of('setLineDash')).toEqual([[[]], [[...train.style.dash]], [[]], [[]]]);
  });

  it('shows the mark of direction only once the line has passed it', () => {
    expect(strokesAt(0.49)).toBe(2);
    expect(strokesAt(0.5)).toBe(3);
  });

  it('takes a missing progress for 0', () => {
    const { context, of } = recordingContext();
    drawRoutes(context, [march, train], [1], 'ground');
    expect(of('stroke')).toHaveLength(2);
  });
});
