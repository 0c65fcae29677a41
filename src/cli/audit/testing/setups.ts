/** Set-ups of real servers with the server part, and what is wrong with each. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { makeHex, makeSha1 } from '../../../engine/audit/samples';
import { seeded } from '../../../engine/credentials/seeded';
import {
  ellipticCurve,
  localName,
  makeCertificate,
  makeSigned,
  type Pair
} from './certificates';
import {
  hashPassword,
  openFolder,
  type SetUp,
  type Start,
  writeOpen
} from './servers';
import { canBeRoot, handOver, isStillRoot } from './user';

/**
 * What the machine of the tests is like is not what this is about: who may sign in there, and
 * which versions have been told of since; and nbwarden itself is an extension that runs.
 */
export const ofMachine: readonly string[] = [
  'AUTH-07',
  'VER-01',
  'RUN-08',
  ...(isStillRoot ? ['RUN-01'] : [])
];

const random = seeded(17);
export const password = makeHex(16, random);
const token = makeHex(40, random);
const sha1 = makeSha1(random);
const cookieSecret = makeHex(64, random);

const hash = hashPassword(password);

/** What nobody is to see. */
export const secrets: readonly string[] = [
  ...[password, token, cookieSecret],
  ...[sha1.slice(-40), hash.slice(-40)]
];

const ordinary = ['-days', '365', '-newkey', 'rsa:2048', ...localName];

/** The files that an authority gave, where a fix names them. */
const toGood = (folder: string): Record<string, string> => {
  const { certificate, key } = makeSigned(folder, 365);
  return { '/abs/fullchain.pem': certificate, '/abs/privkey.pem': key };
};

const withCertificate = ({ certificate, key }: Pair): string[] => [
  `c.ServerApp.certfile = '${certificate}'`,
  `c.ServerApp.keyfile = '${key}'`
];

const forgetful = `
from jupyter_server.base.handlers import JupyterHandler

class Open(JupyterHandler):
    def get(self):
        self.finish("")

def _jupyter_server_extension_points():
    return [{"module": "forgetful"}]

def _load_jupyter_server_extension(app):
    app.web_app.add_handlers(".*$", [(app.base_url + "open", Open)])
`;

/** A set-up: lines, the start, and the rules that it breaks. */
interface Case {
  readonly name: string;
  readonly setUp: SetUp;
  readonly start?: Start;
  /** The token that its configuration sets. */
  readonly given?: string;
  readonly rules: readonly string[];
  /** Whether a page is looked at too: what its own requests show is told in other set-ups as well. */
  readonly inPage?: true;
  /** What fixes leave to the person, by the word that stands for it. */
  readonly values?: (folder: string) => Readonly<Record<string, string>>;
}

export const cases: readonly Case[] = [
  { name: 'the default token', setUp: () => [], rules: [], inPage: true },
  {
    name: 'no authentication',
    setUp: () => ["c.IdentityProvider.token = ''"],
    rules: ['AUTH-01']
  },
  {
    name: 'no authentication, by its command',
    setUp: () => [],
    start: { args: ['--IdentityProvider.token='] },
    rules: ['AUTH-01']
  },
  {
    name: 'a hash of argon2',
    setUp: () => [`c.PasswordIdentityProvider.hashed_password = '${hash}'`],
    rules: [],
    inPage: true
  },
  {
    name: 'a hash of sha1 under an old name',
    setUp: () => [`c.ServerApp.password = '${sha1}'`],
    rules: ['AUTH-04', 'CFG-03']
  },
  {
    name: 'a password that another one shadows',
    setUp: folder => {
      const path = join(folder, 'jupyter_server_config.json');
      const entry = { IdentityProvider: { hashed_password: hash } };
      writeFileSync(path, JSON.stringify(entry), { mode: 0o600 });
      handOver(path);
      return [`c.PasswordIdentityProvider.hashed_password = '${sha1}'`];
    },
    rules: ['AUTH-03', 'AUTH-04']
  },
  {
    name: 'a weak token',
    setUp: () => ["c.IdentityProvider.token = 'sesame'"],
    given: 'sesame',
    rules: ['AUTH-02'],
    inPage: true
  },
  {
    name: 'a wide address, by its command',
    setUp: () => [],
    start: { args: ['--ip=0.0.0.0'] },
    rules: ['NET-01', 'AUTH-08'],
    inPage: true
  },
  {
    name: 'no check of foreign pages, and an open origin',
    setUp: () => [
      'c.ServerApp.disable_check_xsrf = True',
      "c.ServerApp.allow_origin = '*'"
    ],
    rules: ['WEB-01', 'WEB-02'],
    inPage: true,
    values: () => ({ 'https://HOST': 'https://a.example.org' })
  },
  {
    name: 'open measurements',
    setUp: () => ['c.ServerApp.authenticate_prometheus = False'],
    rules: ['WEB-05'],
    inPage: true
  },
  {
    name: 'a policy that lets every page show it',
    setUp: () => [
      `c.ServerApp.tornado_settings = {'headers': {'Content-Security-Policy': "default-src * data: blob: 'unsafe-inline' 'unsafe-eval'"}}`
    ],
    rules: ['WEB-04'],
    inPage: true
  },
  {
    name: 'an extension that asks nobody',
    setUp: folder => {
      writeFileSync(join(folder, 'forgetful.py'), forgetful);
      return [
        `import sys; sys.path.insert(0, '${folder}')`,
        "c.ServerApp.jpserver_extensions['forgetful'] = True"
      ];
    },
    rules: ['AUTH-12']
  },
  {
    name: 'no authentication, below a base address',
    setUp: () => [
      "c.ServerApp.base_url = '/user/ann@home/'",
      "c.IdentityProvider.token = ''"
    ],
    rules: ['AUTH-01'],
    inPage: true
  },
  {
    name: 'the headers of a proxy believed without one',
    setUp: () => ['c.ServerApp.trust_xheaders = True'],
    rules: ['NET-08']
  },
  {
    name: 'a runtime folder that others can read',
    setUp: folder => {
      openFolder(folder, 'runtime');
      return [];
    },
    rules: ['RUN-02']
  },
  {
    name: 'a cookie secret, a note of a server and a history that others can read',
    setUp: folder => {
      writeOpen(folder, 'runtime', 'jupyter_cookie_secret', cookieSecret);
      // Jupyter itself removes the notes of processes that are gone.
      writeOpen(folder, 'runtime', 'jpserver-1.json', '{"pid": 1}');
      writeOpen(folder, 'ipython/profile_default', 'history.sqlite', '');
      return [];
    },
    rules: ['RUN-03', 'RUN-04']
  },
  {
    name: 'a token that was made long and kept in the file',
    setUp: () => [`c.IdentityProvider.token = '${token}'`],
    given: token,
    rules: ['CFG-04']
  },
  {
    name: 'a cookie secret in its file',
    setUp: () => [
      `c.ServerApp.cookie_secret = bytes.fromhex('${cookieSecret}')`
    ],
    rules: ['CFG-04']
  },
  {
    name: 'a self-signed certificate',
    setUp: folder => withCertificate(makeCertificate(folder, ...ordinary)),
    rules: ['NET-03'],
    inPage: true,
    values: toGood
  },
  {
    name: 'a certificate that has ended',
    setUp: folder => withCertificate(makeSigned(folder, -1)),
    rules: ['NET-03'],
    values: toGood
  },
  {
    name: 'a good certificate',
    setUp: folder => withCertificate(makeSigned(folder, 365)),
    rules: []
  },
  {
    name: 'a good certificate of an elliptic curve',
    setUp: folder => withCertificate(makeSigned(folder, 365, ellipticCurve)),
    rules: []
  },
  {
    name: 'the program of Notebook 7',
    setUp: () => [],
    start: { app: 'notebook' },
    rules: []
  },
  {
    name: 'the program of Notebook 7, and lines of the classic one',
    setUp: () => [
      `c.NotebookApp.password = '${sha1}'`,
      "c.NotebookApp.allow_origin = '*'"
    ],
    start: { app: 'notebook' },
    rules: ['AUTH-04', 'CFG-03', 'WEB-02'],
    inPage: true,
    values: () => ({ 'https://HOST': 'https://a.example.org' })
  },
  ...(canBeRoot
    ? [
        {
          name: 'the rights of root',
          setUp: () => [],
          start: { asRoot: true },
          rules: ['RUN-01']
        }
      ]
    : [])
];
