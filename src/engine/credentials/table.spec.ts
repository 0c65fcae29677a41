import { table } from './table';

const why = (name: string): string => `About ${name}.`;

it('reads providers and their rows', () => {
  const [acme, other] = table(
    why,
    `
Acme  https://acme.test/keys
  acme-key  API key  acme_  hex{32}  high  ACME_KEY
  acme-old-key  key  -  hex{32}  low  -  acme, road runner  -  https://acme.test/old
Other
  other-key  key  oth_|er_  hex{32}  critical`
  );
  expect(acme.credentials.map(({ rule }) => rule)).toEqual([
    {
      id: 'acme-key',
      title: 'Acme API key',
      severity: 'high',
      category: 'secret',
      why: 'About Acme.',
      revoke: 'https://acme.test/keys',
      variable: 'ACME_KEY'
    },
    {
      id: 'acme-old-key',
      title: 'Acme key',
      severity: 'low',
      category: 'secret',
      why: 'About Acme.',
      revoke: 'https://acme.test/keys',
      variable: null
    }
  ]);
  expect(acme.sources).toEqual({ 'acme-old-key': 'https://acme.test/old' });
  expect(acme.credentials[1].context).toEqual(['acme', 'road runner']);
  expect(
    other.credentials[0].probes.map(({ literal }) => literal.toLowerCase())
  ).toEqual(['oth_', 'er_']);
});

it('refuses a severity that is none', () => {
  expect(() => table(why, 'A\n  a-key  key  abc_  hex{32}  awful')).toThrow(
    SyntaxError
  );
});
