import {
  findCounted,
  isKeptForSecrets,
  repairVersions,
  type Judging
} from '../../engine/guard';
import { fixableLanguageOf } from '../../engine/fixes/languages/files';
import { isNotebookPath, languageOfPath } from '../../engine/notebook/paths';
import type { Site } from '../../engine/repair';
import type { Way } from '../../engine/types';
import { toScanOptions } from '../../engine/config/judge';
import { findLfsId } from '../lfs';
import { NotRepaired } from '../repair/notrepaired';
import { toBytes, toContent, type Content } from '../repair/content';
import { decode, NoText } from '../read';
import { isGarbled } from '../trouble';
import { readContent, type Entry } from './entries';
import { readWorking, type WorkingFile } from './workingfile';

/** What a repair makes of an entry, and of the file in the folder. */
export interface RepairedEntry {
  readonly entry: Entry;
  readonly before: Content;
  /** `null` where there is none that may be changed. */
  readonly working: WorkingFile | null;
  /** The texts afterwards; the same as before where nothing can be done. */
  readonly after: { readonly staged: string; readonly working: string | null };
  /** How many values go, and the findings that stay. */
  readonly gone: number;
  readonly left: readonly Site[];
  /** It stays as it is, because secrets belong into it. */
  readonly isKept: boolean;
  /** A text of the file as it may be shown. */
  mask(text: string): string;
}

/**
 * Takes what counts out of a staged content, and out of the file in its folder
 * as far as that holds the same. `null` where nothing counts.
 *
 * @param way - how code keeps what it loses; `null` leaves code as it is.
 * @throws NotRepaired - for what Git LFS keeps, and a name that cannot be given back to git.
 * @throws NoText - where writing the text again would change other bytes.
 */
export const repairEntry = (
  entry: Entry,
  way: Way | null,
  judging: Judging
): RepairedEntry | null => {
  if (isGarbled(entry.name)) {
    throw new NotRepaired(
      'Its name is not valid UTF-8. Rename it, or take it out of the commit.'
    );
  }
  const bytes = readContent(entry.blob);
  if (findLfsId(bytes) !== null) {
    throw new NotRepaired(
      'Git LFS keeps its content: repair the file, and stage it again.'
    );
  }
  const text = readAnyText(entry, bytes);
  const { sites, mask } = findCounted(entry.name, text ?? '', judging);
  if (sites.length === 0) {
    return null;
  }
  const before = toContent(bytes);
  const isKept = isKeptForSecrets(entry.name, before.text, judging);
  const meant = isKept
    ? []
    : sites.filter(site => way !== null || !isInCode(entry, site));
  const working = readWorking(entry);
  const after = repairVersions({
    path: entry.name,
    versions: {
      staged: before.text,
      working: working?.content.text ?? null
    },
    fingerprints: meant.map(({ finding }) => finding.fingerprint),
    way,
    options: toScanOptions(judging.config, judging.now)
  });
  const left = findCounted(entry.name, after.staged, judging).sites;
  const gone = sites.length - left.length;
  return { entry, before, working, after, gone, left, isKept, mask };
};

/**
 * The text of bytes, whatever their encoding; `null` for a picture and the like.
 *
 * @throws NoText - for a file that should hold a text by its name.
 */
const readAnyText = ({ name }: Entry, bytes: Buffer): string | null => {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof NoText && languageOfPath(name) === null) {
      return null;
    }
    throw error;
  }
};

/** Where a value cannot go without something in its place. */
const isInCode = ({ name }: Entry, { finding }: Site): boolean =>
  isNotebookPath(name)
    ? finding.place.part === 'source'
    : fixableLanguageOf(name) !== null;

/** The bytes that are staged afterwards. */
export const toStagedBytes = ({ before, after }: RepairedEntry): Buffer =>
  toBytes(before, after.staged);
