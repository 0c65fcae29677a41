import { hiddenValue } from '../mask';
import { sensitiveRule, type Discovery, type Kind, type Reading } from './kind';
import { type Range } from '../ranges';

const rule = sensitiveRule(
  'environment-dump',
  'Environment variables',
  'medium',
  'A printed environment tells how the computer is set up, and often holds keys under names that no scanner knows.'
);

/** Of these, every environment has several. */
const typical = new Set(
  (
    'PATH HOME USER SHELL PWD OLDPWD LANG LC_ALL TERM HOSTNAME LOGNAME SHLVL TMPDIR TEMP TMP EDITOR DISPLAY MAIL TZ ' +
    'LD_LIBRARY_PATH VIRTUAL_ENV CONDA_PREFIX CONDA_DEFAULT_ENV CONDA_EXE PYTHONPATH PYTHONUNBUFFERED MPLBACKEND ' +
    'JPY_PARENT_PID JPY_SESSION_NAME PYDEVD_USE_FRAME_EVAL GIT_PAGER PAGER CLICOLOR FORCE_COLOR XDG_RUNTIME_DIR ' +
    'XDG_SESSION_ID SSH_CLIENT SSH_CONNECTION SSH_TTY SSH_AUTH_SOCK COLORTERM TERM_PROGRAM DBUS_SESSION_BUS_ADDRESS ' +
    'USERNAME USERPROFILE USERDOMAIN COMPUTERNAME APPDATA LOCALAPPDATA SYSTEMROOT WINDIR COMSPEC PATHEXT ' +
    'PROCESSOR_ARCHITECTURE NUMBER_OF_PROCESSORS CUDA_VERSION NVIDIA_VISIBLE_DEVICES LIBRARY_PATH DEBIAN_FRONTEND ' +
    'KUBERNETES_SERVICE_HOST KUBERNETES_PORT NB_USER NB_UID JUPYTERHUB_USER'
  ).split(' ')
);

/** So many typical names do not stand together by chance. */
const several = 5;

/** In nearly every printed environment stands one of them. */
const keywords = [
  'jpy_parent_pid',
  'mplbackend',
  'ld_library_path',
  'virtual_env',
  'conda_prefix',
  'shlvl',
  'logname',
  'oldpwd',
  'userprofile',
  'computername',
  'hostname',
  'pythonpath',
  'xdg_runtime',
  // Of a short one: the first path behind its name
  ...['shell', 'home'].flatMap(name => [
    `${name}=/`,
    `${name}: '/`,
    `${name}': '/`,
    `${name}": "/`,
    `${name}" => "/`,
    `${name}', '/`
  ])
];

/** `KEY=value` on a line of its own, as shells declare it too; loops part the two by what they like, R and tables by spaces. */
const line =
  /^[ \t|│]{0,60}(?:\d{1,4}[ \t|│]{1,40})?(?:declare -x |export )?([A-Z_][A-Z0-9_()]{0,80})(?:=|: {0,8}| (?:=|->) |[ \t|│]{1,60}(?=[^\s=|│]))([^\n]{1,4000})$/gm;
/** `'KEY': 'value'`, `"KEY": "value"`, `"KEY" => "value"`, `KEY: 'value'`, `('KEY', 'value')`. */
const entry =
  /['"\s]([A-Z_][A-Z0-9_()]{0,80})['"]?(?:: ?| => |(?<=\(['"][A-Z_][A-Z0-9_]{0,80}['"]), )(?:'((?:[^'\\\n]|\\.){1,4000})'|"((?:[^"\\\n]|\\.){1,4000})")/g;

/** `"KEY=value"` */
const assignment = /["']([A-Z_][A-Z0-9_]{0,80})=([^"'\n]{1,4000})["']/g;

interface Variable extends Range {
  readonly name: string;
}

const readLines = (text: string): Variable[] =>
  Array.from(text.matchAll(line), found => {
    const to = (found.index ?? 0) + found[0].length;
    return { name: found[1], from: to - found[2].length, to };
  });

const readEntries = (text: string): Variable[] =>
  Array.from(text.matchAll(entry), found => {
    const value = found[2] ?? found[3];
    const to = (found.index ?? 0) + found[0].length - 1;
    return { name: found[1], from: to - value.length, to };
  });

const readAssignments = (text: string): Variable[] =>
  Array.from(text.matchAll(assignment), found => {
    const to = (found.index ?? 0) + found[0].length - 1;
    return { name: found[1], from: to - found[2].length, to };
  });

const countTypical = (variables: readonly Variable[]): number =>
  new Set(variables.map(({ name }) => name).filter(name => typical.has(name)))
    .size;

const find = ({ text, hits }: Reading): Discovery | null => {
  if (!keywords.some(word => hits.has(word))) {
    return null;
  }
  const variables = [readEntries, readAssignments, readLines]
    .map(read => read(text))
    .find(each => countTypical(each) >= several);
  return variables
    ? {
        rule,
        values: variables.map(({ from, to }) => ({ from, to })),
        title: `${variables.length} environment variables`,
        confidence: 'likely',
        masked: `${variables[0].name}=${hiddenValue}`
      }
    : null;
};

export const environment: Kind = { rule, keywords, find };
