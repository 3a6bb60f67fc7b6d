// "How do we know?", one touch away from every scene.
import { PillButton } from '../controls/pill-button';
import { useKioskView, useLanguage, useRuntime } from '../kiosk/use-kiosk';

export function SourcesButton() {
  const runtime = useRuntime();
  const { surface, frame } = useKioskView();
  const { howDoWeKnow } = useLanguage(frame.current.language).text.interface;
  // A notice stands before what is not to be told yet; the map and the timeline have no single scene to answer for.
  if (surface !== 'scene' || frame.current.shows === 'notice') return null;
  return (
    <PillButton onPress={() => runtime.send({ type: 'sheet.open', sheet: 'sources' })}>
      {howDoWeKnow}
    </PillButton>
  );
}
