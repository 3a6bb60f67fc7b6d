// The calm slide for when the story cannot be shown. It needs no pack, no language and no data.
import { useLayoutEffect } from 'react';
import styles from './fault-slide.module.css';

/** The only words outside of a pack: they must be there when the pack is not. */
const words = [
  { language: 'es', text: 'Esta pantalla descansa. Volverá pronto.' },
  { language: 'en', text: 'This screen is resting. It will be back soon.' },
] as const;

export function FaultSlide() {
  useLayoutEffect(() => {
    document.documentElement.dataset['mode'] = 'fault';
  }, []);
  return (
    <main className={styles.slide}>
      {words.map(({ language, text }) => (
        <h1 key={language} lang={language} className={styles.words}>
          {text}
        </h1>
      ))}
    </main>
  );
}
