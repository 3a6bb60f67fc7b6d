// Finds numbers written in words, and words that stand for an order of magnitude.
import type { Found } from './date-chains';
import type { NumberWords } from './language-words';
import { justBefore } from './just-before';

export interface FoundNumber extends Found {
  /** What it may mean: of "doce a quince mil", "doce" is twelve, or twelve thousand. */
  readonly values: readonly number[];
}

export interface FoundMagnitude extends Found {
  /** 1000 for "thousands". */
  readonly magnitude: number;
}

export interface FoundNumberWords {
  readonly numbers: readonly FoundNumber[];
  readonly magnitudes: readonly FoundMagnitude[];
}

/** Below four, a word counts little and means much else: "una", "dos firmas", "three days". */
const smallestCounted = 4;

interface Word extends Found {
  readonly word: string;
  /** Nothing but a space or a hyphen before it. */
  readonly follows: boolean;
}

interface Run {
  readonly first: Word;
  readonly last: Word;
  readonly value: number;
  readonly multiplier: number;
}

export function findNumberWords(text: string, table: NumberWords): FoundNumberWords {
  const words = wordsIn(text);
  const runs: Run[] = [];
  const magnitudes: FoundMagnitude[] = [];
  for (let at = 0; at < words.length;) {
    const magnitude = magnitudeAt(words, at, table);
    const run = magnitude ? undefined : runAt(words, at, table);
    if (magnitude) magnitudes.push(magnitude.found);
    if (run) runs.push(run.run);
    at += magnitude?.count ?? run?.count ?? 1;
  }
  const numbers = runs
    .map((run, index): FoundNumber => ({
      ...spanOf(run),
      values: valuesOf(run, runs[index + 1], text, table),
    }))
    .filter(({ values, index }) => Math.max(...values) >= smallestCounted && !isIdiom(text, index, table));
  return { numbers, magnitudes: magnitudes.filter(({ index }) => !isIdiom(text, index, table)) };
}

function wordsIn(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(/\p{L}+/gu)].map((match) => {
    const follows = end > 0 && /^(?:\s+|-)$/.test(text.slice(end, match.index));
    end = match.index + match[0].length;
    return { word: match[0].toLowerCase(), index: match.index, length: match[0].length, follows };
  });
}

function magnitudeAt(words: readonly Word[], at: number, table: NumberWords) {
  const first = words[at];
  if (!first) return undefined;
  const [second, third] = [words[at + 1], words[at + 2]];
  // "several thousand"
  const multiplied = second?.follows === true ? own(table.multiply, second.word) : undefined;
  if (table.vagueBefore.includes(first.word) && second && multiplied !== undefined) {
    return { found: { ...spanOf({ first: second, last: second }), magnitude: multiplied }, count: 2 };
  }
  const magnitude = own(table.vague, first.word);
  if (magnitude === undefined) return undefined;
  // "tens of thousands"
  const further = second?.word === table.of && third ? own(table.vague, third.word) : undefined;
  if (third && further !== undefined) {
    return { found: { ...spanOf({ first, last: third }), magnitude: magnitude * further }, count: 3 };
  }
  return { found: { ...spanOf({ first, last: first }), magnitude }, count: 1 };
}

/** The number that begins at a word, read as far as it goes. */
function runAt(words: readonly Word[], start: number, table: NumberWords) {
  let [total, current, multiplier, room] = [0, 0, 1, Infinity];
  let [at, end] = [start, start];
  while (at < words.length) {
    const word = words[at];
    if (!word || (at > start && !word.follows)) break;
    const added = own(table.add, word.word);
    const factor = own(table.multiply, word.word);
    if (added !== undefined && added < room) {
      current += added;
      room = roomAfter(added);
    } else if (factor !== undefined && (at === start || current > 0 || total === 0)) {
      if (factor >= 1_000) {
        total += Math.max(current, 1) * factor;
        current = 0;
      } else current = Math.max(current, 1) * factor;
      multiplier = factor;
      room = factor;
    } else if (
      at > start &&
      word.word === table.joiner.word &&
      mayJoin(room, table) &&
      joins(words[at + 1], room, table)
    ) {
      at += 1;
      continue;
    } else break;
    at += 1;
    end = at;
  }
  const [first, last] = [words[start], words[end - 1]];
  if (end === start || !first || !last) return undefined;
  return { run: { first, last, value: total + current, multiplier }, count: end - start };
}

/** What may still be added after a value: units after tens, tens after hundreds. */
function roomAfter(added: number): number {
  if (added >= 100) return 100;
  return added >= 20 && added % 10 === 0 ? 10 : 0;
}

function mayJoin(room: number, { joiner }: NumberWords): boolean {
  return joiner.after === 'tens' ? room === 10 : room >= 100;
}

function joins(next: Word | undefined, room: number, table: NumberWords): boolean {
  const added = next?.follows === true ? own(table.add, next.word) : undefined;
  return added !== undefined && added < room;
}

/** The first of two ends of a range may leave its "thousand" to the second. */
function valuesOf(run: Run, next: Run | undefined, text: string, table: NumberWords): number[] {
  if (!next || next.multiplier === 1 || run.multiplier !== 1) return [run.value];
  const between = text
    .slice(run.last.index + run.last.length, next.first.index)
    .trim()
    .toLowerCase();
  return table.rangeJoiners.includes(between) ? [run.value, run.value * next.multiplier] : [run.value];
}

function isIdiom(text: string, index: number, { idioms }: NumberWords): boolean {
  return idioms.test(justBefore(text, index));
}

function spanOf({ first, last }: { readonly first: Word; readonly last: Word }): Found {
  return { index: first.index, length: last.index + last.length - first.index };
}

function own(values: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(values, word) ? values[word] : undefined;
}
