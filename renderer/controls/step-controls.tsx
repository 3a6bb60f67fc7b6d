// One scene on, one scene back. No control ever does nothing: where there is no next, there is the beginning.
import { useExhibit, useKioskView, useLanguage, useRuntime } from '../kiosk/use-kiosk';
import { Arrow } from './arrow';
import { PillButton } from './pill-button';

export function StepControls() {
  const runtime = useRuntime();
  const { scenes } = useExhibit();
  const { frame } = useKioskView();
  const words = useLanguage(frame.current.language).text.interface;
  const { sceneIndex } = frame.current;
  return (
    <>
      {sceneIndex > 0 && (
        <PillButton name={words.back} onPress={() => runtime.send({ type: 'scene.back' })}>
          <Arrow towards="back" />
        </PillButton>
      )}
      {sceneIndex === scenes.length - 1 ? (
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
    </>
  );
}
