// Cards side by side, to be compared: orders, signatures; with clocks where the hour, or the day, is the point.
import { entry } from '../../../exhibit/pack/pack';
import { useExhibit } from '../../kiosk/use-kiosk';
import { SceneCard } from '../scene-card';
import type { SceneProps } from '../scene-props';
import { ScrollingText } from '../scrolling-text';
import { SceneBody, SceneHeading } from '../scene-words';
import { SourceLine } from '../source-line';
import { Staged } from '../staged';
import styles from './compare-scene.module.css';
import { MomentClocks } from './moment-clocks';

/** The cards come one after the other, and are all there before the scene is at rest. */
const cardsStartMs = 700;
const cardStepMs = 300;

export function CompareScene({ scene, language, words, text, elapsedMs }: SceneProps<'compare'>) {
  const { pack } = useExhibit();
  const hasClocks = scene.cards.some(({ moments }) => moments.length > 0);
  const factTexts = entry(pack.factTexts, language.tag);
  return (
    <ScrollingText className={styles.scene}>
      <SceneHeading text={text} languageTag={language.tag} />
      <Staged className={styles.telling} elapsedMs={elapsedMs} delayMs={300}>
        <SceneBody text={text} languageTag={language.tag} />
      </Staged>
      <div
        className={styles.cards}
        style={{ '--columns': scene.cards.length }}
        data-clocks={hasClocks ? 'some' : 'none'}
      >
        {scene.cards.map((card, index) => (
          <Staged
            key={card.id}
            className={styles.card}
            elapsedMs={elapsedMs}
            delayMs={cardsStartMs + index * cardStepMs}
          >
            <SceneCard text={entry(text.cards ?? {}, card.id)} languageTag={language.tag} size="telling">
              {card.moments.map((moment) => (
                <MomentClocks
                  key={moment}
                  moment={moment}
                  factTexts={factTexts}
                  words={words.interface}
                  languageTag={language.tag}
                />
              ))}
            </SceneCard>
          </Staged>
        ))}
      </div>
      <SourceLine factIds={scene.facts} words={words} />
    </ScrollingText>
  );
}
