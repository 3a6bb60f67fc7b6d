// A film or a testimony in a visitor's hand. It begins still and loads nothing; its element is made when a visitor asks for it,
// and given back when the scene has gone.
//
// A film has a clock of its own: where it stands comes from its element, not from `elapsedMs`. Nothing else here does.
import type { Media } from '../../../exhibit/pack/media-schema';
import { packAddress } from '../../platform/pack-address';

export type SoundingMedia = Exclude<Media, { kind: 'image' }>;

export interface RecordingView {
  readonly phase: 'still' | 'playing' | 'paused' | 'ended' | 'broken';
  readonly positionS: number;
  readonly lengthS: number;
  readonly sound: 'on' | 'off';
  readonly captions: 'shown' | 'hidden';
  /** What stands in the place of the words. */
  readonly panel: 'telling' | 'transcript';
  /** Kiosk time in ms at which its first picture came. */
  readonly pictureAtMs: number | undefined;
}

/** What a recording tells the exhibit. */
export interface RecordingEvents {
  /** Its time runs: until `onStopped`, silence is not the visitor's. */
  readonly onPlaying: () => void;
  readonly onStopped: () => void;
  readonly onBroken: (reason: string) => void;
  readonly nowMs: () => number;
}

/** Its methods are bound: they go into buttons as they are. */
export class Recording {
  #element: HTMLMediaElement | undefined;
  #place: HTMLElement | undefined;
  #view: RecordingView;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly media: SoundingMedia,
    private readonly events: RecordingEvents,
  ) {
    this.#view = {
      phase: 'still',
      positionS: 0,
      lengthS: media.durationS,
      sound: 'on',
      captions: 'shown',
      panel: 'telling',
      pictureAtMs: undefined,
    };
  }

  readonly view = (): RecordingView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts, goes on or holds. Sound needs the touch or the key that this is called from. */
  readonly toggle = (): void => {
    if (this.#view.phase === 'broken') return;
    const element = (this.#element ??= this.#open());
    if (!element.paused) element.pause();
    // A refusal leaves it held, or is told as an error of the element.
    else element.play().catch(() => undefined);
  };

  readonly hold = (): void => this.#element?.pause();

  readonly goTo = (positionS: number): void => {
    if (this.#element) this.#element.currentTime = Math.min(this.#view.lengthS, Math.max(0, positionS));
  };

  readonly step = (byS: number): void => this.goTo((this.#element?.currentTime ?? 0) + byS);

  readonly toggleSound = (): void => {
    if (this.#element) this.#element.muted = !this.#element.muted;
  };

  readonly toggleCaptions = (): void =>
    this.#change({ captions: this.#view.captions === 'shown' ? 'hidden' : 'shown' });

  readonly togglePanel = (): void =>
    this.#change({ panel: this.#view.panel === 'telling' ? 'transcript' : 'telling' });

  /** Where its picture is shown: another place takes it without a break, and a still of it stays where it stood. */
  standIn(place: HTMLElement): void {
    if (this.#element && this.#place && this.#place !== place) leaveStill(this.#element, this.#place);
    this.#place = place;
    // Moved within one step, an element goes on playing.
    if (this.#element) place.append(this.#element);
  }

  isIn(place: HTMLElement): boolean {
    return this.#place === place;
  }

  /** Stops, and gives decoder and file back. */
  release(): void {
    this.#giveBack();
    if (this.#view.phase !== 'broken') {
      this.#change({ phase: 'still', positionS: 0, pictureAtMs: undefined });
    }
  }

  #open(): HTMLMediaElement {
    const element = document.createElement(this.media.kind);
    // What an element says after it was given back concerns nobody.
    const on = (types: readonly string[], listener: () => void) => {
      for (const type of types) {
        element.addEventListener(type, () => {
          if (element === this.#element) listener();
        });
      }
    };
    on(['timeupdate', 'seeking', 'seeked', 'durationchange'], () =>
      this.#change({ positionS: element.currentTime, lengthS: lengthOf(element, this.media) }),
    );
    on(['play'], () => this.#change({ phase: 'playing' }));
    on(['pause', 'ended'], () => this.#change({ phase: element.ended ? 'ended' : 'paused' }));
    on(['volumechange'], () => this.#change({ sound: element.muted ? 'off' : 'on' }));
    on(['loadeddata'], () => this.#change({ pictureAtMs: this.events.nowMs() }));
    on(['playing'], this.events.onPlaying);
    // A film that waits for its file must not keep an empty room awake.
    on(['pause', 'ended', 'waiting'], this.events.onStopped);
    on(['error'], () => this.#fail(element));
    element.src = packAddress(this.media.file);
    this.#place?.append(element);
    return element;
  }

  #fail({ error }: HTMLMediaElement): void {
    this.#change({ phase: 'broken' });
    this.#giveBack();
    this.events.onStopped();
    this.events.onBroken(error ? `code ${error.code}, ${error.message || 'no message'}` : 'no reason');
  }

  #giveBack(): void {
    const element = this.#element;
    this.#element = undefined;
    if (!element) return;
    // Its own "pause" would come too late to be heard.
    if (!element.paused) this.events.onStopped();
    element.pause();
    // Without a source and loaded anew, an element holds neither a decoder nor a file.
    element.removeAttribute('src');
    element.load();
    element.remove();
  }

  #change(part: Partial<RecordingView>): void {
    this.#view = { ...this.#view, ...part };
    for (const listener of this.#listeners) listener();
  }
}

/** Some files tell their length only as they are read. */
function lengthOf({ duration }: HTMLMediaElement, { durationS }: SoundingMedia): number {
  return Number.isFinite(duration) ? duration : durationS;
}

/** The words change while the film goes on: where it was, its last picture fades with the words it belonged to. */
function leaveStill(element: HTMLMediaElement, place: HTMLElement): void {
  if (!(element instanceof HTMLVideoElement) || element.videoWidth === 0) return;
  const still = document.createElement('canvas');
  still.width = element.videoWidth;
  still.height = element.videoHeight;
  still.getContext('2d')?.drawImage(element, 0, 0);
  place.append(still);
}
