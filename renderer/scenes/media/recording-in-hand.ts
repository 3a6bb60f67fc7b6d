// The recording of the scene on screen, from one language of it to the next: a change of language makes the scene anew, and
// its film goes on.
import { createContext } from 'react';
import type { Recording } from './recording';

export interface RecordingInHand {
  /**
   * The recording of an appearance: the one that is there, or a new one.
   * @param appearance names when the scene came, whatever its language
   */
  readonly take: (appearance: string, make: () => Recording) => Recording;
}

export function createRecordingInHand(): RecordingInHand {
  let held: { readonly appearance: string; readonly recording: Recording } | undefined;
  return {
    take(appearance, make) {
      if (held?.appearance !== appearance) held = { appearance, recording: make() };
      return held.recording;
    },
  };
}

/** Held above the scenes. */
export const RecordingInHandContext = createContext<RecordingInHand>(createRecordingInHand());
