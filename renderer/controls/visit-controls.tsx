// What a visitor can do from anywhere: look over the whole story, change the language, set the aids, go on and back.
import { useExhibit, useKioskView, useLanguage, useRuntime } from '../kiosk/use-kiosk';
import { SourcesButton } from '../sources/sources-button';
import { PillButton } from './pill-button';
import { StepControls } from './step-controls';
import { SurfaceControls } from './surface-controls';
import styles from './visit-controls.module.css';

export function VisitControls() {
  const runtime = useRuntime();
  const { pack } = useExhibit();
  const { surface, frame } = useKioskView();
  const { language, text } = useLanguage(frame.current.language);
  const words = text.interface;
  return (
    <div className={styles.controls}>
      <SurfaceControls />
      <SourcesButton />
      {pack.manifest.languages.length > 1 && (
        <PillButton
          name={`${words.language}: ${language.name}`}
          onPress={() => runtime.send({ type: 'sheet.open', sheet: 'language' })}
        >
          {language.name}
        </PillButton>
      )}
      <PillButton onPress={() => runtime.send({ type: 'sheet.open', sheet: 'aids' })}>
        {words.aids}
      </PillButton>
      {surface === 'scene' && <StepControls />}
    </div>
  );
}
