// "How do we know?", one touch away from everywhere: it answers for the scene at which one stands.
import { PillButton } from '../controls/pill-button';
import { useKioskView, useLanguage, useRuntime } from '../kiosk/use-kiosk';

export function SourcesButton() {
  const runtime = useRuntime();
  const { frame } = useKioskView();
  const { howDoWeKnow } = useLanguage(frame.current.language).text.interface;
  // A notice stands before what is not to be told yet.
  if (frame.current.shows === 'notice') return null;
  return (
    <PillButton onPress={() => runtime.send({ type: 'sheet.open', sheet: 'sources' })}>
      {howDoWeKnow}
    </PillButton>
  );
}
