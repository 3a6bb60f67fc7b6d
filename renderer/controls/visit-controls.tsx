// What a visitor can do on every scene: go on, go back, change the language, set the aids.
import { useExhibit, useKioskView, useLanguage, useRuntime } from '../kiosk/use-kiosk';
import { SourcesButton } from '../sources/sources-button';
import { Arrow } from './arrow';
import { PillButton } from './pill-button';
import styles from './visit-controls.module.css';

export function VisitControls() {
  const runtime = useRuntime();
  const { scenes, pack } = useExhibit();
  const { frame } = useKioskView();
  const { language, text } = useLanguage(frame.current.language);
  const words = text.interface;
  const { sceneIndex } = frame.current;
  const isLast = sceneIndex === scenes.length - 1;
  return (
    <div className={styles.controls}>
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
      <SourcesButton />
      {sceneIndex > 0 && (
        <PillButton name={words.back} onPress={() => runtime.send({ type: 'scene.back' })}>
          <Arrow towards="back" />
        </PillButton>
      )}
      {/* After the last scene there is no next: no control ever does nothing. */}
      {isLast ? (
        <PillButton
          name={words.fromTheBeginning}
          onPress={() => runtime.send({ type: 'scene.go', sceneIndex: 0 })}
        >
          <Arrow towards="beginning" />
        </PillButton>
      ) : (
        <PillButton name={words.next} onPress={() => runtime.send({ type: 'scene.next' })}>
          <Arrow towards="next" />
        </PillButton>
      )}
    </div>
  );
}
