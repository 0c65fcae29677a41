/** Takes chosen values out of a file, as it is staged and as it lies in its folder. */
import { languageToFix } from '../fixes/languages';
import { fixableLanguageOf } from '../fixes/languages/files';
import { redactText } from '../redact/text';
import { toHidden, type Hidden } from '../redact/values';
import { readFileCells } from '../repair/cells';
import { rewriteNotebook } from '../repair/rewrite';
import type { Site } from '../repair/sites';
import { repairSources } from '../repair/sources';
import type { ScanOptions } from '../scan';
import type { SourceCell, Way } from '../types';
import { findValues, readNotebook } from './sites';
import { mapVersions, type Versions } from './versions';

/** What is to be repaired. */
export interface VersionsOrder {
  readonly path: string;
  readonly versions: Versions;
  /** Of the staged content's findings. */
  readonly fingerprints: readonly string[];
  /** How sources keep what they lose; `null`: the value is redacted there as well. */
  readonly way: Way | null;
  readonly options: ScanOptions;
}

/** The values that go, wherever they were found. */
interface Meant {
  readonly written: ReadonlySet<string>;
  readonly hidden: readonly Hidden[];
  /** Those that stand in sources: only these are changed in sources. */
  readonly inSources: readonly Hidden[];
}

/**
 * Both contents without the values of the chosen findings. Of the file in its
 * folder nothing else is changed: values that only it holds stay.
 */
export const repairVersions = (order: VersionsOrder): Versions => {
  const { path, versions, fingerprints, options } = order;
  const wanted = new Set(fingerprints);
  const sites = findValues(path, versions.staged, options).filter(
    ({ finding }) => wanted.has(finding.fingerprint)
  );
  return mapVersions(versions, text => repair(text, toMeant(sites), order));
};

const toMeant = (sites: readonly Site[]): Meant => {
  const inSources = sites.filter(({ finding }) => isInSource(finding.place));
  return {
    written: new Set(sites.map(({ written }) => written)),
    hidden: sites.flatMap(toAllHidden),
    inSources: inSources.flatMap(toAllHidden)
  };
};

const isInSource = ({ part }: Site['finding']['place']): boolean =>
  part === 'source' || part === 'file';

const toAllHidden = ({ written, hidden, finding }: Site): Hidden[] => [
  ...hidden,
  ...(isInSource(finding.place) && written !== '' ? [toHidden(written)] : [])
];

const repair = (text: string, meant: Meant, order: VersionsOrder): string => {
  if (meant.written.size === 0) {
    return text;
  }
  const notebook = readNotebook(order.path, text);
  return notebook === undefined
    ? repairPlain(text, meant, order)
    : repairNotebook(text, notebook, meant, order);
};

const repairPlain = (
  text: string,
  meant: Meant,
  order: VersionsOrder
): string => {
  const language = fixableLanguageOf(order.path);
  const cell: SourceCell = { id: null, type: 'code', source: text };
  return order.way === null || language === null
    ? redactText(text, meant.hidden, false)
    : keepElsewhere([cell], language, text, meant, order)[0];
};

const repairNotebook = (
  json: string,
  notebook: unknown,
  meant: Meant,
  order: VersionsOrder
): string => {
  const cells = readFileCells(json, notebook);
  const sources = cells.map(({ source }) => source);
  const texts =
    order.way === null
      ? sources.map(({ source }) => redactText(source, meant.inSources, false))
      : keepElsewhere(sources, languageToFix(notebook), json, meant, order);
  return rewriteNotebook(json, notebook, texts, meant.hidden);
};

/** Sources that read the values from elsewhere. What cannot be rewritten stays. */
const keepElsewhere = (
  sources: readonly SourceCell[],
  language: string,
  text: string,
  { written }: Meant,
  { path, options, way }: VersionsOrder
): readonly string[] => {
  const sites = findValues(path, text, options).filter(
    site => isInSource(site.finding.place) && written.has(site.written)
  );
  const { texts } = repairSources(sources, language, sites, {
    way,
    options: {},
    known: new Map()
  });
  return texts;
};
