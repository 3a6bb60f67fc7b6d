// The field: one still mark for each person, and the magnifier that a visitor may put on it.
import type { MotionValue } from 'framer-motion';
import { useMemo, useRef } from 'react';
import { Staged } from '../staged';
import type { DrawnField } from './draw-lens';
import styles from './mark-field.module.css';
import { FieldLens } from './field-lens';
import { layoutField, unitOf } from './field-layout';
import { lensAt, magnificationOf } from './lens';
import type { MarkRuns } from './mark-runs';
import type { FieldShapes } from './mark-shapes';
import { type FieldSetting, useFieldSetting } from './use-field-setting';
import { type LensUse, useLens } from './use-lens';
import { paintingMs, usePaintedField } from './use-painted-field';

/** Two marks never stand further apart than this. Of the lens's radius: 9 mm. */
const mostPitch = 0.25;

interface MarkFieldProps {
  readonly marks: MarkRuns;
  readonly shapes: FieldShapes;
  /** The number with its range, for those who do not see the field. */
  readonly description: string;
  /** What a visitor can do here, in a few words. */
  readonly lensName: string;
  readonly lensUse: LensUse;
  readonly elapsedMs: MotionValue<number>;
}

export function MarkField({ marks, shapes, description, lensName, lensUse, elapsedMs }: MarkFieldProps) {
  const field = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const marksCanvas = useRef<HTMLCanvasElement>(null);
  const linesCanvas = useRef<HTMLCanvasElement>(null);
  const setting = useFieldSetting(field, probe);
  const drawn = useMemo(() => setting && drawnField(marks, shapes, setting), [marks, shapes, setting]);
  usePaintedField(marksCanvas, linesCanvas, drawn, setting, elapsedMs);

  const { lensRadiusPx = 0, room } = setting ?? {};
  const unitPx = drawn ? unitOf(drawn.layout) : 1;
  const focus = useLens(field, (2 * lensRadiusPx) / magnificationOf(lensRadiusPx, unitPx), lensUse);
  const lens = focus && room && lensAt(focus, room, lensRadiusPx, unitPx);
  return (
    <div
      ref={field}
      className={styles.field}
      {...(lensUse === 'offered' && {
        role: 'application',
        'aria-label': lensName,
        'aria-keyshortcuts': 'ArrowLeft ArrowRight ArrowUp ArrowDown Escape',
        tabIndex: 0,
      })}
    >
      <Staged className={styles.picture} elapsedMs={elapsedMs} delayMs={paintingMs}>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- two canvases together are no <img> */}
        <div role="img" aria-label={description}>
          <canvas ref={marksCanvas} className={styles.layer} aria-hidden="true" />
          <canvas ref={linesCanvas} className={styles.layer} aria-hidden="true" />
        </div>
      </Staged>
      <span ref={probe} className={styles.probe} />
      {lens && drawn && <FieldLens lens={lens} field={drawn} />}
    </div>
  );
}

function drawnField(marks: MarkRuns, shapes: FieldShapes, setting: FieldSetting): DrawnField {
  const { size, lensRadiusPx, pixelRatio, colour } = setting;
  return {
    layout: layoutField(marks.total, size, lensRadiusPx * mostPitch),
    marks,
    shapes,
    pixelRatio,
    colour,
  };
}
