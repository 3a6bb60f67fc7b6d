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
  claims: 'claims.yaml',
} as const;

/** The words of the screens. */
export function textFileOf(languageTag: string): string {
  return `text/${languageTag}.yaml`;
}

/** The words about the facts. */
export function factTextFileOf(languageTag: string): string {
  return `facts/${languageTag}.yaml`;
}

/** The words that a language avoids; a pack may do without. */
export function termsFileOf(languageTag: string): string {
  return `terms/${languageTag}.yaml`;
}

/** The folders of a pack that hold texts. */
export const textFolders = ['text', 'facts', 'terms'] as const;

const textPath = new RegExp(`^(?:${textFolders.join('|')})/[A-Za-z0-9-]+\\.yaml$`);

/** Captions and transcripts lie beside the films they belong to. */
const spokenWordsPath = /^media\/.+\.(?:vtt|txt)$/i;

/** Whether a path is one of the texts that a checker wants to read (pictures, films and sounds are only looked for). */
export function isTextOfPack(path: string): boolean {
  return (
    path === manifestFile || /^[a-z]+\.yaml$/.test(path) || textPath.test(path) || spokenWordsPath.test(path)
  );
}
