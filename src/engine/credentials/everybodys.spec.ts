/** What everybody has, or may have: published examples, and keys that are meant to be shown. */
import { scanSource } from '../index';
import { pickText } from './random';
import { seeded } from './seeded';

const hex = (length: number): string =>
  pickText('0123456789abcdef', length, seeded(length));
const uuid = `1${hex(7)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;

/** Of Hardhat's first account and of Ganache's, which their programs print. */
const accounts = [
  'ac0974bec39a17e36ba4a6b4d238ff94' + '4bacb478cbed5efcae784d7bf4f2ff80',
  '4f3edf983ac636a65a842ce7c78d9aa7' + '06d3b113bce9c46f30d7d21715b23b1d'
];
const sandbox = 'b54bcf4d-1bca-4e8e-9a24' + '-22ff2c3d462c';
const gcloud = 'd-FL95Q19q7M' + 'QmFpd7hHD0Ty';

const surely = (source: string): string[] =>
  scanSource({ type: 'code', id: 'a', source }, 0, 'python')
    .filter(({ confidence }) => confidence !== 'possible')
    .map(({ rule }) => rule.id);

it.each([
  ...accounts.map(key => `PRIVATE_KEY = "0x${key}"`),
  `private_key = "${accounts[0]}"`,
  `CMC_API_KEY = "${sandbox}"`,
  `headers = {"X-CMC_PRO_API_KEY": "${sandbox}"}`,
  `{"client_id": "764086051850-x.apps.googleusercontent.com", "client_secret": "${gcloud}"}`,
  `ALGOLIA_SEARCH_ONLY_API_KEY = "${hex(32)}"`,
  `algolia_search_key = "${hex(32)}"`,
  `MIXPANEL_TOKEN = "${hex(32)}"`,
  `DD_CLIENT_TOKEN = "pub${hex(32)}"`,
  `LAUNCHDARKLY_MOBILE_KEY = "mob-${uuid}"`,
  `WCD_DEMO_RO_KEY = "${pickText('abcdefghkmnABCDEFGHKMN23456789', 36, seeded(3))}"`
])('is no secret: %#', source => {
  expect(surely(source)).toEqual([]);
});

it.each([
  [`PRIVATE_KEY = "0x${hex(64)}"`, 'ethereum-private-key'],
  [`CMC_API_KEY = "${uuid}"`, 'coinmarketcap-key'],
  [`ALGOLIA_ADMIN_KEY = "${hex(32)}"`, 'algolia-admin-key'],
  [`MIXPANEL_API_SECRET = "${hex(32)}"`, 'mixpanel-secret'],
  [`DD_API_KEY = "${hex(32)}"`, 'datadog-api-key'],
  [
    `WCD_DEMO_KEY = "${pickText('abcdefghkmnABCDEFGHKMN23456789', 36, seeded(3))}"`,
    'generic-api-key'
  ]
])('is one where only its owner has it: %#', (source, rule) => {
  expect(surely(source)).toEqual([rule]);
});
