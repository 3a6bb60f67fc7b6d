// Reads captions in WebVTT, as far as an exhibit shows them: words and times. Placement and styles are the exhibit's own.
// Source of the form: W3C WebVTT, https://www.w3.org/TR/webvtt1/

/** Words that stand on screen for a time; lines of the file stay lines. */
export interface Cue {
  /** In seconds from the beginning of the film. */
  readonly startS: number;
  readonly endS: number;
  readonly text: string;
}

export interface WebVttProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface WebVttFile {
  readonly cues: readonly Cue[];
  readonly problems: readonly WebVttProblem[];
}

/** Never throws: what cannot be understood is told, with its line. */
export function readWebVtt(text: string): WebVttFile {
  const lines = text.split(/\r\n|\n|\r/);
  const problems: WebVttProblem[] = [];
  if (!/^\uFEFF?WEBVTT([ \t].*)?$/.test(lines[0] ?? '')) {
    problems.push({
      line: 1,
      message: 'expected "WEBVTT" as the first line: add it, with an empty line after it',
    });
    return { cues: [], problems };
  }
  const cues: Cue[] = [];
  for (const block of blocksOf(lines).filter(({ line }) => line > 1)) {
    if (/^(NOTE|STYLE|REGION)\b/.test(block.lines[0] ?? '')) continue;
    const read = readCue(block);
    if ('message' in read) problems.push(read);
    else cues.push(read);
    const before = cues.at(-2);
    if (!('message' in read) && before && read.startS < before.startS) {
      problems.push({
        line: block.line,
        message: 'found a caption that begins before the one above it: sort them',
      });
    }
  }
  if (cues.length === 0 && problems.length === 0) {
    problems.push({ line: 1, message: 'expected at least one caption, found none: add them' });
  }
  return { cues, problems };
}

/** The captions at a moment: several where their times overlap. */
export function cuesAt(cues: readonly Cue[], positionS: number): readonly Cue[] {
  return cues.filter(({ startS, endS }) => startS <= positionS && positionS < endS);
}

interface Block {
  /** Of its first line in the file, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** The parts between empty lines. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open: { line: number; lines: string[] } | undefined;
  lines.forEach((content, index) => {
    if (content.trim() === '') open = undefined;
    else if (open) open.lines.push(content);
    else blocks.push((open = { line: index + 1, lines: [content] }));
  });
  return blocks;
}

const timing = /^\s*(\S+)\s+-->\s+(\S+)(\s.*)?$/;

function readCue({ line, lines }: Block): Cue | WebVttProblem {
  // Above its times, a caption may have a name.
  const at = lines.findIndex((content) => content.includes('-->'));
  const [, start = '', end = ''] = timing.exec(lines[at] ?? '') ?? [];
  const [startS, endS] = [secondsOf(start), secondsOf(end)];
  if (at === -1 || at > 1 || startS === undefined || endS === undefined) {
    const found = (lines[Math.max(at, 0)] ?? '').trim();
    const message = `expected times such as "00:05.000 --> 00:09.500", found "${found}"`;
    return { line: line + Math.max(at, 0), message };
  }
  if (endS <= startS) return { line: line + at, message: `expected an end after ${start}, found ${end}` };
  const text = lines
    .slice(at + 1)
    .map(plainText)
    .join('\n')
    .trim();
  if (text === '')
    return { line: line + at, message: 'expected words under the times, found none: add them' };
  return { startS, endS, text };
}

/** `01:02:03.500` or `02:03.500`, in seconds. */
function secondsOf(time: string): number | undefined {
  const parts = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/.exec(time);
  if (!parts) return undefined;
  const [hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + seconds + milliseconds / 1000;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00A0',
  '&lrm;': '\u200E',
  '&rlm;': '\u200F',
};

/** Without marks of style; a voice's name stays, because who speaks must be read where it cannot be heard. */
function plainText(line: string): string {
  return line
    .replaceAll(/<v(?:\.[^\s>]*)?\s+([^>]+)>/g, '$1: ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => entities[entity] ?? entity)
    .trim();
}
