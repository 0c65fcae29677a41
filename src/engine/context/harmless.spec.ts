import { pickText } from '../credentials/random';
import { seeded } from '../credentials/seeded';
import { findLikely } from './likely';

const random = seeded(12);
const capitals = (length: number): string =>
  pickText('ABCDEFGHIJKLMNOPQRSTUVWXYZ', length, random);
const hex = pickText('0123456789abcdef', 64, random);
const id = pickText('ABCDEFGHKLMNPQRSTabcdefghkmnpqrst2345679', 44, random);

it.each([
  ['a document', `spreadsheet_key = "${id}"`],
  ['a model', `model_key = "${hex.slice(0, 32)}"`],
  ['a public half', `verify_key_hex = "${hex}"`],
  ['a molecule', `inchi_key = "${capitals(14)}-${capitals(10)}-N"`],
  ['a famous phrase', 'passphrase = "correct horse battery staple"']
])('%s is no secret', (_, source) => {
  expect(findLikely('code', 'python', source)).toEqual([]);
});
