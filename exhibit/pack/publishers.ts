// The institutions behind some sources, as a visitor reads them.
import { entry, type Pack } from './pack';

/**
 * Publishers of the sources that count as proof, the most reliable first, each once. Class C and circular sources
 * are never shown as proof (history notes, reliability classes).
 */
export function publishersOf(pack: Pick<Pack, 'sources'>, sourceIds: readonly string[]): string[] {
  const sources = sourceIds
    .map((id) => entry(pack.sources, id))
    .filter(({ reliability }) => reliability === 'A' || reliability === 'B')
    .toSorted((one, other) => one.reliability.localeCompare(other.reliability));
  return [...new Set(sources.map(({ publisher }) => publisher))];
}
