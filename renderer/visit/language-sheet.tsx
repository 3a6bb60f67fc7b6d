// The languages of the pack, each by its own name in itself. No flags: a language is not a country.
import { PillButton } from '../controls/pill-button';
import { useExhibit, useKioskView, useLanguage, useRuntime } from '../kiosk/use-kiosk';
import { Sheet } from './sheet';
import styles from './sheet.module.css';

export function LanguageSheet() {
  const runtime = useRuntime();
  const { pack } = useExhibit();
  const { frame } = useKioskView();
  const { text } = useLanguage(frame.current.language);
  const close = () => runtime.send({ type: 'sheet.close' });
  return (
    <Sheet title={text.interface.language} onDismiss={close}>
      <div className={styles.choices}>
        {pack.manifest.languages.map((language) => (
          <PillButton
            key={language.tag}
            language={language}
            pressed={language.tag === frame.current.language}
            onPress={() => runtime.send({ type: 'language.choose', language: language.tag })}
          >
            {language.name}
          </PillButton>
        ))}
      </div>
      <div className={`${styles.choices} ${styles.leave}`}>
        <PillButton onPress={close}>{text.interface.close}</PillButton>
      </div>
    </Sheet>
  );
}
