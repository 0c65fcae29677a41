/** What the services are called whose credentials are known. */
import { register } from './register';

/** Those that are words of any program as well, or give pages, films and files ids that look as random as keys. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'age azure basic beamer bitcoin box branch census checkout chroma clerk close code comet core courier currents cursor dart data ' +
    'dependency django docker drone dropbox ethereum facebook firms fixer flask fly football front gc genius google guardian harness ' +
    'here hex hunter instagram interactive jdbc jupyter jupyterhub jwe jwk jwt kubernetes lambda leonardo line linear lob loom ' +
    'materials mercury modal monday mongodb mysql nats netrc oauth odbc oracle paddle particle password persona perspective planet ' +
    'polar postgres private pub quantum railway ramp readme redirect redis render replicate runway scale segment semantic shadow ' +
    'shortcut sonar spider spotify springer square stability steam synapse teams temporal the tines tomorrow travis typeform un una ' +
    'unstructured url val vault wave web3 wos you zoom'
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
