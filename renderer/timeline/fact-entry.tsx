// One fact of the timeline: when, what, and the scene that tells it.
import { entry } from '../../exhibit/pack/pack';
import { resolveReferences } from '../../exhibit/pack/text-reference';
import type { PackText } from '../../exhibit/pack/text-schema';
import type { FactInTime } from '../../exhibit/story/facts-in-time';
import { periodWords } from '../../exhibit/story/period-words';
import { sceneAt, useExhibit, useRuntime } from '../kiosk/use-kiosk';
import { chapterNumeral } from '../scenes/chapter-numeral';
import styles from './fact-entry.module.css';

interface FactEntryProps {
  readonly inTime: FactInTime;
  readonly title: string;
  /** `scene`: the scene that the visitor comes from tells it; `here`: and it is the first that does. */
  readonly place: 'here' | 'scene' | 'elsewhere';
  readonly languageTag: string;
  readonly words: PackText;
}

export function FactEntry({ inTime, title, place, languageTag, words }: FactEntryProps) {
  const runtime = useRuntime();
  const { pack } = useExhibit();
  const { fact, sceneIndex } = inTime;
  const told = (
    <>
      <span className={styles.date}>{periodWords(fact, languageTag, 'context')}</span>{' '}
      <span className={styles.ring} aria-hidden="true" />
      <span className={styles.title}>{resolveReferences(title, pack.facts, languageTag)}</span>{' '}
      <span className={styles.scene}>
        {place === 'here' && <span className={styles.here}>{words.timeline.youAreHere}</span>}{' '}
        {sceneIndex !== undefined && <SceneName sceneIndex={sceneIndex} words={words} />}
      </span>
    </>
  );
  if (sceneIndex === undefined) return <li className={styles.fact}>{told}</li>;
  return (
    <li>
      <button
        type="button"
        className={styles.fact}
        aria-current={place === 'elsewhere' ? undefined : 'true'}
        onClick={() => runtime.send({ type: 'scene.go', sceneIndex })}
      >
        {told}
      </button>
    </li>
  );
}

interface SceneNameProps {
  readonly sceneIndex: number;
  readonly words: PackText;
}

/** Chapter and title of the scene it leads to; and whether that scene is about a killing, before one goes there. */
function SceneName({ sceneIndex, words }: SceneNameProps) {
  const { scene, chapterIndex } = sceneAt(useExhibit(), sceneIndex);
  return (
    <>
      <span>
        <span className={styles.numeral}>{chapterNumeral(chapterIndex)}</span>{' '}
        {entry(words.scenes, scene.id).title}
      </span>{' '}
      {scene.care !== undefined && <span className={styles.care}>{words.timeline.aboutKilling}</span>}
    </>
  );
}
