// The months of the whole story as one line, and those of this chapter bright on it: drawn once, then still.
import { useTransform, type MotionValue } from 'framer-motion';
import * as m from 'framer-motion/m';
import { chapterAxis, spanOf } from '../../../exhibit/story/chapter-span';
import { periodWords } from '../../../exhibit/story/period-words';
import type { SceneOf } from '../../../exhibit/pack/scene-schema';
import { useExhibit } from '../../kiosk/use-kiosk';
import { easeInOut, partOf } from '../easing';
import { Staged } from '../staged';
import styles from './chapter-line.module.css';

interface ChapterLineProps {
  readonly scene: SceneOf<'opening'>;
  readonly languageTag: string;
  readonly elapsedMs: MotionValue<number>;
}

/** The line is drawn first, then the chapter's part of it; together they end before the scene is at rest. */
const lineMs = { start: 400, end: 1_300 };
const spanMs = { start: 1_200, end: 2_000 };

export function ChapterLine({ scene, languageTag, elapsedMs }: ChapterLineProps) {
  const { pack } = useExhibit();
  const { months, start, end } = chapterAxis(pack, scene);
  const lineDrawn = useTransform(elapsedMs, (elapsed) =>
    easeInOut(partOf(elapsed, lineMs.start, lineMs.end)),
  );
  const spanDrawn = useTransform(elapsedMs, (elapsed) =>
    easeInOut(partOf(elapsed, spanMs.start, spanMs.end)),
  );
  const years = months.filter(({ month }, index) => index === 0 || month.endsWith('-01'));
  return (
    <div className={styles.axis}>
      <Staged className={styles.words} elapsedMs={elapsedMs} delayMs={spanMs.start}>
        <p className={styles.span} style={{ '--at': (start + end) / 2 }}>
          {periodWords(spanOf(pack, scene), languageTag)}
        </p>
      </Staged>
      <div className={styles.line} aria-hidden="true">
        <m.span className={styles.whole} style={{ scaleX: lineDrawn }} />
        <m.span
          className={styles.part}
          style={{ insetInlineStart: percent(start), inlineSize: percent(end - start), scaleX: spanDrawn }}
        />
      </div>
      <Staged className={styles.months} elapsedMs={elapsedMs} delayMs={lineMs.start}>
        <div aria-hidden="true">
          {months.map(({ month, at }) => (
            <span key={month} className={styles.tick} style={{ insetInlineStart: percent(at) }} />
          ))}
          <span className={styles.tick} style={{ insetInlineEnd: 0 }} />
          {years.map(({ month, at }) => (
            <span key={month} className={styles.year} style={{ insetInlineStart: percent(at) }}>
              {month.slice(0, 4)}
            </span>
          ))}
        </div>
      </Staged>
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
