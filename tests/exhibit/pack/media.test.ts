// What a museum's image, film or sound must bring with it.
import { expect, test } from 'vitest';
import { remove, replace, write } from '../../helpers/example-pack';
import { mediaProblemsAfter } from '../../helpers/media-pack';

test('the pack with an image, a long film and a sound has no problems', () => {
  expect(mediaProblemsAfter()).toEqual([]);
});

test.each(['credit', 'author', 'place', 'licence', 'permission'])(
  'nothing is shown without its %s',
  (part) => {
    const line = { credit: 'The Vigilia authors, sheet 3', author: 'unknown' }[part];
    const edit = ({ files }: { files: Map<string, string> }) => {
      const text = files.get('media.yaml') ?? '';
      files.set('media.yaml', text.replace(new RegExp(`  ${part}: .*\\n`), ''));
    };
    expect(mediaProblemsAfter(edit), line).toEqual([
      expect.stringMatching(new RegExp(`^media\\.yaml:.* tower\\.${part} `)),
    ]);
  },
);

test.each([
  ['1912-03-21', '1912-13', 'date'],
  ['media/night.webm', 'media/night.avi', 'file'],
  ['durationS: 1200', 'durationS: 0', 'durationS'],
])('%s cannot be %s', (passage, replacement, path) => {
  expect(mediaProblemsAfter(replace('media.yaml', passage, replacement)).join()).toContain(` night.${path} `);
});

test('captions and a transcript are there in every language of the pack, and in no other', () => {
  expect(mediaProblemsAfter(replace('media.yaml', '    en: media/night.en.vtt\n', ''))).toEqual([
    'media.yaml:15:3 night.captions.en expected the captions in "en", a language of pack.yaml, found nothing: add the file and name it here',
  ]);
  expect(mediaProblemsAfter(replace('media.yaml', '    es: media/signal.es.txt\n', ''))).toEqual([
    expect.stringContaining('signal.transcript.es expected the transcript in "es", a language of pack.yaml'),
  ]);
  const french = replace(
    'media.yaml',
    'es: media/night.es.vtt',
    'es: media/night.es.vtt\n    fr: media/night.es.vtt',
  );
  expect(mediaProblemsAfter(french)).toEqual([
    expect.stringContaining('night.captions.fr found "fr", which is no language of the pack'),
  ]);
});

test('a film brings captions and a transcript, or is not shown', () => {
  const silent = ({ files }: { files: Map<string, string> }) => {
    const text = files.get('media.yaml') ?? '';
    files.set('media.yaml', text.replace(/ {2}captions:\n.*\n.*\n {2}transcript:\n.*\n.*\n/, ''));
  };
  expect(mediaProblemsAfter(silent).map((line) => line.split(' ')[1])).toEqual([
    'night.captions',
    'night.transcript',
  ]);
});

test('a caption that cannot be read is told with file and line', () => {
  expect(mediaProblemsAfter(replace('media/night.es.vtt', '00:03.000', '00:03,000'))).toEqual([
    'media/night.es.vtt:8:1 (file) expected times such as "00:05.000 --> 00:09.500", found "00:03,000 --> 00:08.000"',
  ]);
});

test('captions that go on after the film are those of another one', () => {
  expect(mediaProblemsAfter(replace('media.yaml', 'durationS: 1200', 'durationS: 600'))).toEqual(
    [
      expect.stringMatching(/^media\/night\.es\.vtt:1:1 .* until 1198 s, but "durationS" of the film is 600/),
      expect.stringMatching(/^media\/night\.en\.vtt/),
    ].toReversed(),
  );
});

test('a transcript without words is none', () => {
  expect(mediaProblemsAfter(write('media/night.en.txt', ' \n'))).toEqual([
    'media/night.en.txt:1:1 (file) expected the words that are heard, found an empty file: write them down',
  ]);
});

test('a file that is not there is said once', () => {
  const gone = ({ pictures }: { pictures: Set<string> }) => pictures.delete('media/night.es.vtt');
  expect(mediaProblemsAfter(remove('media/night.es.vtt'), gone)).toEqual([
    'media.yaml:16:5 night.captions.es expected the file media/night.es.vtt in the pack, found nothing there',
  ]);
});

test('a film is no image of a text scene', () => {
  const edit = replace(
    'story.yaml',
    '        media: night',
    '        media: night\n      - id: wrong\n        type: text\n        facts: [F1_lamp]\n        image: night',
  );
  expect(mediaProblemsAfter(edit).join('\n')).toContain(
    '.image expected an image, found "night" (video): show it in a media scene',
  );
});
