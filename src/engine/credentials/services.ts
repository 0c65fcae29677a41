/** What the services are called whose credentials are known. */
import { register } from './register';

/** Those that are words of any program as well, or give pages, films and files ids that look as random as keys. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'azure basic beamer box branch census checkout chroma clerk close code comet core courier currents cursor dart data dependency ' +
    'django docker drone dropbox facebook firms fixer flask fly football front genius gc google guardian harness here hex hunter instagram ' +
    'interactive jdbc jupyter jupyterhub jwe jwk jwt kubernetes lambda leonardo line linear lob loom materials mercury modal monday nats ' +
    'netrc oauth odbc oracle paddle particle password persona perspective planet polar postgres private pub quantum railway ramp redirect ' +
    'redis render replicate runway scale segment semantic shadow shortcut spider spotify springer square stability steam synapse ' +
    'teams temporal the tines travis typeform un una unstructured url val vault wave web3 wos you zoom'
  ).split(' ')
);

let known: ReadonlySet<string> | null = null;

/** Whether a word, in small letters, is the name of a service, or its first word. */
export function isNameOfService(word: string): boolean {
  known ??= new Set(
    register
      .map(({ id }) => id.slice(0, id.indexOf('-')))
      .filter(name => name.length > 2 && !COMMON.has(name))
  );
  return known.has(word);
}
