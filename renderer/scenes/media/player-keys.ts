// What keys mean while a recording is on screen. Keys that mean nothing here are left to the story and to the browser.

export const stepS = 10;

export type PlayerCommand =
  | { readonly type: 'toggle' }
  | { readonly type: 'step'; readonly byS: number }
  | { readonly type: 'go'; readonly to: 'start' | 'end' };

/** Where the focus is: nowhere, on a control of the recording, on its position bar, or on something else. */
export type KeyFocus = 'nowhere' | 'control' | 'position' | 'elsewhere';

/**
 * @param started whether there is something to step through: before that, arrows lead through the story as everywhere
 */
export function commandForKey(
  key: string,
  focus: KeyFocus,
  direction: 'ltr' | 'rtl',
  started: boolean,
): PlayerCommand | undefined {
  const isInside = focus === 'control' || focus === 'position';
  if (key === 'k' || key === 'K') return { type: 'toggle' };
  // A focused button takes the space bar for itself, and so does a text that scrolls.
  if (key === ' ') return focus === 'nowhere' || focus === 'position' ? { type: 'toggle' } : undefined;
  if (!isInside || !started) return undefined;
  if (key === 'Home' || key === 'End') {
    return focus === 'position' ? { type: 'go', to: key === 'Home' ? 'start' : 'end' } : undefined;
  }
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    return focus === 'position' ? { type: 'step', byS: key === 'ArrowUp' ? stepS : -stepS } : undefined;
  }
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
  const isOnwards = (key === 'ArrowRight') === (direction === 'ltr');
  return { type: 'step', byS: isOnwards ? stepS : -stepS };
}
