/** Where else a value stands, and the values themselves. */
import type { Copy, ReadText } from '../../engine';
import type { Detail } from '../../engine/types';
import { toDecoded } from '../../engine/views';
import type { EngineClient } from '../../worker/client';
import { toFile } from '../repair/beside';
import type { LiveFinding } from './livefinding';
import type { NotebookWatch } from './watch';

/** Another place where the value of a finding stands. */
export interface RelatedFinding extends LiveFinding {
  /** Whether a rule finds it there as well. */
  readonly isFound: boolean;
}

/**
 * The texts of findings: for comparing and masking, never to be kept or shown.
 * Empty for what is not there any more.
 */
export const readLiveTexts = (
  watch: NotebookWatch,
  findings: readonly LiveFinding[],
  engine: EngineClient
): Promise<readonly ReadText[]> =>
  engine.call(
    'readTexts',
    toFile(watch.model),
    findings.map(({ finding }) => finding)
  );

/** Where else in the notebook the values of findings stand, in its order. */
export const findRelated = async (
  watch: NotebookWatch,
  chosen: readonly LiveFinding[],
  engine: EngineClient
): Promise<readonly RelatedFinding[]> => {
  const { findings } = watch;
  const same = await findSameValues(watch, chosen, engine);
  const copies = await engine.call(
    'findCopies',
    toFile(watch.model),
    chosen.map(({ finding }) => finding)
  );
  const cells = [...watch.model.cells];
  const related = copies
    .filter(copy => !chosen.some(each => doMeet(each, copy)))
    .map((copy): RelatedFinding => {
      const known = findings.find(each => doMeet(each, copy));
      return known
        ? { ...known, isFound: true }
        : { ...toLive(copy, chosen, cells), isFound: false };
    });
  const others = same
    .filter(each => !related.some(({ finding }) => finding === each.finding))
    .map(each => ({ ...each, isFound: true }));
  return [...related, ...others];
};

/** Those of any length that a rule finds. */
const findSameValues = async (
  watch: NotebookWatch,
  chosen: readonly LiveFinding[],
  engine: EngineClient
): Promise<readonly LiveFinding[]> => {
  const isChosen = new Set(chosen.map(toSpotKey));
  const others = watch.findings.filter(each => !isChosen.has(toSpotKey(each)));
  const texts = await readLiveTexts(watch, [...chosen, ...others], engine);
  const values = new Set(texts.slice(0, chosen.length).map(text => text.value));
  const isSame = toComparison([...values].filter(value => value !== ''));
  return others.filter(({ finding }, index) =>
    isSame(texts[chosen.length + index], finding.detail?.writing)
  );
};

/** Whether a text stands for one of some values, or writes one in base64 or percent-encoded. */
const toComparison = (values: readonly string[]) => {
  const known = new Set(values);
  return ({ value, written }: ReadText, writing: Detail['writing']): boolean =>
    known.has(value) ||
    (isEncoded(writing) &&
      values.some(each => decode(written, writing).includes(each)));
};

type Encoding = 'base64' | 'percent';

const isEncoded = (writing: Detail['writing']): writing is Encoding =>
  writing === 'base64' || writing === 'percent';

const decode = (text: string, writing: Encoding): string => {
  if (writing === 'base64') {
    return toDecoded(text)?.text ?? '';
  }
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** Tells findings apart, also where cells move. */
const toSpotKey = ({ finding, cell }: LiveFinding): string => {
  const { part, output, mime, index } = finding.place;
  return [cell?.id, part, output, mime, index, finding.from].join(' ');
};

const doMeet = ({ finding }: LiveFinding, copy: Copy): boolean =>
  toText(finding.place) === toText(copy.place) &&
  finding.from < copy.to &&
  copy.from < finding.to;

const toText = ({ part, cell, output, mime, index }: Copy['place']): string =>
  [part, cell, output, mime, index].join(' ');

/** A copy as if a rule had found it: what is known of the value counts for it as well. */
const toLive = (
  { of, place, from, to, range }: Copy,
  chosen: readonly LiveFinding[],
  cells: readonly LiveFinding['cell'][]
): LiveFinding => ({
  cell: place.cell === null ? null : cells[place.cell],
  finding: { ...chosen[of].finding, place, from, to, range, fingerprint: '' }
});
