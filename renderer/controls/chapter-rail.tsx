// Where one is in the story and how much there is; in a visit, one touch leads to any chapter.
import { useTransform } from 'framer-motion';
import * as m from 'framer-motion/m';
import { entry } from '../../exhibit/pack/pack';
import { sceneAt, useExhibit, useKioskView, useLanguage, useRuntime } from '../kiosk/use-kiosk';
import { chapterNumeral } from '../scenes/chapter-numeral';
import styles from './chapter-rail.module.css';

export function ChapterRail() {
  const runtime = useRuntime();
  const { pack, scenes } = useExhibit();
  const { frame, mode } = useKioskView();
  const { text } = useLanguage(frame.current.language);
  const current = sceneAt({ pack, scenes }, frame.current.sceneIndex);
  return (
    <nav className={styles.rail} aria-label={text.interface.chapters} inert={mode === 'attract'}>
      <ol>
        {pack.chapters.map((chapter, chapterIndex) => (
          <li key={chapter.id} className={styles.chapter}>
            <button
              type="button"
              className={styles.button}
              aria-current={chapterIndex === current.chapterIndex ? 'step' : undefined}
              onClick={() =>
                runtime.send({
                  type: 'scene.go',
                  sceneIndex: scenes.findIndex(({ chapterId }) => chapterId === chapter.id),
                })
              }
            >
              <span className={styles.name}>
                <span>
                  <span className={styles.numeral}>{chapterNumeral(chapterIndex)}</span>
                  {entry(text.chapters, chapter.id).title}
                </span>
                {chapterIndex === current.chapterIndex && (
                  <span className={styles.position}>
                    {scenePosition(
                      text.interface.scenePosition,
                      current.indexInChapter,
                      chapter.scenes.length,
                    )}
                  </span>
                )}
              </span>
              <ChapterProgress chapterIndex={chapterIndex} sceneCount={chapter.scenes.length} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** "3 de 14": where one stands, and how much there is. */
function scenePosition(template: string, indexInChapter: number, sceneCount: number): string {
  return template.replace('{scene}', String(indexInChapter + 1)).replace('{total}', String(sceneCount));
}

interface ChapterProgressProps {
  readonly chapterIndex: number;
  readonly sceneCount: number;
}

/** In the loop the line grows with the time of each scene; in a visit it stands at the scene shown. */
function ChapterProgress({ chapterIndex, sceneCount }: ChapterProgressProps) {
  const { nowMs } = useRuntime();
  const exhibit = useExhibit();
  const { frame, mode, context } = useKioskView();
  const current = sceneAt(exhibit, frame.current.sceneIndex);
  const scaleX = useTransform(nowMs, (now) => {
    if (chapterIndex !== current.chapterIndex) return chapterIndex < current.chapterIndex ? 1 : 0;
    if (mode !== 'attract') return (current.indexInChapter + 1) / sceneCount;
    const dwellMs = context.times.dwellMs[frame.current.sceneIndex] ?? 1;
    const part = Math.min(1, (now - frame.current.enteredAtMs) / dwellMs);
    return inSteps((current.indexInChapter + part) / sceneCount);
  });
  return (
    <span className={styles.line} style={{ '--scene-count': sceneCount }} aria-hidden="true">
      <m.span className={styles.done} style={{ scaleX }} />
    </span>
  );
}

/** A line of this length cannot show less than a five-hundredth; smaller steps would be pictures for nothing. */
function inSteps(progress: number): number {
  return Math.round(progress * 500) / 500;
}
