import { pickText } from '../credentials/random';
import { seeded } from '../credentials/seeded';
import { confidences, findLikely } from './likely';

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
  [
    'a molecule of a column that says only that it is a key',
    `api_key = "${capitals(14)}-${capitals(10)}-N"`
  ],
  [
    'an argument of a call',
    'password = "cursorclass=pymysql.cursors.DictCursor"'
  ],
  ['a token of a link', `url = "https://a.example/x?casa_token=${id}"`],
  ['a famous phrase', 'passphrase = "correct horse battery staple"'],
  ['a phrase of a test', 'password = "custom-mount-secret"'],
  [
    'a header of an example',
    `headers = {"Authorization": "Basic ${btoa('user:password')}"}`
  ]
])('%s is no secret', (_, source) => {
  expect(findLikely('code', 'python', source)).toEqual([]);
});

it.each([
  [
    'read in a file that the cell writes',
    "%%writefile app.py\nimport os\nes_password = os.environ['es_password']"
  ],
  ['part of a role', '# Role: arn:aws:iam::ACCOUNT:role/FINQA-Lambda-Role'],
  [
    'part of a function',
    '# `arn:aws:lambda:REGION:ACCOUNT:function:finqa-reward-function`'
  ]
])('tells nothing at all of what is %s', (_, source) => {
  expect(confidences('code', source)).toEqual([]);
});

it('takes no name for a value that is written another way', () => {
  const renamed = '- `K8SDaemonsetUIDKey` -> `K8SDaemonSetUIDKey`';
  expect(confidences('markdown', renamed, '')).toEqual([]);
});

it('finds what a header encodes', () => {
  const encoded = btoa(`kim:${hex.slice(0, 12)}`);
  expect(
    findLikely('code', 'python', `h = {"Authorization": "Basic ${encoded}"}`)
  ).toEqual([encoded]);
});
