// The magnifier on the field: a round glass, and a small ring where it looks.
import { useLayoutEffect, useRef } from 'react';
import { drawLens, type DrawnField } from './draw-lens';
import type { Lens } from './lens';
import styles from './mark-field.module.css';
import { contextFor } from './use-field-setting';

interface FieldLensProps {
  readonly lens: Lens;
  readonly field: DrawnField;
}

export function FieldLens({ lens, field }: FieldLensProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { focus, centre, radius, magnification } = lens;
  useLayoutEffect(() => {
    const context = contextFor(canvas.current, { width: 2 * radius, height: 2 * radius }, field.pixelRatio);
    if (context) drawLens(context, lens, field);
  });
  const spotPx = radius / magnification;
  return (
    <div aria-hidden="true" data-lens="">
      <div
        className={styles.spot}
        style={{ left: focus.x - spotPx, top: focus.y - spotPx, width: 2 * spotPx, height: 2 * spotPx }}
      />
      <div
        className={styles.lens}
        style={{
          left: centre.x - radius,
          top: centre.y - radius,
          width: 2 * radius,
          height: 2 * radius,
        }}
      >
        <canvas ref={canvas} className={styles.layer} />
      </div>
    </div>
  );
}
