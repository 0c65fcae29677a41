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

/** Of pages and tests of the providers: a name that they are given, and the value in pieces. */
const published = `
GOOGLE_API_KEY AIzaSyDa GmWKa4Js XZ-HjGw7 ISLn_3na mBGewQe
TELEGRAM_BOT_TOKEN 11020154 3:AAHdqT cvCH1vGW JxfSeofS As0K5PAL Dsaw
TELEGRAM_BOT_TOKEN 48395748 12:AAFD3 9kkdpWt3 ywyRZerg yOLMaJha c60qc
HEROKU_API_KEY HRKU-AAL JCYR7SRz Pkj9_BGq hi1jAI1J 5P4WfD6I TENvdVyd APCnNcAl rMMahHrT o
HEROKU_API_KEY HRKU-57d ce771-af ad-4c41- a8a5-d10 b7fbc743 c
HEROKU_API_KEY cf0e05d9 -4eca-49 48-a012- b91fe970 4bab
DISCORD_WEBHOOK_URL https:// discord. com/api/ webhooks /3471147 50880120 863/kKDd jXa1g9tK Ns0-_yOw LyALC9gy dEWP6gr9 sHabuK1v uofjhQDD nlOclJeR IvYK-pj_
webhook_token kKDdjXa1 g9tKNs0- _yOwLyAL C9gydEWP 6gr9sHab uK1vuofj hQDDnlOc lJeRIvYK -pj_
webhook_token 3d89bb75 72e0fb30 d8128367 b3b1b44f ecd1726d e135cbe2 8a41f8b2 f777c372 ba2939e7 2279b945 26ff5d1b d4358d65 cf11
SLACK_BOT_TOKEN xoxb-176 53672481 -1987469 8323-pdF ZKVeTuE8 sk7oOcBr zbqgy
SLACK_BOT_TOKEN xoxb-176 53672481 -1987469 8323-pdF ZKVeTuE8 sk7oOcHr zzqgy
SLACK_WEBHOOK_URL https:// hooks.sl ack.com/ services /T000000 00/B0000 0000/XXX XXXXXXXX XXXXXXXX XXXXX
OPENROUTER_API_KEY sk-or-v1 -0e6f44a 47a05f1d ad2ad7e8 8c4c1d6b 77688157 716fb1a5 271146f7 464951c9 6
OPENROUTER_API_KEY sk-or-v1 -d355856 6a246d57 584c29dd 02393d4a 5324c757 5ed9dd44 d743fe10 37e0b855 d
ALGOLIA_API_KEY 13ad45b4 d0a2f6ea 65ecbddf 6aa260f2
HF_TOKEN hf_94wBh PGp6KrrT H3KDchhK pRxZwd6d mHWLL
HF_TOKEN hf_QNqXr tFihRuyS ZubEgnUV vGcnENCB hKgGD
STRIPE_API_KEY sk_test_ BQokikJO vBiI2HlW gH4olfQ2
STRIPE_API_KEY sk_test_ 4eC39HqL yjWDarjt T1zdp7dc
DIGITALOCEAN_TOKEN dop_v1_5 3918d3cd 735062ca 6ea79142 7900af10 cf595f18 dc6016c1 cb0c3a11 adcae84
DIGITALOCEAN_TOKEN doo_v1_5 3918d3cd 735062ca 6ea79142 7900af10 cf595f18 dc6016c1 cb0c3a11 adcae84
DIGITALOCEAN_TOKEN 53918d3c d735062c a6ea7914 27900af1 0cf595f1 8dc6016c 1cb0c3a1 1adcae84
DIGITALOCEAN_TOKEN dop_v1_a 7bbe7e8a f7411ec9 12e47a27 0a2ee78a 7bbe7e8a f7411ec9 12e47a27 0a2ee78
AIRTABLE_API_KEY pat12345 67890abc d.123456 78901234 56789012 34567890 12345678 90123456 78901234 56789012 34
MAILGUN_API_KEY key-3ax6 xnjp29jd 6fds4gc3 73sgvjxt eol0
MAILGUN_PUBLIC_KEY pubkey-5 ogiflzbn jrljiky4 9qxsiozq ef5jxp7
OPENWEATHER_API_KEY b6907d28 9e10d714 a6e88b30 761fae22
OPENWEATHER_API_KEY 439d4b80 4bc81879 53eb36d2 a8c26a02
CIRCLECI_TOKEN CCIPAT_U LUhR6rJL xYbyzyrP 19iMZ_8f b1e35103 25f7f093 61de22b9 420346c5 3ca2cb
GITHUB_TOKEN ghp_A1bC 2dE3fH4i J5kL6mN7 oP8qR9sT 0u
NEW_RELIC_API_KEY NRAK-ABC DEBFGJIJ KLMNOPQR STUVWXYZ
PPLX_API_KEY pplx-123 4567890a bcdef
OPENAI_API_KEY sk-abcde fghijklm nop123
OPENAI_API_KEY sk-proj- 12345678 90ABCDE
AWS_ACCESS_KEY_ID AKIAIOSF ODNN7EXA MPLE
AWS_ACCESS_KEY_ID AKIAI44Q H8DHBEXA MPLE
AWS_ACCESS_KEY_ID ASIAV3ZU EFP6EXAM PLE
AWS_SECRET_ACCESS_KEY wJalrXUt nFEMI/K7 MDENG/bP xRfiCYEX AMPLEKEY
AWS_SECRET_ACCESS_KEY wJalrXUt nFEMI/K7 MDENG/bP xRfiCYzE XAMPLEKE Y
AWS_SECRET_ACCESS_KEY je7MtGbC lwBF/2Zp 9Utk/h3y Co8nvbEX AMPLEKEY
AWS_SECRET_ACCESS_KEY wJalrXUt nFEMI/K7 MDENG/bP xRfiCYES AMPLEKEY
AWS_SECRET_ACCESS_KEY 8P+SQvWI uLnKhh8d ++jpw0nN mQRBZvNE XAMPLEKE Y
`
  .trim()
  .split('\n')
  .map(line => line.split(' '))
  .map(([name, ...pieces]) => `${name} = "${pieces.join('')}"`);

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
  `WCD_DEMO_RO_KEY = "${pickText('abcdefghkmnABCDEFGHKMN23456789', 36, seeded(3))}"`,
  ...published
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

it('is one that differs from a published one in a character', () => {
  expect(surely(published[0].replace(/."$/, 'x"'))).toEqual(['google-api-key']);
});
