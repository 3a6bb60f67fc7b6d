// A scene of words: the title on one side, the telling on the other; with a picture where a museum adds one.
import { entry } from '../../../exhibit/pack/pack';
import { useExhibit } from '../../kiosk/use-kiosk';
import { packAddress } from '../../platform/pack-address';
import type { SceneProps } from '../scene-props';
import { ScrollingText } from '../scrolling-text';
import { SceneBody, SceneHeading } from '../scene-words';
import { SourceLine } from '../source-line';
import { Staged } from '../staged';
import styles from './text-scene.module.css';

export function TextScene({ scene, language, words, text, elapsedMs }: SceneProps<'text'>) {
  return (
    <ScrollingText className={styles.scene}>
      <div className={styles.heading}>
        <SceneHeading text={text} languageTag={language.tag} />
        {scene.image !== undefined && (
          <Picture mediaId={scene.image} description={text.imageDescription ?? ''} />
        )}
      </div>
      <Staged className={styles.telling} elapsedMs={elapsedMs} delayMs={400}>
        <SceneBody text={text} languageTag={language.tag} />
        <SourceLine factIds={scene.facts} words={words} />
      </Staged>
    </ScrollingText>
  );
}

/** Shown whole: a historical picture is never cropped. */
function Picture({ mediaId, description }: { readonly mediaId: string; readonly description: string }) {
  const { pack } = useExhibit();
  const { file, credit } = entry(pack.media, mediaId);
  return (
    <figure className={styles.picture}>
      <img src={packAddress(file)} alt={description} draggable={false} />
      <figcaption>{credit}</figcaption>
    </figure>
  );
}
