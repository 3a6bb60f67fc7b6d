// One screen of the exhibit: the scenes above, the rail and the controls (or the invitation) below.
import { useRef } from 'react';
import type { SceneShown } from '../../exhibit/ipc/contract';
import { Invitation } from '../attract/invitation';
import { ChapterRail } from '../controls/chapter-rail';
import { VisitControls } from '../controls/visit-controls';
import { MapExplorer } from '../explorer/map-explorer';
import { FaultSlide } from '../fault/fault-slide';
import { useKioskView } from '../kiosk/use-kiosk';
import { Stage } from '../scenes/stage';
import type { ReadingPlace } from '../sources/reading-place';
import { SourcesSheet } from '../sources/sources-sheet';
import { TimelineSurface } from '../timeline/timeline-surface';
import { AidsSheet } from '../visit/aids-sheet';
import { IdleWarning } from '../visit/idle-warning';
import { LanguageSheet } from '../visit/language-sheet';
import { useVisitKeys } from '../visit/use-visit-keys';
import { useVisitorInput } from '../visit/use-visitor-input';
import styles from './screen.module.css';
import { useRootAttributes } from './use-root-attributes';
import { useSettledReport } from './use-settled-report';

interface ScreenProps {
  readonly onSettled: (shown: SceneShown) => void;
}

export function Screen({ onSettled }: ScreenProps) {
  const { mode, surface, sheet } = useKioskView();
  const readingPlace = useRef<ReadingPlace>(undefined);
  useRootAttributes();
  useVisitorInput();
  useVisitKeys();
  useSettledReport(onSettled);

  if (mode === 'booting') return null;
  if (mode === 'fault') return <FaultSlide />;
  const isVisit = mode !== 'attract';
  return (
    <div className={styles.screen}>
      {surface === 'scene' && <Stage />}
      {surface === 'map' && <MapExplorer />}
      {surface === 'timeline' && <TimelineSurface />}
      <footer className={styles.footer}>
        {isVisit ? <VisitControls /> : <Invitation />}
        <ChapterRail />
      </footer>
      {sheet === 'language' && <LanguageSheet />}
      {sheet === 'aids' && <AidsSheet />}
      {sheet === 'sources' && <SourcesSheet place={readingPlace} />}
      {mode === 'idleWarning' && <IdleWarning />}
    </div>
  );
}
