import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { scanOutput, scanSource, type Finding } from '../../index';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const seed = pickText(base32, 32, seeded(11));
const short = pickText(base32, 16, seeded(12));
const groups = (text: string): string =>
  Array.from(text.matchAll(/.{4}/g), ([group]) => group).join(' ');

const likely = (findings: readonly Finding[], text: string): string[] =>
  findings
    .filter(({ confidence }) => confidence !== 'possible')
    .map(({ rule, from, to }) => `${rule.id} ${text.slice(from, to)}`);

const found = (source: string, language = 'python', type = 'code'): string[] =>
  likely(scanSource({ type, id: 'a', source }, 0, language), source);

describe('a call or a command takes the seed of one-time passwords by its place', () => {
  it.each([
    ['python', `totp = pyotp.TOTP("${seed}")`],
    ['python', `pyotp.HOTP("${short}").at(0)`],
    ['python', `!oathtool --totp -b ${seed}`],
    ['bash', `oathtool -b --totp '${short}' | xclip`],
    ['javascript', `const code = authenticator.generate('${short}');`],
    ['javascript', `totp.check(code, "${seed}")`]
  ])('%s: %s', (language, source) => {
    const [value] = [seed, short].filter(each => source.includes(each));
    expect(found(source, language)).toEqual([`totp-secret ${value}`]);
  });
});

describe('a page shows the seed in groups', () => {
  it.each([groups(seed), groups(seed).toLowerCase(), groups(short)])(
    '%s',
    value => {
      const text = `Scan the code, or type it in.\nSetup key: ${value}\n`;
      expect(found(text, 'python', 'markdown')).toEqual([
        `totp-secret ${value}`
      ]);
      const printed = { output_type: 'stream', name: 'stdout', text };
      const place = { cell: 0, cellId: 'a', output: 0 };
      expect(likely(scanOutput(printed, place), text)).toEqual([
        `totp-secret ${value}`
      ]);
      expect(found(`mfa_secret = "${value}"`)).toEqual([
        `totp-secret ${value}`
      ]);
    }
  );
});

it.each([
  'totp = pyotp.TOTP(seed)',
  'totp = pyotp.TOTP("base32secret3232")',
  `totp = pyotp.TOTP("${'JBSWY3DP' + 'EHPK3PXP'}")`,
  `totp_secret = "${groups('JBSWY3DP' + 'EHPK3PXP')}"`,
  'pyotp.TOTP(pyotp.random_base32())',
  'The setup key step then will show your name here',
  'Your 2FA setup key: this that with them from here',
  '!oathtool --totp -b "$SEED"'
])('no seed: %s', source => {
  expect([...found(source), ...found(source, 'python', 'markdown')]).toEqual(
    []
  );
});
