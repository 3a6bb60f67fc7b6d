// The ways to look over the whole story, and the way back to the scene one stood at.
import { useKioskView, useLanguage, useRuntime } from '../kiosk/use-kiosk';
import { Arrow } from './arrow';
import { PillButton } from './pill-button';

export function SurfaceControls() {
  const runtime = useRuntime();
  const { surface, frame } = useKioskView();
  const words = useLanguage(frame.current.language).text.interface;
  const ways = (['map', 'timeline'] as const).filter((way) => way !== surface);
  return (
    <>
      {surface !== 'scene' && (
        <PillButton onPress={() => runtime.send({ type: 'surface.show', surface: 'scene' })}>
          <Arrow towards="back" />
          {words.story}
        </PillButton>
      )}
      {ways.map((way) => (
        <PillButton key={way} onPress={() => runtime.send({ type: 'surface.show', surface: way })}>
          {words[way]}
        </PillButton>
      ))}
    </>
  );
}
