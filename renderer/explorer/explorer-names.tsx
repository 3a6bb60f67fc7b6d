// The names of places on the map that one can move, as text of the page.
import { memo, type ReactElement } from 'react';
import { labelFont } from '../map/label-font';
import type { Labels } from './explorer-map';
import styles from './explorer-map.module.css';
import type { Chosen } from './story-on-map';

interface ExplorerNamesProps {
  readonly labels: Labels;
  readonly chosen: Chosen | undefined;
  readonly direction: 'ltr' | 'rtl';
}

export const ExplorerNames = memo(function ExplorerNames({
  labels: { placed, marks },
  chosen,
  direction,
}: ExplorerNamesProps): ReactElement {
  return (
    <>
      {placed.map(({ id, text, emphasis, box }) => {
        const font = labelFont(emphasis, 1);
        const ring = marks.get(id) ?? box;
        const place = `translate(${ring.x}px, ${ring.y}px) scale(var(--counter, 1))`;
        return (
          <span
            key={id}
            className={styles[emphasis ? 'campName' : 'name']}
            data-chosen={chosen?.kind === 'place' && chosen.id === id}
            data-place={id}
            style={{
              transform: `${place} translate(${box.x - ring.x}px, ${box.y - ring.y}px)`,
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
});
