// The one button of the exhibit: at least 15 mm to touch, with words or with a sign that has a name.
import type { ReactNode } from 'react';
import styles from './pill-button.module.css';

interface PillButtonProps {
  readonly onPress: () => void;
  /** Accessible name, where the button shows a sign instead of words. */
  readonly name?: string;
  readonly pressed?: boolean;
  readonly language?: { readonly tag: string; readonly direction: 'ltr' | 'rtl' };
  readonly children: ReactNode;
}

export function PillButton({ onPress, name, pressed, language, children }: PillButtonProps) {
  return (
    <button
      type="button"
      className={styles.pill}
      aria-label={name}
      aria-pressed={pressed}
      lang={language?.tag}
      dir={language?.direction}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
