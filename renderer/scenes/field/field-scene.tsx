// One still mark for each person. Words and numbers beside the field; a visitor may look closer.
import { useMemo } from 'react';
import { findFigure } from '../../../exhibit/pack/pack';
import { useExhibit, useKioskView } from '../../kiosk/use-kiosk';
import type { SceneProps } from '../scene-props';
import { ScrollingText } from '../scrolling-text';
import { SceneBody, SceneHeading } from '../scene-words';
import { SourceLine } from '../source-line';
import { Staged } from '../staged';
import { fieldDescription } from './field-description';
import { FieldFigure } from './field-figure';
import { legendOf } from './field-legend';
import styles from './field-scene.module.css';
import { MarkField } from './mark-field';
import { markRuns } from './mark-runs';
import { shapesOf } from './mark-shapes';

/** Fewer marks than these stand so far apart that each is seen without a lens. */
const leastForLens = 5_000;

export function FieldScene({ scene, language, words, text, elapsedMs }: SceneProps<'field'>) {
  const { pack } = useExhibit();
  const { mode } = useKioskView();
  const figure = findFigure(pack.facts, scene.figure);
  if (!figure) throw new RangeError(`scene "${scene.id}" shows no figure "${scene.figure}"`);
  const marked = scene.marked === undefined ? undefined : findFigure(pack.facts, scene.marked);
  const marks = useMemo(() => markRuns(figure, marked), [figure, marked]);
  const shapes = useMemo(() => shapesOf(marked ? 'some' : 'none'), [marked]);
  const told = [
    { figure, text: text.figure, part: 'whole' as const },
    ...(marked ? [{ figure: marked, text: text.marked, part: 'marked' as const }] : []),
  ];
  const lensUse = mode === 'attract' || marks.total < leastForLens ? 'away' : 'offered';
  return (
    <div className={styles.scene}>
      <ScrollingText className={styles.words}>
        <SceneHeading text={text} languageTag={language.tag} />
        <Staged className={styles.telling} elapsedMs={elapsedMs} delayMs={300}>
          <SceneBody text={text} languageTag={language.tag} />
          {told.map(({ part, ...shown }) => (
            <FieldFigure
              key={part}
              {...shown}
              legend={legendOf(shown.figure, part, words.interface, language.tag)}
              shapes={shapes}
              words={words.interface}
              languageTag={language.tag}
            />
          ))}
          <SourceLine factIds={scene.facts} words={words} />
        </Staged>
      </ScrollingText>
      <div className={styles.field}>
        <MarkField
          marks={marks}
          shapes={shapes}
          description={fieldDescription(told, words.interface, language.tag)}
          lensName={words.interface.field.lookCloser}
          lensUse={lensUse}
          elapsedMs={elapsedMs}
        />
        <Staged className={styles.caption} elapsedMs={elapsedMs} delayMs={900}>
          <p>{words.interface.field.onePersonEach}</p>
          {lensUse === 'offered' && <p>{words.interface.field.lookCloser}</p>}
        </Staged>
      </div>
    </div>
  );
}
