// The quiet invitation to touch, in every language of the pack.
import { entry } from '../../exhibit/pack/pack';
import { useExhibit, useKioskView } from '../kiosk/use-kiosk';
import styles from './invitation.module.css';

export function Invitation() {
  const { pack } = useExhibit();
  const { defaults } = useKioskView().context;
  const languages = pack.manifest.languages.toSorted(
    (a, b) => Number(b.tag === defaults.language) - Number(a.tag === defaults.language),
  );
  return (
    <div className={styles.invitation}>
      {languages.map(({ tag, direction }) => (
        <p key={tag} lang={tag} dir={direction}>
          {entry(pack.texts, tag).interface.touchToBegin}
        </p>
      ))}
    </div>
  );
}
