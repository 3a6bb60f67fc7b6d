// An arrow that points onwards or back in the direction of reading.
import styles from './arrow.module.css';

export function Arrow({ towards }: { readonly towards: 'next' | 'back' | 'beginning' }) {
  return (
    <svg className={styles.arrow} data-towards={towards} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path d="M4 12h15M13 6l6 6-6 6" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
      {towards === 'beginning' && <path d="M22.5 6v12" stroke="currentColor" strokeWidth="1.4" />}
    </svg>
  );
}
