// What the timeline shows, and where each chapter lies in the time of the story: told by a small pack of dates of every form.
import { expect, test } from 'vitest';
import { checkPack } from '../../../exhibit/pack/check-pack';
import type { SceneOf } from '../../../exhibit/pack/scene-schema';
import { chapterAxis, spanOf } from '../../../exhibit/story/chapter-span';
import { factsByMonth } from '../../../exhibit/story/facts-in-time';
import { scenesInOrder } from '../../../exhibit/story/timeline';
import { readPack } from '../../helpers/read-pack';
import { scenesPackFolder } from '../../helpers/scenes-pack';

const { files, pictures } = readPack(scenesPackFolder);
const { pack, problems } = checkPack(files, pictures);
if (!pack) throw new Error(JSON.stringify(problems));
const scenes = scenesInOrder(pack);

function opening(id: string): SceneOf<'opening'> {
  const scene = scenes.map((shown) => shown.scene).find((candidate) => candidate.id === id);
  if (scene?.type !== 'opening') throw new Error(`${id} opens nothing`);
  return scene;
}

test('every fact once, by the month it begins in, a month before its days', () => {
  const months = factsByMonth(pack, scenes).map(({ month, facts }) => [
    month,
    ...facts.map(({ factId }) => factId),
  ]);
  expect(months).toEqual([
    ['1944-10', 'F1_fog'],
    ['1944-11', 'F2_bell'],
    ['1944-12', 'F7_untold'],
    ['1945-01', 'F4_search', 'F3_wreck'],
    ['1945-05', 'F6_names', 'F5_lamp'],
  ]);
});

test('a fact leads to the first scene that tells it, or nowhere', () => {
  const told = factsByMonth(pack, scenes).flatMap(({ facts }) => facts);
  const sceneOf = (id: string) => {
    const index = told.find(({ factId }) => factId === id)?.sceneIndex;
    return index === undefined ? undefined : scenes[index]?.scene.id;
  };
  // The timeline scene tells of the bell too, later.
  expect(sceneOf('F2_bell')).toBe('orders');
  expect(sceneOf('F4_search')).toBe('winter');
  expect(sceneOf('F7_untold')).toBeUndefined();
});

test('a chapter spans what its opening says, or else the time of its facts', () => {
  expect(spanOf(pack, opening('door'))).toEqual({ start: '1944-10', end: '1945-01' });
  expect(spanOf(pack, opening('light'))).toEqual({ start: '1945-05-08', end: '1945-05-09' });
});

test('the line holds whole months, and all chapters share it', () => {
  const first = chapterAxis(pack, opening('door'));
  const second = chapterAxis(pack, opening('light'));
  expect(first.months).toEqual(second.months);
  expect(first.months.map(({ month }) => month)).toEqual([
    '1944-10',
    '1944-11',
    '1944-12',
    '1945-01',
    '1945-02',
    '1945-03',
    '1945-04',
    '1945-05',
  ]);
  const days = 31 + 30 + 31 + 31 + 28 + 31 + 30 + 31;
  expect(first).toMatchObject({ start: 0, end: (31 + 30 + 31 + 31) / days });
  expect(second).toMatchObject({ start: (days - 31 + 7) / days, end: (days - 31 + 9) / days });
});
