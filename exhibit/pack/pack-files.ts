// Which files a pack consists of.

/** File contents by their path inside the pack (forward slashes): what the checker works on. */
export type PackFiles = ReadonlyMap<string, string>;

export const manifestFile = 'pack.yaml';

export const dataFiles = {
  story: 'story.yaml',
  facts: 'facts.yaml',
  sources: 'sources.yaml',
  places: 'places.yaml',
  routes: 'routes.yaml',
  media: 'media.yaml',
} as const;

export function textFileOf(languageTag: string): string {
  return `text/${languageTag}.yaml`;
}

/** Whether a path is one of the texts that a checker wants to read (media are only looked for, not read). */
export function isTextOfPack(path: string): boolean {
  return path === manifestFile || /^[a-z]+\.yaml$/.test(path) || /^text\/[A-Za-z0-9-]+\.yaml$/.test(path);
}
