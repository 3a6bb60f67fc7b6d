// In the kiosk only the exhibit's own keys reach the page; what a browser or a desktop would do with the others is not done.
import type { Input, WebContents } from 'electron';

const keysOfTheExhibit: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  // The two keys of a docent's clicker.
  'PageUp',
  'PageDown',
  'Escape',
  'Tab',
  'Enter',
  ' ',
]);

const digit = /^[0-9]$/;

export type Key = Pick<Input, 'key' | 'control' | 'alt' | 'meta'>;

/** Shift may be held, to go back with Tab; with any other modifier a key is a chord of somebody else's. */
export function isKeyOfTheExhibit({ key, control, alt, meta }: Key): boolean {
  return (keysOfTheExhibit.has(key) || digit.test(key)) && !control && !alt && !meta;
}

export function keepForeignKeysOut(contents: WebContents): void {
  contents.setIgnoreMenuShortcuts(true);
  contents.on('before-input-event', (event, input) => {
    if (!isKeyOfTheExhibit(input)) event.preventDefault();
  });
}
