// What stands beside the map: a card or the list. It scrolls by finger, by keys and by two buttons.
import {
  type ReactElement,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ExplorerText } from '../../exhibit/pack/text-schema';
import { PillButton } from '../controls/pill-button';
import styles from './panel.module.css';
import { Sign } from './signs';

interface PanelProps {
  /** What the panel is about: its accessible name. */
  readonly title: string;
  readonly closeName: string;
  readonly words: ExplorerText;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Panel({ title, closeName, words, onClose, children }: PanelProps): ReactElement {
  const content = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(content);
  // Whoever hears the screen, or walks it by keys, goes on where the new words are.
  useLayoutEffect(() => {
    // A list that was open before has put the focus on its entry already.
    if (content.current?.contains(document.activeElement)) return;
    content.current?.focus({ preventScroll: true });
  }, []);
  const page = (direction: 1 | -1) => () =>
    content.current?.scrollBy({ top: direction * 0.8 * content.current.clientHeight, behavior: 'instant' });
  return (
    <section className={styles['panel']} aria-label={title}>
      {/* What scrolls needs the keyboard's focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={content} className={styles['content']} tabIndex={overflows ? 0 : -1} data-scrolls={overflows}>
        {children}
      </div>
      <div className={styles['foot']}>
        <PillButton onPress={onClose}>{closeName}</PillButton>
        {overflows && (
          <div className={styles['pages']}>
            <PillButton name={words.listUp} onPress={page(-1)}>
              <Sign name="up" />
            </PillButton>
            <PillButton name={words.listDown} onPress={page(1)}>
              <Sign name="down" />
            </PillButton>
          </div>
        )}
      </div>
    </section>
  );
}

function useOverflow(content: RefObject<HTMLDivElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const box = content.current;
    if (!box) return undefined;
    const measure = (): void => setOverflows(box.scrollHeight > box.clientHeight + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    for (const child of box.children) observer.observe(child);
    measure();
    return () => observer.disconnect();
  }, [content]);
  return overflows;
}
