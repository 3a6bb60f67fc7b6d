// Says the title of a new scene to a visitor who hears the screen: the focus stays on the control that brought it.
import { entry } from '../../exhibit/pack/pack';
import { sceneAt, useExhibit, useKioskView, useLanguage } from '../kiosk/use-kiosk';

export function SceneAnnouncement() {
  const exhibit = useExhibit();
  const { frame, mode } = useKioskView();
  const { language, text } = useLanguage(frame.current.language);
  const { scene } = sceneAt(exhibit, frame.current.sceneIndex);
  return (
    <output className="for-screen-readers" lang={language.tag}>
      {/* The loop talks to nobody in particular. */}
      {mode === 'visit' && entry(text.scenes, scene.id).title}
    </output>
  );
}
