// Copies a pack and adds two languages that nobody speaks, so that tests can lead them through every screen.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isSeq, parse, parseDocument, stringify } from 'yaml';
import { manifestSchema } from '../../exhibit/pack/manifest-schema';
import { manifestFile, textFileOf } from '../../exhibit/pack/pack-files';
import { textFileSchema } from '../../exhibit/pack/text-schema';
import { inAccents, inHebrewLetters, pseudoText } from './pseudo-language';

/** The added languages, as the pack's manifest names them. */
export const pseudoLanguages = [
  { tag: 'en-XA', name: '[Ěñğļîšħ]', direction: 'ltr', write: inAccents },
  { tag: 'ar-XB', name: '[עניגליסה]', direction: 'rtl', write: inHebrewLetters },
] as const;

/** @param targetFolder where the copy goes; it may exist, and is filled */
export function writePseudoPack(packFolder: string, targetFolder: string): void {
  cpSync(packFolder, targetFolder, { recursive: true });
  const manifest = parseDocument(readFileSync(join(targetFolder, manifestFile), 'utf8'));
  const { languages, defaultLanguage } = v.parse(manifestSchema, manifest.toJS());
  const model = languages.find(({ tag }) => tag === 'en')?.tag ?? defaultLanguage;
  const text = v.parse(textFileSchema, parse(readFileSync(join(packFolder, textFileOf(model)), 'utf8')));

  const listed = manifest.get('languages');
  if (!isSeq(listed)) throw new TypeError(`${manifestFile} lists no languages`);
  for (const { tag, name, direction, write } of pseudoLanguages) {
    listed.add(manifest.createNode({ tag, name, direction }));
    writeFileSync(join(targetFolder, textFileOf(tag)), stringify(pseudoText(text, write)));
  }
  writeFileSync(join(targetFolder, manifestFile), manifest.toString());
}
