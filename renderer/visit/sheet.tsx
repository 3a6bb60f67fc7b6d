// A sheet over the scene. The platform's own dialog keeps the focus inside, the rest out of reach, and gives the focus back.
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly role?: 'dialog' | 'alertdialog';
  /** A few choices in a corner, or something to read that takes the screen and scrolls inside. */
  readonly kind?: 'choice' | 'reading';
  /** What Escape, or a touch outside, means. */
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

export function Sheet({ title, role = 'dialog', kind = 'choice', onDismiss, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands in the page, a dialog gives the focus back to what opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // A touch beside the sheet closes it; the keyboard has Escape, which arrives as `cancel`.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      role={role}
      aria-label={title}
      className={styles.sheet}
      data-kind={kind}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
      onClick={(event) => {
        // Only the backdrop is the dialog itself; everything inside is something else.
        if (event.target === event.currentTarget) onDismiss();
      }}
    >
      <div className={styles.content}>
        <h2 className={styles.title}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
