// The close: a few words, much silence, nothing that moves; and the names, where a museum has them and may show them.
import { resolveReferences } from '../../../exhibit/pack/text-reference';
import { useExhibit } from '../../kiosk/use-kiosk';
import type { SceneProps } from '../scene-props';
import { ScrollingText } from '../scrolling-text';
import { SceneBody } from '../scene-words';
import { SourceLine } from '../source-line';
import { Staged } from '../staged';
import styles from './names-scene.module.css';

/** Each part waits for the one before it to be read. */
const bodyMs = 1_600;
const namesMs = 3_200;
const sourcesMs = 5_000;

/** More names than these are set smaller, so that as many as can be are seen at once. */
const fewNames = 12;

export function NamesScene({ scene, language, words, text, elapsedMs }: SceneProps<'names'>) {
  const { pack } = useExhibit();
  const say = (part: string) => resolveReferences(part, pack.facts, language.tag);
  const { names } = scene;
  return (
    <ScrollingText className={styles.scene}>
      <div className={styles.words} data-names={amountOf(names.length)}>
        <header>
          <h1 className={styles.title}>{say(text.title)}</h1>
          <p className={styles.kicker}>{say(text.kicker)}</p>
        </header>
        <Staged className={styles.body} elapsedMs={elapsedMs} delayMs={bodyMs}>
          <SceneBody text={text} languageTag={language.tag} />
        </Staged>
      </div>
      {names.length > 0 && (
        <Staged elapsedMs={elapsedMs} delayMs={namesMs}>
          <ul className={styles.names} data-names={amountOf(names.length)}>
            {names.map(({ name }, index) => (
              // Two people may have had one name.
              <li key={index}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </Staged>
      )}
      <Staged className={styles.sources} elapsedMs={elapsedMs} delayMs={sourcesMs}>
        <SourceLine factIds={scene.facts} words={words} />
      </Staged>
    </ScrollingText>
  );
}

function amountOf(count: number): 'none' | 'few' | 'many' {
  if (count === 0) return 'none';
  return count <= fewNames ? 'few' : 'many';
}
