// One claim of a scene and what stands behind it: its figures, whether historians agree, and its sources.
import type { Account } from '../../exhibit/sources/scene-accounts';
import { entry } from '../../exhibit/pack/pack';
import { resolveReferences } from '../../exhibit/pack/text-reference';
import type { PackText, SceneText } from '../../exhibit/pack/text-schema';
import { useExhibit } from '../kiosk/use-kiosk';
import { FigureAccount } from './figure-account';
import { SourceEntry } from './source-entry';
import styles from './fact-account.module.css';

interface FactAccountProps {
  readonly account: Account;
  readonly languageTag: string;
  readonly words: PackText;
  /** The words of the scene that tells the fact. */
  readonly sceneText: SceneText;
  /** The source whose code is shown; one at a time, so that a telephone finds only one. */
  readonly openSource: string | undefined;
  readonly onToggle: (sourceId: string) => void;
}

export function FactAccount(props: FactAccountProps) {
  const { account, languageTag, words, openSource, onToggle } = props;
  const { pack } = useExhibit();
  const factText = entry(entry(pack.factTexts, languageTag).facts, account.factId);
  const resolve = (text: string) => resolveReferences(text, pack.facts, languageTag);
  return (
    <article className={styles.account}>
      <div className={styles.claim}>
        <h3 className={styles.title}>{resolve(factText.title)}</h3>
        <p>{resolve(factText.claim)}</p>
        <Figures {...props} />
        <div className={styles.agreement}>
          <p className={styles.verdict}>{words.interface.agreement[account.fact.confidence]}</p>
          {factText.nuance !== undefined && <p>{resolve(factText.nuance)}</p>}
        </div>
      </div>
      <div className={styles.proof}>
        <h4 className={styles.label}>{words.interface.sources}</h4>
        <ul className={styles.sources}>
          {account.proof.map((sourceId) => (
            <SourceEntry
              key={sourceId}
              source={entry(pack.sources, sourceId)}
              words={words.interface}
              isOpen={openSource === sourceId}
              onToggle={() => onToggle(sourceId)}
            />
          ))}
        </ul>
      </div>
    </article>
  );
}

function Figures({ account, languageTag, words, sceneText }: FactAccountProps) {
  const { pack } = useExhibit();
  const factText = entry(entry(pack.factTexts, languageTag).facts, account.factId);
  if (account.figures.length === 0) return null;
  return (
    <ul className={styles.figures}>
      {account.figures.map(({ key, figure, shownAs }) => (
        <FigureAccount
          key={key}
          figure={figure}
          counts={entry(factText.figures, key)}
          countedBy={factText.countedBy?.[key] ?? (shownAs && sceneText[shownAs]?.attribution)}
          words={words.interface}
          languageTag={languageTag}
        />
      ))}
    </ul>
  );
}
