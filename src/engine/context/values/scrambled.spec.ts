import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { confidences } from '../likely';
import { lookOf } from './values';

const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const MANY = 1000;

const draw = (signs: string, length: number): string[] =>
  Array.from({ length: MANY }, (_, seed) =>
    pickText(letters + signs, length, seeded(seed))
  );

const shareOf = (values: readonly string[]): number =>
  values.filter(value => lookOf(value) !== 'plain').length / MANY;

describe.each([
  ['all signs but quotes', '!#$%&()*+,-./:;<=>?@[]^_`{|}~'],
  ['those of a keeper of passwords', '!@#$%^&*()_+-=[]{}|;:,.<>?']
])('passwords of %s', (_, signs) => {
  it.each([
    [12, 0.9],
    [14, 0.94],
    [16, 0.95],
    [20, 0.96],
    [32, 0.96]
  ])('of %i signs are told', (length, least) => {
    expect(shareOf(draw(signs, length))).toBeGreaterThanOrEqual(least);
  });
});

it('finds them behind the name of a password, however they look at first', () => {
  const [password] = draw('!@#$%^&*()_+-=[]{}|;:,.<>?', 14);
  for (const odd of ['**', '%s', '](', '}<', ';']) {
    const value = password.slice(0, 7) + odd + password.slice(7);
    expect(confidences('code', `db_password = "${value}"`, 'python')).toContain(
      'likely'
    );
  }
});

it.each([
  'f(X)+g[Y]',
  'Map<String,Int>!',
  '(A&B)|!c',
  'NOT(A<b&C>d)!',
  '<T>?Foo&b!=C',
  '[A-Z]{2}\\d#?',
  '^(?=.*[A-Z])(?=.*[!@#]).{8,}$',
  '$x_{i}^2+Y$',
  '#Ab{Cd}!eF',
  'C[C@H](N)C(=O)O',
  '),E=n.limit;!D;)n.limit=h,n.message=E,w=Vr.qu',
  '!aECDH:!EDH-DSS-DES-CBC3-SHA:!EDH-RSA-DES-CBC3-SHA:!KRB5-DES-CBC3-SHA',
  '${A:-B}!x&Y%z',
  '{{ .Values.A }}'.replace(/ /g, '').concat('!b&C#d'),
  'Your!P@ss#1&',
  'Change%Me!Now&1'
])('is written by a program or a person: %s', value => {
  expect(lookOf(value)).toBe('plain');
});
