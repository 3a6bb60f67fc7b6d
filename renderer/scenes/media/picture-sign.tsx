// The signs on the buttons of a recording. They have no words: the buttons' names have.
import type { ReactNode } from 'react';

const paths = {
  play: <path d="M7 4.5v15L19.5 12z" fill="currentColor" />,
  pause: <path d="M7.5 5v14M16.5 5v14" strokeWidth="3" />,
  sound: <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11" />,
  mute: <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9.5l5 5M20.5 9.5l-5 5" />,
} satisfies Record<string, ReactNode>;

export function PictureSign({ sign }: { readonly sign: keyof typeof paths }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {paths[sign]}
    </svg>
  );
}
