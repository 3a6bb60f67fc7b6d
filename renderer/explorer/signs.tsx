// Signs on the map's buttons; each button has its name in words.
import type { ReactElement } from 'react';

const shapes = {
  play: 'M8 5l11 7-11 7z',
  pause: 'M9 5v14M15 5v14',
  earlier: 'M14.5 5.5L8 12l6.5 6.5',
  later: 'M9.5 5.5L16 12l-6.5 6.5',
  up: 'M5.5 14.5L12 8l6.5 6.5',
  down: 'M5.5 9.5L12 16l6.5-6.5',
  closer: 'M12 5v14M5 12h14',
  further: 'M5 12h14',
  whole: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
} as const;

export type SignName = keyof typeof shapes;

export function Sign({ name }: { readonly name: SignName }): ReactElement {
  return (
    <svg viewBox="0 0 24 24" fill="none" aria-hidden="true" data-sign={name}>
      <path
        d={shapes[name]}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
