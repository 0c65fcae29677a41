import { effectiveOf, placesOf } from './settings/effective';
import { isCommandLine, isJson } from './settings/order';
import { toEffective } from './settings/secret';
import {
  nameOfSetting,
  placeOf,
  type Program,
  type Setting,
  type Value
} from './settings/setting';
import type { Evidence, PathFact, PathRole, Verdict } from './types';

/** What the files of one program set. */
export const settingsOf = (
  { settings }: Evidence,
  program: Program
): readonly Setting[] => settings.filter(each => each.program === program);

/** The place that decides a trait of the server; `null` where the default holds. */
export const serverSetting = (evidence: Evidence, name: string) =>
  effectiveOf(settingsOf(evidence, 'server'), name);

/** The place that decides a trait of the Hub. */
export const hubSetting = (evidence: Evidence, name: string) =>
  effectiveOf(settingsOf(evidence, 'hub'), name);

/** All places that set a trait of the server, the one that decides first. */
export const serverPlaces = (evidence: Evidence, name: string) =>
  placesOf(settingsOf(evidence, 'server'), name);

export const textOfSetting = (setting: Setting | null): string | null =>
  setting?.value.kind === 'text' ? setting.value.text : null;

export const isOn = (setting: Setting | null): boolean =>
  setting?.value.kind === 'flag' && setting.value.isOn;

export const isOff = (setting: Setting | null): boolean =>
  setting?.value.kind === 'flag' && !setting.value.isOn;

/** Whether a trait is set to something that is not empty, or may be. */
export const isGiven = (setting: Setting | null): boolean =>
  setting !== null &&
  setting.value.kind !== 'none' &&
  textOfSetting(setting) !== '';

/** What people write at the start instead of the name of a trait. */
const shortOptions: Readonly<Record<string, string>> = {
  'ServerApp.allow_root': '--allow-root',
  'ServerApp.certfile': '--certfile',
  'ServerApp.ip': '--ip',
  'ServerApp.keyfile': '--keyfile',
  'ServerApp.root_dir': '--notebook-dir'
};

const optionsOf = (name: string): string =>
  [`--${name}`, shortOptions[name] ?? []].flat().join(' or ');

/** `line 3`, `lines 3 to 5` */
export const linesOf = ({ line, lastLine }: Setting): string =>
  lastLine > line ? `lines ${line + 1} to ${lastLine + 1}` : `line ${line + 1}`;

/** A place where more stands, which is to stay. */
export const partOf = (setting: Setting): string =>
  `${linesOf(setting)} of ${setting.path}, which ${setting.lastLine > setting.line ? 'hold' : 'holds'} more than ${nameOfSetting(setting)},`;

/** Where an option of the servers that a Hub starts stands. */
const placeOfOption = (setting: Setting): string =>
  isJson(setting.path)
    ? setting.path
    : `${linesOf(setting)} of ${setting.path}`;

/** What to do with the line of a setting. */
export const removalOf = (setting: Setting): string => {
  const { path, section, trait, beside, option } = setting;
  const name = nameOfSetting(setting);
  if (option !== undefined) {
    return `In ${placeOfOption(setting)} remove the option ${option} alone, with its value, and leave what else stands there.`;
  }
  if (isCommandLine(path)) {
    return `Start the server without ${optionsOf(name)}.`;
  }
  if (isJson(path)) {
    return `Remove "${trait}" from "${section}" in ${path}.`;
  }
  return beside === null
    ? `Remove ${linesOf(setting)} of ${path}.`
    : `In ${partOf(setting)} remove ${name} alone.`;
};

/**
 * What to do with a member of a dictionary.
 *
 * @param keys - of the member, below the trait.
 */
export const memberRemovalOf = (
  setting: Setting,
  keys: readonly string[]
): string =>
  isJson(setting.path) || holdsMore(setting, keys)
    ? `In ${isJson(setting.path) ? setting.path : `${linesOf(setting)} of ${setting.path}`} remove '${keys[keys.length - 1]}' alone, and leave what else ${nameOfSetting(setting)} holds.`
    : removalOf(setting);

/** Whether a dictionary has members beside the one at the end of some keys. */
const holdsMore = (
  { value, keys, isAddition }: Setting,
  path: readonly string[]
): boolean => {
  const below = path.slice(keys.length);
  const hasOthers = (each: Value, rest: readonly string[]): boolean =>
    (each.kind === 'list' && each.items.length > 1) ||
    (each.kind === 'map' &&
      (each.entries.length > 1 ||
        each.isPartial === true ||
        each.entries.some(entry => hasOthers(entry.value, rest.slice(1)))));
  return (isAddition && below.length === 0) || hasOthers(value, below);
};

/** How to write a line in the place of another; in a JSON file, its entry. */
export const replacementOf = (setting: Setting, text: string): string => {
  const { path, beside, option } = setting;
  const name = nameOfSetting(setting);
  if (option !== undefined) {
    return `In ${placeOfOption(setting)} write '${toOption(text)}' in the place of the option ${option} and its value.`;
  }
  if (isCommandLine(path)) {
    return `Start the server without ${optionsOf(name)}.\nAdd to jupyter_server_config.py:\n${text}`;
  }
  if (isJson(path)) {
    return `In ${path} write: ${toEntry(text)}`;
  }
  switch (beside) {
    case 'in statement':
      return `In ${partOf(setting)} remove ${name} alone, and write below: ${text}`;
    case 'in line':
      return `In ${partOf(setting)} write in the place of its statement for ${name}: ${text}`;
    default:
      return `In ${linesOf(setting)} of ${path} write: ${text}`;
  }
};

const words: Readonly<Record<string, string>> = {
  True: 'true',
  False: 'false',
  None: 'null'
};

/** `"ServerApp": {"ip": "127.0.0.1"}` of `c.ServerApp.ip = '127.0.0.1'`. */
const toEntry = (text: string): string => {
  const [, section, trait, value] =
    /^c\.(\w+)\.(\w+) = (.*)$/.exec(text.split('\n')[0]) ?? [];
  const [, quotedText] = /^r?'([^']*)'/.exec(value ?? '') ?? [];
  const json =
    quotedText === undefined
      ? (words[value] ?? value)
      : JSON.stringify(quotedText);
  return section ? `"${section}": {"${trait}": ${json}}` : text;
};

/** `--ServerApp.ip=127.0.0.1` of `c.ServerApp.ip = '127.0.0.1'`. */
const toOption = (text: string): string =>
  text
    .split('\n')[0]
    .replace(
      /^c\.([\w.]+) = r?'?([^']*)'?$/,
      (_, name, value) => `--${name}=${value}`
    );

/** A verdict about what a setting says. */
export const verdictOn = (
  setting: Setting,
  fix: string,
  more: Partial<Verdict> = {}
): Verdict => ({
  path: isCommandLine(setting.path) ? null : setting.path,
  line: isCommandLine(setting.path) ? null : setting.line,
  from: setting.from,
  program: setting.program,
  effective: setting.isConditional
    ? `${toEffective(setting)}, under a condition`
    : toEffective(setting),
  origin: placeOf(setting),
  fix,
  ...more
});

/** A verdict about a trait that no file sets. */
export const verdictOnDefault = (
  effective: string,
  fix: string,
  more: Partial<Verdict> = {}
): Verdict => ({
  path: null,
  line: null,
  effective,
  origin: 'default',
  fix,
  ...more
});

/** A verdict about what was seen, and stands in no file. */
export const verdictOnFact = (
  origin: string,
  effective: string,
  fix: string,
  more: Partial<Verdict> = {}
): Verdict => ({ path: null, line: null, effective, origin, fix, ...more });

/** How reports call what the server part saw. */
export const RUNNING = 'running server';

/** How reports call what a kernel saw. */
export const KERNEL = 'kernel';

/** Every member of a dictionary trait at a path of keys, wherever it is set. */
export const membersOf = (
  settings: readonly Setting[],
  name: string,
  keys: readonly string[]
): readonly { readonly setting: Setting; readonly value: Value }[] =>
  settings
    .filter(setting => nameOfSetting(setting) === name)
    .flatMap(setting => {
      const value = valueAt(setting, keys);
      return value ? [{ setting, value }] : [];
    });

const valueAt = (setting: Setting, keys: readonly string[]): Value | null => {
  const isBelow = setting.keys.every((key, index) => isSame(key, keys[index]));
  return isBelow
    ? descend(setting.value, keys.slice(setting.keys.length))
    : null;
};

const descend = (value: Value, keys: readonly string[]): Value | null => {
  const [key, ...rest] = keys;
  if (key === undefined) {
    return value;
  }
  const entry =
    value.kind === 'map'
      ? value.entries.find(each => isSame(each.key, key))
      : undefined;
  return entry ? descend(entry.value, rest) : null;
};

/** Names of headers are the same in any case. */
const isSame = (left: string, right: string | undefined): boolean =>
  left.toLowerCase() === right?.toLowerCase();

/** The bits of everybody but the owner. */
export const OTHERS_READ = 0o044;
export const OTHERS_WRITE = 0o022;
export const OTHERS_ANYTHING = 0o077;

/** The paths of some roles whose mode has one of the bits. */
export const pathsWith = (
  { facts }: Evidence,
  roles: readonly PathRole[],
  bits: number
): readonly PathFact[] =>
  (facts.paths ?? []).filter(
    ({ role, mode }) =>
      roles.includes(role) && mode !== null && (mode & bits) !== 0
  );

/** `0644`, as `ls` and `chmod` know it. */
const toOctal = (mode: number | null): string =>
  mode === null ? 'unknown' : `0${(mode & 0o777).toString(8).padStart(3, '0')}`;

/** A path as a shell takes it. */
export const quoted = (path: string): string =>
  /^[\w./~-]+$/.test(path) ? path : `'${path.replace(/'/g, `'\\''`)}'`;

/** A verdict about the mode of a path. */
export const verdictOnMode = (
  { path, mode }: PathFact,
  fix: string,
  more: Partial<Verdict> = {}
): Verdict => ({
  path,
  line: null,
  effective: `mode ${toOctal(mode)}`,
  origin: path,
  fix,
  ...more
});
