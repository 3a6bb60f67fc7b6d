// Times of a recording, as they are read on screen and as they are said.
import type { LanguageTag } from '../../../exhibit/pack/identifier';

/** As a clock shows it: `2:05`, `1:02:05`. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = String(rest).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

/** As it is said: "2 minutos y 5 segundos". */
export function spokenTime(seconds: number, language: LanguageTag): string {
  const whole = Math.floor(seconds);
  const parts = [
    { count: Math.floor(whole / 3600), unit: 'hour' },
    { count: Math.floor(whole / 60) % 60, unit: 'minute' },
    { count: whole % 60, unit: 'second' },
  ].filter(({ count }) => count > 0);
  const said = (parts.length > 0 ? parts : [{ count: 0, unit: 'second' }]).map(({ count, unit }) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  );
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(said);
}

/** How long it takes, before one decides: "20 min", or "45 s" for less than a minute. */
export function roundLength(seconds: number, language: LanguageTag): string {
  const inMinutes = seconds >= 60;
  const unit = inMinutes ? 'minute' : 'second';
  const count = Math.round(inMinutes ? seconds / 60 : seconds);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count);
}

/** On the button of a step: "−10 s". */
export function stepSign(seconds: number, language: LanguageTag): string {
  const format = { style: 'unit', unit: 'second', unitDisplay: 'short', signDisplay: 'always' } as const;
  return new Intl.NumberFormat(language, format).format(seconds).replace('-', '\u2212');
}
