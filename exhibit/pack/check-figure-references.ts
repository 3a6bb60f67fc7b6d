// Figures that texts put in by reference: each must exist, and a range is not cut to one of its ends.
import type { CheckedDataFiles } from './checked-files';
import type { Figure } from './figure-schema';
import { findFigure } from './pack';
import { dataFiles } from './pack-files';
import type { PackProblem } from './problem';
import { placedReferences, withoutReferences } from './placed-reference';
import { numberFor, type TextReference } from './text-reference';
import type { PathSegments, YamlFile } from './yaml-file';

export function checkFigureReferences(
  text: string,
  known: CheckedDataFiles,
  yaml: YamlFile,
  path: PathSegments,
): PackProblem[] {
  const facts = known.facts?.value;
  if (!facts) return [];
  const references = placedReferences(text);
  const problems = references.flatMap((reference) => {
    const fault = faultOf(reference, findFigure(facts, reference.figure));
    const passage = { text, index: reference.index, length: reference.raw.length };
    return fault === undefined ? [] : [yaml.problemIn(path, passage, fault)];
  });
  const stray = /[{}]/.exec(withoutReferences(text));
  if (stray) {
    const message = `found a lone "${stray[0]}"; a figure is written {fact.figure}`;
    problems.push(yaml.problemIn(path, { text, index: stray.index, length: 1 }, message));
  }
  return problems;
}

function faultOf(
  { raw, figure: name, bound }: TextReference,
  figure: Figure | undefined,
): string | undefined {
  if (figure === undefined || numberFor(figure, bound) === undefined) {
    return `found ${raw}, which is no figure of ${dataFiles.facts}: mend the name`;
  }
  const isRange = figure.estimate === undefined && figure.low !== undefined && figure.high !== undefined;
  // One end of a range, alone in a sentence, would say less than historians do.
  if (isRange && bound === undefined && figure.low !== figure.high) {
    return `found ${raw}, a range without an estimate: write {${name}.low} and {${name}.high}`;
  }
  return undefined;
}
