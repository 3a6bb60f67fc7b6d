// "How do we know?": every claim of the scene with its range, its sources, and whether historians agree.
import { useState } from 'react';
import { entry } from '../../exhibit/pack/pack';
import { resolveReferences } from '../../exhibit/pack/text-reference';
import { accountsOf } from '../../exhibit/sources/scene-accounts';
import { PillButton } from '../controls/pill-button';
import { sceneAt, useExhibit, useKioskView, useLanguage, useRuntime } from '../kiosk/use-kiosk';
import { ScrollingText } from '../scenes/scrolling-text';
import { Sheet } from '../visit/sheet';
import { FactAccount } from './fact-account';
import { useKeepPlace, useKeptPlace, type OpenSource, type ReadingPlaceRef } from './reading-place';
import styles from './sources-sheet.module.css';

interface SourcesSheetProps {
  /** Outlives the sheet. */
  readonly place: ReadingPlaceRef;
}

export function SourcesSheet({ place }: SourcesSheetProps) {
  const runtime = useRuntime();
  const exhibit = useExhibit();
  const { frame } = useKioskView();
  const { language, text } = useLanguage(frame.current.language);
  const [open, setOpen] = useState(useKeptPlace(place)?.open);
  const top = useKeepPlace(place, open);
  const { scene } = sceneAt(exhibit, frame.current.sceneIndex);
  const sceneText = entry(text.scenes, scene.id);
  const words = text.interface;
  const close = () => runtime.send({ type: 'sheet.close' });
  const toggle = (touched: OpenSource) => setOpen(isSame(touched, open) ? undefined : touched);
  return (
    <Sheet kind="reading" title={words.howDoWeKnow} onDismiss={close}>
      <ScrollingText className={styles.accounts}>
        <p ref={top} className={styles.scene}>
          {resolveReferences(sceneText.title, exhibit.pack.facts, language.tag)}
        </p>
        {accountsOf(scene, exhibit.pack).map((account) => (
          <FactAccount
            key={account.factId}
            account={account}
            languageTag={language.tag}
            words={text}
            sceneText={sceneText}
            openSource={open?.factId === account.factId ? open.sourceId : undefined}
            onToggle={(sourceId) => toggle({ factId: account.factId, sourceId })}
          />
        ))}
      </ScrollingText>
      <div className={styles.foot}>
        <p>{words.sourcesHint}</p>
        <PillButton onPress={close}>{words.close}</PillButton>
      </div>
    </Sheet>
  );
}

function isSame(one: OpenSource, other: OpenSource | undefined): boolean {
  return one.factId === other?.factId && one.sourceId === other.sourceId;
}
