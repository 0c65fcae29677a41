import { lookOf } from '../context/values/values';

/** What may name a secret. */
export interface NameHints {
  /** The environment variable that the code uses already for exactly this value. */
  readonly own: string | null;
  /** The provider's usual variable. */
  readonly variable: string | null;
  /** What the code calls it, nearest name first. */
  readonly names: readonly string[];
  /** The title of the finding's rule. */
  readonly title: string;
  /** Whether the value is all of the named text, a URL's password or another part. */
  readonly extent: 'whole' | 'password' | 'part';
}

/** The names that stand for other values. */
export type Taken = Pick<ReadonlySet<string>, 'has'>;

/** Variables that mean something to the system, a shell, Python, Jupyter or git. */
const SYSTEM = new Set(
  (
    'APPDATA BROWSER CDPATH CI COLUMNS COMPUTERNAME COMSPEC DISPLAY EDITOR ENV EUID HOME HOMEDRIVE HOMEPATH ' +
    'HOST HOSTNAME HTTPS_PROXY HTTP_PROXY IFS LANG LANGUAGE LINES LOCALAPPDATA LOGNAME MAIL MANPATH NO_PROXY ' +
    'OLDPWD OS PAGER PATH PATHEXT PPID PROMPT PS1 PS2 PWD RANDOM SECONDS SHELL SHLVL SYSTEMROOT TEMP TERM TMP ' +
    'TMPDIR TZ UID USER USERDOMAIN USERNAME USERPROFILE VIRTUAL_ENV VISUAL WINDIR'
  ).split(' ')
);
const SYSTEM_FAMILY =
  /^(?:(?:BASH|DBUS|DYLD|JPY|LC|LD|SUDO|XDG)_|PYTHON[A-Z]|SSH_(?:AUTH_SOCK|AGENT_PID|CONNECTION|CLIENT|TTY)$)/;
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
/** Names that say where a value stands and not what it is. */
const EMPTY =
  /^(?:AUTHORIZATION|AUTH|HEADERS?|VALUES?|DATA|TEXT|BODY|JSON|PAYLOAD|PARAMS|ARGS|KWARGS|CONFIG|SETTINGS|DEFAULT|RESULT|SELF|CFG|URL|URI|DSN|CREDENTIALS?|CREDS?|ENV|[A-Z])$/;
/** The end of a name that stands for a whole address and not for its password. */
const ADDRESS =
  /_?(?:URL|URI|DSN|CONNECTION_STRING|CONN_STRING|CONN_STR|CONNECTION|CONN|ENGINE|ENDPOINT|ADDRESS)$/;
const MAX_LENGTH = 60;

/** Why a name cannot be used, as a sentence; `null` where it can. */
export function findNameProblem(name: string): string | null {
  if (!NAME.test(name)) {
    return 'A name consists of letters, digits and underscores and does not start with a digit.';
  }
  return isSystemName(name)
    ? `${name} has a meaning for the system; choose another name.`
    : null;
}

/**
 * The name of an environment variable for a secret: what the code uses
 * already, the provider's, the code's name for it, the rule's title. A name in
 * `taken` stands for another value and is passed by.
 */
export function suggestName(hints: NameHints, taken: Taken): string {
  const { own } = hints;
  if (own !== null && NAME.test(own) && !isSystemName(own) && !taken.has(own)) {
    return own;
  }
  const [best] = candidates(hints);
  return toFree(best, taken);
}

/** Whether a name in code says what its value is, and is no value itself. */
export function isTelling(name: string): boolean {
  const isPlain =
    name.length > 1 && NAME.test(name) && !EMPTY.test(toVariable(name));
  return isPlain && lookOf(name) !== 'random';
}

function candidates({
  own,
  variable,
  names,
  title,
  extent
}: NameHints): string[] {
  const said = [
    ...(own ? [own] : []),
    ...(variable ? [variable] : []),
    // What stands at a name's place may be a value: `[("key id", "secret")]`.
    ...names.filter(name => lookOf(name) !== 'random')
  ];
  return [
    ...said.map(toVariable).map(name => toPart(name, extent)),
    toVariable(title),
    'SECRET'
  ].filter(name => NAME.test(name) && !isSystemName(name) && !EMPTY.test(name));
}

/** `DATABASE_URL` holds the address; its password is `DATABASE_PASSWORD`. */
export function toPart(name: string, extent: NameHints['extent']): string {
  if (extent === 'whole' || !ADDRESS.test(name)) {
    return name;
  }
  const owner = name.replace(ADDRESS, '');
  const kind = extent === 'password' ? 'PASSWORD' : 'SECRET';
  return owner === '' ? '' : `${owner}_${kind}`;
}

/** `apiKey`, `x-api-key`, `OpenAI project key` in upper snake case. */
export function toVariable(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(
      /OpenAI|GitHub|GitLab|PyPI|DevOps/g,
      word => ` ${word.toUpperCase()} `
    )
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .slice(0, MAX_LENGTH)
    .replace(/^[_0-9]+|_+$/g, '')
    .toUpperCase();
}

/** `KEY`, `KEY_2`, …: of very many, those between are not all looked at. */
function toFree(name: string, taken: Taken): string {
  const toName = (number: number): string =>
    number === 1 ? name : `${name}_${number}`;
  let last = 0;
  let free = 1;
  while (taken.has(toName(free))) {
    last = free;
    free *= 2;
  }
  while (free - last > 1) {
    const middle = (last + free) >> 1;
    if (taken.has(toName(middle))) {
      last = middle;
    } else {
      free = middle;
    }
  }
  return toName(free);
}

export function isSystemName(name: string): boolean {
  const upper = name.toUpperCase();
  return SYSTEM.has(upper) || SYSTEM_FAMILY.test(upper);
}
