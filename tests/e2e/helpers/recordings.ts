// Films and sounds as the page's own elements tell of them.
import type { Page } from 'playwright';
import { expect } from './test';

export interface RecordingState {
  readonly positionS: number;
  readonly paused: boolean;
  readonly muted: boolean;
  /** Pictures (or of a sound, bytes) that were really decoded. */
  readonly decoded: number;
  /** How far one may go, in seconds: 0 where the server cannot give parts. */
  readonly seekableS: number;
}

declare global {
  interface HTMLMediaElement {
    readonly webkitAudioDecodedByteCount: number;
  }
}

/** All recordings that stand in the page, also in a scene that is leaving. */
export function recordings(page: Page): Promise<RecordingState[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLMediaElement>('video, audio')].map((it) => ({
      positionS: it.currentTime,
      paused: it.paused,
      muted: it.muted,
      decoded:
        it instanceof HTMLVideoElement
          ? it.getVideoPlaybackQuality().totalVideoFrames
          : it.webkitAudioDecodedByteCount,
      seekableS: it.seekable.length > 0 ? it.seekable.end(0) : 0,
    })),
  );
}

/** The one that stands there; fails where there is none or another. */
export async function theRecording(page: Page): Promise<RecordingState> {
  const [found, ...others] = await recordings(page);
  expect(others).toEqual([]);
  if (!found) throw new Error('no recording stands in the page');
  return found;
}

/** Waits until it plays, and really goes on. */
export async function expectPlaying(page: Page): Promise<void> {
  const { positionS, decoded } = await theRecording(page);
  await expect
    .poll(async () => {
      const now = await theRecording(page);
      return !now.paused && now.positionS > positionS && now.decoded > decoded;
    })
    .toBe(true);
}

/** Keeps everything that is ever made to play, for tests that say that nothing does. */
export async function watchForPlaying(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['played'] = '0';
    const count = () => {
      document.documentElement.dataset['played'] = String(
        Number(document.documentElement.dataset['played']) + 1,
      );
    };
    window.addEventListener('play', count, { capture: true });
    // It is called on its own element below.
    // oxlint-disable-next-line typescript/unbound-method
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function playCounted() {
      count();
      return play.call(this);
    };
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['played']));
}
