// Where the page finds a file of the pack.

/** @param file path inside the pack, as `media.yaml` names it */
export function packAddress(file: string): string {
  return `vigilia://pack/${file.split('/').map(encodeURIComponent).join('/')}`;
}
