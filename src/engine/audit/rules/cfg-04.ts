import { verdictOn } from '../evidence';
import { kindOfToken } from '../settings/secret';
import { keepsSecret } from '../settings/secrettraits';
import { nameOfSetting, type Setting, type Value } from '../settings/setting';
import type { AuditRule, Verdict } from '../types';

/** Traits of other rules: hashes are judged there, and what everybody knows is worse. */
const isHash = (trait: string): boolean => /^(?:hashed_)?password$/.test(trait);

const isLiteral = (value: Value): boolean => {
  switch (value.kind) {
    case 'text':
      return !['<empty>', '<example>', '<short>'].includes(
        kindOfToken(value.text)
      );
    case 'list':
      return value.items.some(isLiteral);
    case 'map':
      return value.entries.some(entry => isLiteral(entry.value));
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

const isKept = (setting: Setting): boolean =>
  (keepsSecret(nameOfSetting(setting)) && !isHash(setting.trait)) ||
  isNamedByKey(setting)
    ? isLiteral(setting.value)
    : holdsSecret(setting.value);

const fixOf = (setting: Setting): string => {
  switch (nameOfSetting(setting)) {
    case 'JupyterHub.cookie_secret':
      return 'c.JupyterHub.cookie_secret_file = "/srv/jupyterhub/cookie_secret" with a new secret: openssl rand -hex 32 > /srv/jupyterhub/cookie_secret && chmod 600 /srv/jupyterhub/cookie_secret';
    case 'ServerApp.cookie_secret':
      return 'nothing: Jupyter keeps a secret of its own in a file with mode 600';
    case 'ConfigurableHTTPProxy.auth_token':
    case 'JupyterHub.proxy_auth_token':
      return 'nothing: the Hub makes a token itself. Where the proxy runs apart, start both with CONFIGPROXY_AUTH_TOKEN in their environment';
    default:
      return `c.${nameOfSetting(setting)} = os.environ["…"], and give the value to the program alone`;
  }
};

const judge = (setting: Setting): Verdict =>
  verdictOn(
    setting,
    `Instead of line ${setting.line + 1} of ${setting.path} write ${fixOf(setting)}.`,
    setting.value.kind === 'text' && !isNamedByKey(setting)
      ? {}
      : { effective: '<hidden>' }
  );

/** A secret in a file that gets copied, shared and committed. */
export const cfg04: AuditRule = {
  id: 'CFG-04',
  severity: 'high',
  title: 'A secret stands in the configuration',
  why: 'Configuration files are copied, shown to others and committed. Whoever sees this one can pass for a user, the Hub or a service.',
  restart: true,
  sources: ['files'],
  find: ({ settings }) => settings.filter(isKept).map(judge)
};
