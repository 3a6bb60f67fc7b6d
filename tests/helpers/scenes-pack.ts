// The small pack of the scenes told by words, clocks and dates.
import { fileURLToPath } from 'node:url';

export const scenesPackFolder = fileURLToPath(new URL('../fixtures/packs/scenes', import.meta.url));
