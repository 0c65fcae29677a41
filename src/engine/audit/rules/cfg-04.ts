import { linesOf, removalOf, replacementOf, verdictOn } from '../evidence';
import { isJson } from '../settings/order';
import {
  isKept,
  isKeyed,
  isLeft,
  isNamedByKey,
  listInner
} from '../settings/literalsecrets';
import { nameOfSetting, type Setting } from '../settings/setting';
import { tokenRemovalOf } from '../tokenremoval';
import type { AuditRule, Evidence, Verdict } from '../types';

const secretFile = '/srv/jupyterhub/cookie_secret';

const fixOf = (setting: Setting, evidence: Evidence): string => {
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
      return `${tokenRemovalOf(evidence, setting)}\nJupyter then makes a new token at each start. A fixed one it takes from its environment: JUPYTER_TOKEN="$(openssl rand -hex 24)"`;
    default:
      return readFromEnvironment(setting);
  }
};

const GIVE = 'Give the value to the program alone, in its environment.';

/** The literal goes, and what stands around it stays. */
const readFromEnvironment = (setting: Setting): string => {
  const { path, section, trait, keys, value, beside } = setting;
  const { isAddition, isConditional } = setting;
  const expression = `os.environ["${toVariable(setting)}"]`;
  const target = `c.${section}.${trait}${keys.map(key => `['${key}']`).join('')}`;
  if (isJson(path)) {
    return `Take "${trait}" out of "${section}" in ${path}: JSON cannot read the environment. In the file of the same name that ends with .py it can be written with: ${expression}\n${GIVE}`;
  }
  return value.kind === 'text' &&
    !isAddition &&
    !isConditional &&
    (keys.length === 0 || isNamedByKey(setting)) &&
    !isKeyed(setting) &&
    beside === null
    ? `${replacementOf(setting, `${target} = ${expression}`)}\nAbove that line write: import os\n${GIVE}`
    : `In ${linesOf(setting)} of ${path} write ${expression} in the place of the secret alone, and leave what stands around it.${moreOf(setting)}\nAbove that line write: import os\n${GIVE}`;
};

/** One variable would give all of them the same value. */
const moreOf = ({ value }: Setting): string =>
  listInner(value).length > 1
    ? '\nIt holds several secrets: give each a name of its own.'
    : '';

/** A name for the variable: that of the key, or of the trait. */
const toVariable = (setting: Setting): string => {
  const { trait, keys, value } = setting;
  const [inner] = value.kind === 'text' ? [] : listInner(value);
  const key = isKeyed(setting) ? undefined : (inner ?? keys[keys.length - 1]);
  const name = (key ?? trait).replace(/\W+/g, '_').toUpperCase();
  return /^[A-Z_]/.test(name) ? name : `JUPYTER_${name}`;
};

const judge = (setting: Setting, evidence: Evidence): Verdict =>
  verdictOn(
    setting,
    fixOf(setting, evidence),
    setting.value.kind === 'text' && !isNamedByKey(setting)
      ? {}
      : { effective: '<hidden>' }
  );

const judgeComment = (setting: Setting): Verdict =>
  verdictOn(setting, removalOf({ ...setting, beside: null }), {
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
  find: evidence => [
    ...evidence.settings.filter(isKept).map(each => judge(each, evidence)),
    ...evidence.commented.filter(isLeft).map(judgeComment)
  ]
};
