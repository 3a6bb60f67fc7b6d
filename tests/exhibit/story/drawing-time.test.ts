import { expect, test } from 'vitest';
import { drawingMs, journeyPosition } from '../../../exhibit/story/drawing-time';
import { scenesInOrder } from '../../../exhibit/story/timeline';
import { packAfter, replace } from '../../helpers/example-pack';

test('a map with a journey has come to rest exactly when its last stage is over', () => {
  const stages =
    '[{ until: 1913-06, frame: [harbour, island] }, { until: 1914-12, frame: [harbour, island] }]';
  const routes = 'routes: [R1_harbour_island]';
  const pack = packAfter(replace('story.yaml', routes, `${routes}\n        journey: ${stages}`));
  const ships = scenesInOrder(pack).find(({ scene }) => scene.type === 'map')?.scene;
  if (!ships) throw new Error('the example has a map');
  const restsAtMs = drawingMs(ships);
  expect(journeyPosition(0, 2)).toBe(0);
  expect(journeyPosition(restsAtMs - 1, 2)).toBeLessThan(2);
  expect(journeyPosition(restsAtMs, 2)).toBe(2);
  expect(journeyPosition(Number.POSITIVE_INFINITY, 2)).toBe(2);
});
