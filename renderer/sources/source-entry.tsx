// One source: who says it, and of what kind that is. A touch brings its address for the visitor's telephone.
import { useId, useLayoutEffect, useRef } from 'react';
import type { Source } from '../../exhibit/pack/fact-schema';
import type { InterfaceText } from '../../exhibit/pack/text-schema';
import { AddressWords } from './address-words';
import { CodeSign } from './code-sign';
import { QrCode } from './qr-code';
import styles from './source-entry.module.css';

interface SourceEntryProps {
  readonly source: Source;
  readonly words: InterfaceText;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function SourceEntry({ source, words, isOpen, onToggle }: SourceEntryProps) {
  const { url } = source;
  const panelId = useId();
  const item = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    // Another code may have closed above this one: whatever was touched stays in sight, with what it opened.
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  if (url === undefined) {
    return (
      <li className={styles.entry}>
        <div className={styles.source}>
          <SourceWords source={source} words={words} />
        </div>
      </li>
    );
  }
  return (
    <li ref={item} className={styles.entry}>
      <button
        type="button"
        className={styles.source}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={onToggle}
      >
        <SourceWords source={source} words={words} />
        <CodeSign />
      </button>
      {isOpen && (
        <div id={panelId} className={styles.panel}>
          <QrCode address={url} name={words.codeOf.replace('{source}', () => source.title)} />
          <div className={styles.address}>
            <p className={styles.purpose}>{words.forYourTelephone}</p>
            <p>
              <AddressWords address={url} />
            </p>
            <p className={styles.remark}>{words.linkMayHaveChanged}</p>
          </div>
        </div>
      )}
    </li>
  );
}

function SourceWords({ source, words }: Pick<SourceEntryProps, 'source' | 'words'>) {
  return (
    <span className={styles.words}>
      {/* Sources keep their own language, and its direction. */}
      <span>
        <bdi>{source.title}</bdi>
      </span>
      <span className={styles.publisher}>
        <bdi>{source.publisher}</bdi> · {words.sourceKinds[source.kind]}
      </span>
      {source.url === undefined && <span className={styles.publisher}>{words.noAddress}</span>}
    </span>
  );
}
