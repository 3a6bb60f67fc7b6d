// A pack as the application would show it, for tests that need its words.
import { checkPack } from '../../../exhibit/pack/check-pack';
import type { Pack } from '../../../exhibit/pack/pack';
import { formatProblem } from '../../../exhibit/pack/problem';
import { scenesInOrder } from '../../../exhibit/story/timeline';
import { readPack } from '../../helpers/read-pack';
import { packFolder } from './story';

export function loadPack(folder = packFolder): Pack {
  const { files, pictures } = readPack(folder);
  const { pack, problems } = checkPack(files, pictures);
  if (!pack) throw new Error(problems.map(formatProblem).join('\n'));
  return pack;
}

export function sceneIds(pack: Pack): string[] {
  return scenesInOrder(pack).map(({ scene }) => scene.id);
}
