// Captions as museums get them from their transcribers: what is understood, and how what is not is told.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cuesAt, readWebVtt } from '../../../exhibit/pack/web-vtt';

describe('read', () => {
  test('words and times, whatever stands around them', () => {
    const text = [
      '\uFEFFWEBVTT - a title',
      'Kind: captions',
      '',
      'NOTE',
      'for nobody --> to read',
      '',
      'STYLE',
      '::cue { color: red }',
      '',
      '1',
      '00:01.000 --> 00:02.500 line:80% align:start',
      '<v Ana><i>First</i> line',
      'second <c.loud>line</c> &amp; more',
      '',
      '',
      '01:00:00.000 --> 01:00:01.000',
      '<00:00:59.000>Late',
    ].join('\r\n');
    expect(readWebVtt(text)).toEqual({
      cues: [
        { startS: 1, endS: 2.5, text: 'Ana: First line\nsecond line & more' },
        { startS: 3600, endS: 3601, text: 'Late' },
      ],
      problems: [],
    });
  });

  test('a caption stands from its start until just before its end; overlapping ones stand together', () => {
    const { cues } = readWebVtt(
      'WEBVTT\n\n00:01.000 --> 00:03.000\nA\n\n00:02.000 --> 00:04.000\nB\n\n00:04.000 --> 00:05.000\nC',
    );
    const at = (positionS: number) => cuesAt(cues, positionS).map(({ text }) => text);
    expect([0.99, 1, 2, 2.99, 3, 4, 5].map(at)).toEqual([
      [],
      ['A'],
      ['A', 'B'],
      ['A', 'B'],
      ['B'],
      ['C'],
      [],
    ]);
  });
});

describe('told, with the line', () => {
  const cue = 'WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\n';
  test.each([
    ['', 1, 'expected "WEBVTT" as the first line: add it, with an empty line after it'],
    ['1\n00:01,000 --> 00:02,000\nSubRip', 1, 'expected "WEBVTT" as the first line'],
    ['WEBVTTX\n', 1, 'expected "WEBVTT"'],
    ['WEBVTT\n\nNOTE nothing else\n', 1, 'expected at least one caption, found none'],
    [`${cue}00:03,000 --> 00:04,000\nB`, 6, 'found "00:03,000 --> 00:04,000"'],
    [`${cue}00:63.000 --> 00:64.000\nB`, 6, 'expected times such as'],
    [`${cue}two\nlines of a name\n00:03.000 --> 00:04.000\nB`, 8, 'expected times such as'],
    [`${cue}words without times`, 6, 'found "words without times"'],
    [`${cue}00:03.000 --> 00:03.000\nB`, 6, 'expected an end after 00:03.000, found 00:03.000'],
    [`${cue}00:03.000 --> 00:04.000\n\nB`, 6, 'expected words under the times, found none'],
    [`${cue}00:03.000 --> 00:04.000\n<b></b>`, 6, 'expected words under the times'],
    [`${cue}00:00.500 --> 00:04.000\nB`, 6, 'begins before the one above it'],
  ])('%j', (text, line, message) => {
    const [problem] = readWebVtt(text).problems;
    expect(problem?.line).toBe(line);
    expect(problem?.message).toContain(message);
  });
});

test('no text at all throws, and every caption that is read has words and a time', () => {
  const piece = fc.constantFrom(
    'WEBVTT',
    '\n',
    '\n\n',
    '00:01.000',
    ' --> ',
    '99:00:02.000',
    '<v A>',
    '&amp;',
    'NOTE',
    'é',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.string(),
      ),
      (text) => {
        for (const { startS, endS, text: words } of readWebVtt(text).cues) {
          expect(startS).toBeLessThan(endS);
          expect(words).not.toBe('');
        }
      },
    ),
  );
});
