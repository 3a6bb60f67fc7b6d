// A complaint about a passage of a text, placed at the passage and quoting it.
import type { PackProblem } from '../problem';
import type { Found } from './date-chains';
import type { LintText, LintUnit } from './units';

export function problemIn(
  { yaml }: LintUnit,
  { path, text }: LintText,
  { index, length }: Found,
  message: (found: string) => string,
  severity: PackProblem['severity'] = 'error',
): PackProblem {
  const words = text.slice(index, index + length);
  return yaml.problemIn(path, { text, index, length }, message(words), severity);
}
