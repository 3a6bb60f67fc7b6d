// What fingers do on the map, as buttons; and the list that says the same in words.
import type { ReactElement } from 'react';
import type { ExplorerText } from '../../exhibit/pack/text-schema';
import { PillButton } from '../controls/pill-button';
import styles from './map-explorer.module.css';
import { Sign } from './signs';

interface MapButtonsProps {
  readonly words: ExplorerText;
  readonly isListOpen: boolean;
  readonly onList: () => void;
  readonly onZoom: (direction: 'in' | 'out') => void;
  readonly onWhole: () => void;
}

export function MapButtons({ words, isListOpen, onList, onZoom, onWhole }: MapButtonsProps): ReactElement {
  return (
    <div className={styles['buttons']}>
      <PillButton pressed={isListOpen} onPress={onList}>
        {words.list}
      </PillButton>
      <PillButton name={words.zoomOut} onPress={() => onZoom('out')}>
        <Sign name="further" />
      </PillButton>
      <PillButton name={words.zoomIn} onPress={() => onZoom('in')}>
        <Sign name="closer" />
      </PillButton>
      <PillButton name={words.whole} onPress={onWhole}>
        <Sign name="whole" />
      </PillButton>
    </div>
  );
}
