// A calm question before the loop goes on: any touch answers it (WCAG 2.2.1).
import { PillButton } from '../controls/pill-button';
import { useKioskView, useLanguage, useRuntime } from '../kiosk/use-kiosk';
import { Sheet } from './sheet';
import styles from './sheet.module.css';

export function IdleWarning() {
  const runtime = useRuntime();
  const { frame } = useKioskView();
  const { text } = useLanguage(frame.current.language);
  const stay = () => runtime.send({ type: 'input' });
  return (
    <Sheet title={text.interface.idleQuestion} role="alertdialog" onDismiss={stay}>
      <p className={styles.explanation}>{text.interface.idleExplanation}</p>
      <div className={styles.choices}>
        <PillButton onPress={stay}>{text.interface.idleStay}</PillButton>
      </div>
    </Sheet>
  );
}
