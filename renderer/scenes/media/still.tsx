// A museum's picture, whole and as it is: never cropped, coloured or enlarged beyond its place.
import { use, useState } from 'react';
import { Complain } from '../../app/complain';
import { packAddress } from '../../platform/pack-address';
import styles from './media-scene.module.css';

interface StillProps {
  /** Media id, for the technician. */
  readonly id: string;
  /** Path inside the pack. */
  readonly file: string;
  readonly description: string;
  /** What stands there instead, where the file cannot be shown. */
  readonly unavailable: string;
}

export function Still({ id, file, description, unavailable }: StillProps) {
  const complain = use(Complain);
  const [state, setState] = useState<'shown' | 'broken'>('shown');
  if (state === 'broken') return <p className={styles.unavailable}>{unavailable}</p>;
  return (
    <img
      className={styles.still}
      src={packAddress(file)}
      alt={description}
      draggable={false}
      onError={() => {
        setState('broken');
        complain(`media "${id}": ${file} cannot be shown`);
      }}
    />
  );
}
