// Says the title of a new scene to a visitor who hears the screen: the focus stays on the control that brought it.
import { entry } from '../../exhibit/pack/pack';
import { sceneAt, useExhibit, useKioskView, useLanguage } from '../kiosk/use-kiosk';

export function SceneAnnouncement() {
  const exhibit = useExhibit();
  const { frame, mode } = useKioskView();
  const { language, text } = useLanguage(frame.current.language);
  const words = entry(text.scenes, sceneAt(exhibit, frame.current.sceneIndex).scene.id);
  return (
    <output className="for-screen-readers" lang={language.tag}>
      {/* The loop talks to nobody in particular. */}
      {mode === 'visit' && (frame.current.shows === 'notice' ? words.notice : words.title)}
    </output>
  );
}
