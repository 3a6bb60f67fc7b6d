// From folders to what the renderer starts with. Every problem goes to the journal; the visitor only sees that it is calm.
import type { ExhibitSetup } from '../../exhibit/ipc/contract';
import type { Settings } from '../../exhibit/kiosk/settings-schema';
import type { LanguageTag } from '../../exhibit/pack/identifier';
import { filesOfMedia } from '../../exhibit/pack/media-schema';
import type { Pack } from '../../exhibit/pack/pack';
import { formatProblem } from '../../exhibit/pack/problem';
import { packForProfile } from '../../exhibit/story/profile';
import type { Journal } from '../journal/journal';
import { CannotStart, exitCodes } from '../start/cannot-start';
import { checkPackFolder, type CheckedPackFolder } from './read-pack-folder';

export interface ExhibitRequest {
  readonly packFolder: string;
  readonly settings: Settings;
  /** Language asked for on the command line; it goes before the settings' own. */
  readonly language: LanguageTag | undefined;
  readonly clockSpeed: number;
}

export interface LoadedExhibit {
  readonly setup: ExhibitSetup;
  /** Real paths of the files that the pack's media name, by their path inside the pack. */
  readonly mediaFiles: ReadonlyMap<string, string>;
}

/** Never rejects: whatever is wrong with a pack, the exhibit has an answer to show. */
export async function loadExhibit(request: ExhibitRequest, journal: Journal): Promise<LoadedExhibit> {
  const { pack, mediaFiles } = await checkAndReport(request.packFolder, journal);
  if (!pack) return { setup: { kind: 'unavailable' }, mediaFiles: new Map() };
  const { settings, clockSpeed } = request;
  const language = chooseLanguage(pack, request, journal);
  return {
    setup: { kind: 'ready', pack: packForProfile(pack, settings.profile), settings, language, clockSpeed },
    mediaFiles: listedMedia(pack, mediaFiles),
  };
}

async function checkAndReport(
  packFolder: string,
  journal: Journal,
): Promise<Omit<CheckedPackFolder, 'problems'>> {
  try {
    const report = await checkPackFolder(packFolder);
    for (const problem of report.problems) {
      journal[problem.severity === 'error' ? 'error' : 'warn']('pack', formatProblem(problem));
    }
    if (!report.pack) journal.error('the pack cannot be shown', packFolder);
    return report;
  } catch (error) {
    journal.error('the pack could not be checked', error);
    return { pack: undefined, mediaFiles: new Map() };
  }
}

function chooseLanguage(pack: Pack, { language, settings }: ExhibitRequest, journal: Journal): LanguageTag {
  const known = languagesOf(pack);
  if (language !== undefined && known.includes(language)) return language;
  if (settings.language !== undefined && known.includes(settings.language)) return settings.language;
  const fallback = pack.manifest.defaultLanguage;
  if (settings.language !== undefined) {
    const expected = `expected one of ${known.join(', ')}, found "${settings.language}"`;
    journal.warn('settings', `language: ${expected}; the exhibit starts in ${fallback}`);
  }
  return fallback;
}

/**
 * A language typed on the command line must be one of the pack's: whoever typed it is still there to mend it.
 * @throws CannotStart
 */
export function refuseUnknownLanguage({ setup }: LoadedExhibit, language: LanguageTag | undefined): void {
  if (setup.kind !== 'ready' || language === undefined) return;
  const known = languagesOf(setup.pack);
  if (known.includes(language)) return;
  throw new CannotStart(
    exitCodes.usage,
    `--language: expected a language of the pack (${known.join(', ')}), found "${language}"`,
  );
}

function languagesOf(pack: Pack): LanguageTag[] {
  return pack.manifest.languages.map(({ tag }) => tag);
}

/** A file in the folder is not enough: what has no provenance in media.yaml is not shown. */
function listedMedia(pack: Pack, mediaFiles: ReadonlyMap<string, string>): Map<string, string> {
  const named = Object.values(pack.media)
    .flatMap(filesOfMedia)
    .map(({ file }) => [file, mediaFiles.get(file)] as const);
  return new Map(named.flatMap(([file, path]) => (path === undefined ? [] : [[file, path]])));
}
