// Ties a recording to the appearance of its scene: it plays only while that is on screen, and another language takes it over
// where it stands.
import { use, useEffect, useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { Complain } from '../../app/complain';
import { sceneAt, useExhibit, useKioskView, useRuntime } from '../../kiosk/use-kiosk';
import type { SceneProps } from '../scene-props';
import { Recording, type RecordingView, type SoundingMedia } from './recording';
import { RecordingInHandContext } from './recording-in-hand';

interface SceneRecording {
  readonly recording: Recording;
  readonly view: RecordingView;
}

/** @param place where the picture is shown; the same element for as long as the scene stands */
export function useRecording(
  media: SoundingMedia,
  { scene, language }: Pick<SceneProps<'media'>, 'scene' | 'language'>,
  place: RefObject<HTMLElement | null>,
): SceneRecording {
  const runtime = useRuntime();
  const exhibit = useExhibit();
  const complain = use(Complain);
  const inHand = use(RecordingInHandContext);
  const { mode, surface, frame } = useKioskView();
  const { current } = frame;
  const isOnScreen =
    sceneAt(exhibit, current.sceneIndex).scene === scene && current.language === language.tag;
  const mayPlay = isOnScreen && surface === 'scene' && mode === 'visit';

  const [recording] = useState(() =>
    inHand.take(`${current.sceneIndex}:${current.enteredAtMs}`, () => {
      return new Recording(media, {
        onPlaying: () => runtime.send({ type: 'media.playing' }),
        onStopped: () => runtime.send({ type: 'media.stopped' }),
        onBroken: (reason) => complain(`media "${scene.media}": ${media.file} cannot be played (${reason})`),
        nowMs: () => runtime.nowMs.get(),
      });
    }),
  );
  useLayoutEffect(() => {
    const own = place.current;
    if (!own) return undefined;
    recording.standIn(own);
    return () => {
      if (recording.isIn(own)) recording.release();
    };
  }, [recording, place]);
  useEffect(() => {
    // In another language, the recording stands in another place by now, and goes on.
    if (!mayPlay && place.current && recording.isIn(place.current)) recording.hold();
  }, [mayPlay, recording, place]);

  return { recording, view: useSyncExternalStore(recording.subscribe, recording.view) };
}
