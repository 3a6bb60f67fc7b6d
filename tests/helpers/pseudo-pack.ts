// Copies a pack and adds two languages that nobody speaks, so that tests can lead them through every screen.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isSeq, parse, parseDocument, stringify } from 'yaml';
import { manifestSchema } from '../../exhibit/pack/manifest-schema';
import { factTextFileOf, manifestFile, textFileOf } from '../../exhibit/pack/pack-files';
import { inAccents, inHebrewLetters, pseudoWords, type Words } from './pseudo-language';

/** The added languages, as the pack's manifest names them. */
export const pseudoLanguages = [
  { tag: 'en-XA', name: '[Ěñğļîšħ]', direction: 'ltr', write: inAccents },
  { tag: 'ar-XB', name: '[עניגליסה]', direction: 'rtl', write: inHebrewLetters },
] as const;

/** Texts of a pack, whatever their keys: whether they are whole is the checker's business. */
const wordsSchema: v.GenericSchema<Words> = v.union([
  v.string(),
  v.record(
    v.string(),
    v.lazy(() => wordsSchema),
  ),
]);

/** @param targetFolder where the copy goes; it may exist, and is filled */
export function writePseudoPack(packFolder: string, targetFolder: string): void {
  cpSync(packFolder, targetFolder, { recursive: true });
  const manifest = parseDocument(readFileSync(join(targetFolder, manifestFile), 'utf8'));
  const { languages, defaultLanguage } = v.parse(manifestSchema, manifest.toJS());
  const model = languages.find(({ tag }) => tag === 'en')?.tag ?? defaultLanguage;

  const listed = manifest.get('languages');
  if (!isSeq(listed)) throw new TypeError(`${manifestFile} lists no languages`);
  for (const { tag, name, direction, write } of pseudoLanguages) {
    listed.add(manifest.createNode({ tag, name, direction }));
    for (const fileOf of [textFileOf, factTextFileOf]) {
      const words = v.parse(wordsSchema, parse(readFileSync(join(packFolder, fileOf(model)), 'utf8')));
      writeFileSync(join(targetFolder, fileOf(tag)), stringify(pseudoWords(words, write)));
    }
  }
  writeFileSync(join(targetFolder, manifestFile), manifest.toString());
}
