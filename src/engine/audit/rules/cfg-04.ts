import { removalOf, replacementOf, verdictOn } from '../evidence';
import { kindOfHash, kindOfToken } from '../settings/secret';
import { keepsSecret } from '../settings/secrettraits';
import { nameOfSetting, type Setting, type Value } from '../settings/setting';
import type { AuditRule, Verdict } from '../types';

/** Traits of other rules: hashes are judged there, and what everybody knows is worse. */
const isHash = (trait: string): boolean => /^(?:hashed_)?password$/.test(trait);

/** Whose weakness is told by another rule. */
const weakElsewhere = new Set([
  'IdentityProvider.token',
  'ServerApp.token',
  'NotebookApp.token',
  'JupyterHub.cookie_secret'
]);

const isLiteral = (value: Value, left: readonly string[] = []): boolean => {
  switch (value.kind) {
    case 'text':
      return !['<empty>', ...left].includes(kindOfToken(value.text));
    case 'list':
      return value.items.some(each => isLiteral(each, left));
    case 'map':
      return value.entries.some(entry => isLiteral(entry.value, left));
    default:
      return false;
  }
};

/** Members of dictionaries that are named like secrets: `{'name': …, 'api_token': '…'}`. */
const holdsSecret = (value: Value): boolean => {
  switch (value.kind) {
    case 'list':
      return value.items.some(holdsSecret);
    case 'map':
      return value.entries.some(
        entry =>
          (keepsSecret(`.${entry.key}`) && isLiteral(entry.value)) ||
          holdsSecret(entry.value)
      );
    default:
      return false;
  }
};

/** Behind the keys of `c.Spawner.environment['API_TOKEN'] = …`. */
const isNamedByKey = ({ keys }: Setting): boolean =>
  keys.length > 0 && keepsSecret(`.${keys[keys.length - 1]}`);

/** Kinds of which HUB-04, HUB-05 and AUTH-02 tell. */
const toldElsewhere = (setting: Setting): readonly string[] => [
  ...(setting.program === 'hub' ? ['<example>'] : []),
  ...(weakElsewhere.has(nameOfSetting(setting)) ? ['<example>', '<short>'] : [])
];

const isKept = (setting: Setting): boolean =>
  (keepsSecret(nameOfSetting(setting)) && !isHash(setting.trait)) ||
  isNamedByKey(setting)
    ? isLiteral(setting.value, toldElsewhere(setting))
    : holdsSecret(setting.value);

const secretFile = '/srv/jupyterhub/cookie_secret';

const fixOf = (setting: Setting): string => {
  const name = nameOfSetting(setting);
  switch (name) {
    case 'JupyterHub.cookie_secret':
      return `${replacementOf(setting, `c.JupyterHub.cookie_secret_file = '${secretFile}'`)}\nMake a new secret with: openssl rand -hex 32 > ${secretFile} && chmod 600 ${secretFile}`;
    case 'ServerApp.cookie_secret':
      return `${removalOf(setting)}\nJupyter then keeps a secret of its own in a file with mode 600.`;
    case 'ConfigurableHTTPProxy.auth_token':
    case 'JupyterHub.proxy_auth_token':
      return `${removalOf(setting)}\nThe Hub then makes a token itself. Where the proxy runs apart, start both with CONFIGPROXY_AUTH_TOKEN in their environment.`;
    case 'IdentityProvider.token':
    case 'ServerApp.token':
    case 'NotebookApp.token':
      return `${removalOf(setting)}\nJupyter then makes a new token at each start. A fixed one it takes from its environment: JUPYTER_TOKEN="$(openssl rand -hex 24)"`;
    default:
      return `${replacementOf(setting, `c.${name} = os.environ["…"]`)}\nAbove that line write: import os\nGive the value to the program alone, in its environment.`;
  }
};

const judge = (setting: Setting): Verdict =>
  verdictOn(
    setting,
    fixOf(setting),
    setting.value.kind === 'text' && !isNamedByKey(setting)
      ? {}
      : { effective: '<hidden>' }
  );

/** A line that Jupyter does not read, and people do. */
const isLeft = ({ trait, value }: Setting): boolean =>
  isHash(trait)
    ? value.kind === 'text' &&
      ['<argon2>', '<sha1>', '<hash>', '<clear text>'].includes(
        kindOfHash(value.text)
      )
    : isLiteral(value, ['<example>', '<short>']);

const judgeComment = (setting: Setting): Verdict =>
  verdictOn(setting, removalOf(setting), {
    severity: 'medium',
    title: 'A secret stands in a comment of the configuration'
  });

/** A secret in a file that gets copied, shared and committed. */
export const cfg04: AuditRule = {
  id: 'CFG-04',
  severity: 'high',
  title: 'A secret stands in the configuration',
  why: 'Configuration files are copied, shown to others and committed. Whoever sees this one can pass for a user, the Hub or a service.',
  restart: true,
  sources: ['files'],
  find: ({ settings, commented }) => [
    ...settings.filter(isKept).map(judge),
    ...commented.filter(isLeft).map(judgeComment)
  ]
};
