import { allCredentials } from '../../src/engine/credentials/all';
import { carriers, type Carrier } from '../../scripts/samples/carriers';
import { toLoad, type Load } from '../../scripts/samples/load';
import type { Sheet } from './sheet';

/** A sample of each kind of credential in each carrier that can hold it, a sheet for each carrier. */
export const makeKindSheets = (): Sheet[] => {
  const loads = allCredentials
    .filter(({ rule }) => rule.category === 'secret')
    .map(credential => toLoad(credential, 1));
  return carriers.map(carrier => ({
    group: carrier.title,
    language: 'python',
    extension: extensions[carrier.format] ?? 'txt',
    holders: loads.filter(carrier.canHold).map(load => toHolder(carrier, load))
  }));
};

const extensions: Readonly<Partial<Record<Carrier['format'], string>>> = {
  code: 'py',
  markdown: 'md',
  html: 'html',
  json: 'json'
};

const toHolder = (carrier: Carrier, load: Load): Sheet['holders'][number] => {
  const text = carrier.write(load);
  const held = carrier.encode?.(load.secret) ?? load.secret;
  return { text, held, cell: carrier.toCell(text) };
};
