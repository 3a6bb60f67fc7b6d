// A clock that stands still at one moment of 1945. The digits beside it say the same to those who do not see it.
import { handAngles, type WallTime } from '../../../exhibit/story/clock-time';
import styles from './clock-face.module.css';

const hours = Array.from({ length: 12 }, (_, hour) => hour);

export function ClockFace({ time }: { readonly time: WallTime }) {
  const { hourDegrees, minuteDegrees } = handAngles(time);
  return (
    <svg className={styles.face} viewBox="-50 -50 100 100" aria-hidden="true">
      <circle className={styles.rim} r="48.5" />
      {hours.map((hour) => (
        <path
          key={hour}
          className={styles.mark}
          data-quarter={hour % 3 === 0}
          d={hour % 3 === 0 ? 'M0-48.5V-40' : 'M0-48.5V-43.5'}
          transform={`rotate(${hour * 30})`}
        />
      ))}
      <path className={styles.hour} d="M0 0V-24" transform={`rotate(${hourDegrees})`} />
      <path className={styles.minute} d="M0 0V-38" transform={`rotate(${minuteDegrees})`} />
      <circle className={styles.pin} r="2.2" />
    </svg>
  );
}
