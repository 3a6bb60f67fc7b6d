// What a loaded exhibit means to the statechart.
import type { ExhibitSetup } from '../../exhibit/ipc/contract';
import { storyTimes } from '../../exhibit/story/timeline';
import type { KioskInput } from '../kiosk/kiosk-runtime';

export function loadedEvent(setup: Extract<ExhibitSetup, { kind: 'ready' }>): KioskInput {
  return {
    type: 'exhibit.loaded',
    times: storyTimes(setup.pack, setup.language),
    defaults: { language: setup.language, aids: { textScale: 100, movement: setup.settings.movement } },
  };
}
