// The names of places, as text of the page: as sharp as all other text and never hit-tested.
import type { ReactElement } from 'react';
import { labelFont } from './label-font';
import type { PlacedLabel } from './place-labels';
import styles from './map-view.module.css';

export interface PlaceNamesProps {
  readonly labels: readonly PlacedLabel[];
  readonly direction: 'ltr' | 'rtl';
}

export function PlaceNames({ labels, direction }: PlaceNamesProps): ReactElement {
  return (
    <>
      {labels.map(({ id, text, emphasis, box }) => {
        const font = labelFont(emphasis, 1);
        return (
          <span
            key={id}
            className={styles[emphasis ? 'campName' : 'name']}
            style={{
              transform: `translate(${box.x}px, ${box.y}px)`,
              inlineSize: box.width,
              fontSize: `${font.size}em`,
              fontWeight: font.weight,
              lineHeight: font.lineHeight,
            }}
          >
            <bdi dir={direction}>{text}</bdi>
          </span>
        );
      })}
    </>
  );
}
