import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { KeywordSet } from '../../prefilter';
import { contextKeywords, findNamedValues, judge } from '../index';

const keywords = new KeywordSet(contextKeywords);
const random = seeded(6);
const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const value = pickText(letters, 40, random);
const hash = pickText('0123456789abcdef', 40, random);
const capitals = hash.toUpperCase();

const find = (format: 'code' | 'stream', text: string): string[] =>
  findNamedValues(format, 'python', text, keywords.find(text)).flatMap(
    named => {
      const match = judge(named, text);
      return match && match.confidence !== 'possible'
        ? [text.slice(match.from, match.to)]
        : [];
    }
  );

describe('a secret behind what says so', () => {
  it.each([
    `client = Acme.from_token("${value}")`,
    `client = Acme.from_api_key("${value}")`,
    `url = "https://a.example.org/v1?access_token=" + "${value}"`,
    `!echo "${value}" | kinit ann@EXAMPLE.ORG`,
    `!echo -n ${value} | sudo cryptsetup luksOpen /dev/x y`,
    `!rclone obscure ${value}`,
    `!restic backup --password-command "echo ${value}"`
  ])('code: %s', source => {
    expect(find('code', source)).toEqual([value]);
  });

  it.each([
    `New secret key (shown once):\n    ${value}\n`,
    `API token (valid for 30 days): ${value}`,
    `Your new token is:\n\n    ${value}\n\nKeep it safe.`,
    `The API keys are as follows:\n${value}\n`,
    `Paste your API token here: ${value}`,
    `Enter an API key from your profile and hit enter: ${value}\n`
  ])('printed: %s', text => {
    expect(find('stream', text)).toEqual([value]);
  });
});

it.each([
  `GPG_KEY=${capitals}`,
  `cache:\n  key: deps-${hash}\n`,
  `key: env-linux-x64-${hash}\n`,
  'Secret key (see the page on access): documentation',
  'Paste your API token here: settings/tokens',
  'The access token is:\n\nexpired-or-revoked\n'
])('is none: %s', text => {
  expect(find('stream', text)).toEqual([]);
});

it('tells a short password by the turns of its letters', () => {
  const [disordered, word] = ['nRxTsevCBIeq', 'CopperHarbor'];
  expect(find('code', `password = "${disordered}"`)).toEqual([disordered]);
  expect(find('code', `password = "${word}"`)).toEqual([]);
});
