// The controls of a recording: before it starts one button, then everything else. All of it stands low, within reach.
import { useEffect, useRef, type KeyboardEvent as ReactKeyboardEvent, type RefObject } from 'react';
import type { Language } from '../../../exhibit/pack/manifest-schema';
import type { MediaText } from '../../../exhibit/pack/text-schema';
import { PillButton } from '../../controls/pill-button';
import { useRuntime } from '../../kiosk/use-kiosk';
import { roundLength, stepSign } from './clock-words';
import { PictureSign } from './picture-sign';
import { commandForKey, stepS, type KeyFocus, type PlayerCommand } from './player-keys';
import styles from './player.module.css';
import { PositionBar } from './position-bar';
import type { Recording, RecordingView } from './recording';

interface PlayerProps {
  readonly kind: 'video' | 'audio';
  readonly recording: Recording;
  readonly view: RecordingView;
  readonly language: Language;
  readonly words: MediaText;
}

export function Player({ kind, recording, view, language, words }: PlayerProps) {
  const started = view.phase !== 'still';
  const box = useRef<HTMLDivElement>(null);
  useAnywhereKeys(box, recording, language);
  const pressInside = (event: ReactKeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const command = commandForKey(event.key, focusIn(box.current), language.direction, started);
    if (!command || command.type === 'toggle') return;
    // The same arrows lead through the story, everywhere else.
    event.preventDefault();
    event.stopPropagation();
    obey(recording, command);
  };
  return (
    // Keys come from the controls inside, each of which can be reached and pressed by itself.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className={styles.player} onKeyDown={pressInside}>
      {started && <PositionBar recording={recording} view={view} language={language} words={words} />}
      <div className={styles.buttons}>
        <PlayButton kind={kind} recording={recording} view={view} language={language} words={words} />
        {started && <StepButtons recording={recording} language={language} words={words} />}
        <span className={styles.apart} />
        {started && (
          <>
            <PillButton name={words.mute} pressed={view.sound === 'off'} onPress={recording.toggleSound}>
              <PictureSign sign={view.sound === 'on' ? 'sound' : 'mute'} />
            </PillButton>
            <PillButton pressed={view.captions === 'shown'} onPress={recording.toggleCaptions}>
              {words.captions}
            </PillButton>
          </>
        )}
        <TranscriptButton recording={recording} view={view} words={words} />
      </div>
    </div>
  );
}

export function TranscriptButton({
  recording,
  view,
  words,
}: Pick<PlayerProps, 'recording' | 'view' | 'words'>) {
  return (
    <PillButton pressed={view.panel === 'transcript'} onPress={recording.togglePanel}>
      {words.transcript}
    </PillButton>
  );
}

/** One button all the time, so that the focus stays on it. */
function PlayButton({ kind, recording, view, language, words }: PlayerProps) {
  const started = view.phase !== 'still';
  const name = view.phase === 'playing' ? words.pause : words.play;
  return (
    <PillButton {...(started ? { name } : {})} onPress={recording.toggle}>
      <PictureSign sign={view.phase === 'playing' ? 'pause' : 'play'} />
      {!started && (
        <span>
          {kind === 'video' ? words.watch : words.listen}
          <span className={styles.length}> {roundLength(view.lengthS, language.tag)}</span>
        </span>
      )}
    </PillButton>
  );
}

function StepButtons({ recording, language, words }: Omit<PlayerProps, 'kind' | 'view'>) {
  const steps = [
    { byS: -stepS, name: words.stepBack },
    { byS: stepS, name: words.stepOnwards },
  ];
  return steps.map(({ byS, name }) => (
    <PillButton
      key={byS}
      name={name.replace('{step}', stepSign(byS, language.tag))}
      onPress={() => recording.step(byS)}
    >
      {stepSign(byS, language.tag)}
    </PillButton>
  ));
}

function obey(recording: Recording, command: PlayerCommand): void {
  if (command.type === 'toggle') recording.toggle();
  else if (command.type === 'step') recording.step(command.byS);
  else recording.goTo(command.to === 'start' ? 0 : recording.view().lengthS);
}

/** Space and K start and hold, wherever the focus is, as long as nothing else wants the key. */
function useAnywhereKeys(box: RefObject<HTMLElement | null>, recording: Recording, language: Language): void {
  const runtime = useRuntime();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { mode, sheet, surface } = runtime.view();
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (mode !== 'visit' || sheet !== undefined || surface !== 'scene') return;
      // Of a scene that gives way, nothing can be reached.
      if (box.current?.closest('[inert]')) return;
      const command = commandForKey(event.key, focusIn(box.current), language.direction, true);
      if (command?.type !== 'toggle') return;
      event.preventDefault();
      obey(recording, command);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [box, recording, language, runtime]);
}

function focusIn(box: HTMLElement | null): KeyFocus {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nowhere';
  if (!box?.contains(focused)) return 'elsewhere';
  return focused instanceof HTMLInputElement ? 'position' : 'control';
}
