// Aids for this visit: larger text, less movement; and a way to leave the screen as it was.
import { textScales, type Aids } from '../../exhibit/kiosk/kiosk-context';
import { PillButton } from '../controls/pill-button';
import { useKioskView, useLanguage, useRuntime } from '../kiosk/use-kiosk';
import { Sheet } from './sheet';
import styles from './sheet.module.css';

export function AidsSheet() {
  const runtime = useRuntime();
  const { frame, context } = useKioskView();
  const { text, language } = useLanguage(frame.current.language);
  const words = text.interface;
  const { aids } = context;
  const choose = (change: Partial<Aids>) =>
    runtime.send({ type: 'aids.choose', aids: { ...aids, ...change } });
  const percent = new Intl.NumberFormat(language.tag, { style: 'percent' });
  return (
    <Sheet title={words.aids} onDismiss={() => runtime.send({ type: 'sheet.close' })}>
      <fieldset className={styles.group}>
        <legend>{words.textSize}</legend>
        <div className={styles.choices}>
          {textScales.map((textScale) => (
            <PillButton
              key={textScale}
              pressed={textScale === aids.textScale}
              onPress={() => choose({ textScale })}
            >
              {percent.format(textScale / 100)}
            </PillButton>
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{words.movement}</legend>
        <div className={styles.choices}>
          <PillButton pressed={aids.movement === 'full'} onPress={() => choose({ movement: 'full' })}>
            {words.movementFull}
          </PillButton>
          <PillButton pressed={aids.movement === 'reduced'} onPress={() => choose({ movement: 'reduced' })}>
            {words.movementReduced}
          </PillButton>
        </div>
      </fieldset>
      <div className={`${styles.choices} ${styles.leave}`}>
        <PillButton onPress={() => runtime.send({ type: 'sheet.close' })}>{words.close}</PillButton>
        <PillButton onPress={() => runtime.send({ type: 'visit.end' })}>{words.endVisit}</PillButton>
      </div>
    </Sheet>
  );
}
