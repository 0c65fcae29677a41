import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

import { seeded } from '../../engine/credentials/seeded';
import { makeArgon2, makeHex, makeSha1 } from '../../engine/audit/samples';
import { toEffective } from '../../engine/audit/settings/secret';
import { keepsSecret } from '../../engine/audit/settings/secrettraits';
import { classNames, traitsOf } from '../../engine/audit/traits/lookup';

/** The server part says of a secret what the engine would have said. */

const root = resolve(__dirname, '../../..');
const python = resolve(root, '.venv/bin/python');

const program = `
import json, sys
from nbwarden.audit.kinds import keeps_secret, kind_of
given = json.load(sys.stdin)
print(json.dumps({
  "kinds": [kind_of(trait, text) for trait, text in given["texts"]],
  "secrets": [keeps_secret(*name.split(".")) for name in given["names"]],
}))
`;

const ask = (
  given: object
): { readonly kinds: string[]; readonly secrets: boolean[] } =>
  JSON.parse(
    spawnSync(python, ['-c', program], {
      cwd: root,
      input: JSON.stringify(given),
      encoding: 'utf8'
    }).stdout
  ) as { kinds: string[]; secrets: boolean[] };

const knownTraits = classNames.flatMap(name =>
  traitsOf(name).map(trait => `${name}.${trait}`)
);

const random = seeded(31);
const samples = [
  makeArgon2(random),
  makeArgon2(random).slice(0, -30),
  makeSha1(random),
  makeSha1(random).slice(0, -1),
  `sha256:${makeHex(12, random)}:${makeHex(64, random)}`,
  `crc:${makeHex(4, random)}:${makeHex(4, random)}`,
  `sha1${makeHex(8, random)}`,
  makeHex(64, random),
  makeHex(48, random).toUpperCase(),
  makeHex(31, random),
  makeHex(32, random),
  `abc123${makeHex(40, random)}`,
  'aaaaaaa',
  '{here}',
  'changeme',
  'Grüße aus Köln, lang genug für ein Token'
];
const texts = ['token', 'hashed_password', 'password'].flatMap(trait =>
  samples.map(text => [trait, text])
);

it('names the same kinds', () => {
  const { kinds } = ask({ texts, names: [] });
  const wanted = texts.map(([trait, text]) =>
    toEffective({
      section: 'IdentityProvider',
      trait,
      value: { kind: 'text', text }
    })
  );
  expect(kinds).toEqual(wanted);
  expect(new Set(kinds).size).toBeGreaterThan(8);
});

it('takes the same traits for secrets', () => {
  const { secrets } = ask({ texts: [], names: knownTraits });
  expect(knownTraits.length).toBeGreaterThan(500);
  expect(knownTraits.filter((_, index) => secrets[index])).toEqual(
    knownTraits.filter(keepsSecret)
  );
});
