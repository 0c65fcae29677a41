import type { Credential } from '../../src/engine/credentials';
import { seeded } from '../../src/engine/credentials/seeded';
import { scanFile } from '../../src/engine/documents';
import { scanFragment } from '../../src/engine/scan';
import type { Finding, Fragment } from '../../src/engine/types';
import type { Carrier } from './carriers';
import { plainName, toLoad, type Load } from './load';
import { notebook, toFileText } from './notebook';

/** Pushes generated samples of all kinds through carriers, and counts what is found. */

/** One sample in one carrier. */
export interface Trial {
  readonly id: string;
  readonly carrier: string;
  /** The text stands in the file of a notebook, not by itself. */
  readonly isInFile: boolean;
  /** Something was found there, at "likely" or above. */
  readonly isFound: boolean;
  /** And it was told for what it is. */
  readonly isNamed: boolean;
}

const place: Fragment['place'] = {
  part: 'source',
  cell: 0,
  cellId: null,
  output: null,
  mime: null
};

/** What nobody can be sure of is never more than possible. */
const isDoubtful = (id: string): boolean => id.startsWith('password-hash-');

const isTold = ({ rule, confidence }: Finding): boolean =>
  confidence !== 'possible' || isDoubtful(rule.id);

const scanText = ({ format }: Carrier, text: string): Finding[] =>
  scanFragment({
    place,
    format,
    language: format === 'code' ? 'python' : null,
    text
  }).filter(isTold);

const scanFileOf = ({ toCell }: Carrier, text: string): Finding[] => {
  const content = toFileText(notebook([toCell(text)]));
  return scanFile('a.ipynb', content).findings.filter(isTold);
};

const tryText = (id: string, carrier: Carrier, load: Load): Trial => {
  const text = carrier.write(load);
  const held = carrier.encode?.(load.secret) ?? load.secret;
  const from = text.lastIndexOf(held);
  const found = scanText(carrier, text).filter(
    finding => finding.from < from + held.length && from < finding.to
  );
  return toTrial(id, carrier, found);
};

/** In a file nobody says where the value stands; whatever is long enough is taken for it. */
const tryFile = (id: string, carrier: Carrier, load: Load): Trial => {
  const found = scanFileOf(carrier, carrier.write(load)).filter(
    ({ rule, from, to }) =>
      rule.id === id || to - from >= load.secret.length / 2
  );
  return { ...toTrial(id, carrier, found), isInFile: true };
};

const toTrial = (
  id: string,
  { title }: Carrier,
  found: readonly Finding[]
): Trial => ({
  id,
  carrier: title,
  isInFile: false,
  isFound: found.length > 0,
  isNamed: found.some(({ rule }) => rule.id === id)
});

const tryAll =
  (tryOne: typeof tryText) =>
  (
    credentials: readonly Credential[],
    carriers: readonly Carrier[],
    samples: number
  ): Trial[] =>
    credentials.flatMap(credential =>
      Array.from({ length: samples }, (_, index) =>
        toLoad(credential, index + 1)
      ).flatMap(load =>
        carriers
          .filter(({ canHold }) => canHold(load))
          .map(carrier => tryOne(credential.rule.id, carrier, load))
      )
    );

/** So many samples of each kind, in each carrier that can hold them. */
export const tryTexts = tryAll(tryText);

/** The same with each text in the file of a notebook. */
export const tryFiles = tryAll(tryFile);

/** The same for texts that nearly are of a kind: here nothing of it may be found. */
export const tryNearMisses = (
  credentials: readonly Credential[],
  carriers: readonly Carrier[]
): Trial[] =>
  credentials.flatMap(credential =>
    credential
      .nearMisses(seeded(1))
      .map(({ text }) => ({ name: plainName, value: text, word: 'service' }))
      .flatMap(cargo =>
        carriers
          .filter(({ canHold }) => canHold(cargo))
          .map(carrier => {
            const { id } = credential.rule;
            const found = scanText(carrier, carrier.write(cargo));
            const ours = found.filter(({ rule }) => rule.id === id);
            return toTrial(id, carrier, ours);
          })
      )
  );
