import {
  isOn,
  replacementOf,
  RUNNING,
  serverSetting,
  verdictOn,
  verdictOnFact
} from '../evidence';
import type { UnmarkedHandler } from '../runningfacts';
import type { AuditRule, Evidence, Verdict } from '../types';

const name = 'ServerApp.allow_unauthenticated_access';
const line = `c.${name} = False`;

/** Classes that ask themselves, before they answer. */
const asking = new Set([
  'jupyter_lsp LanguageServerWebSocketHandler',
  'jupyter_server_terminals TermSocket'
]);

/** Who answers without a word about signing in. */
const listOpen = ({ facts: { server } }: Evidence): UnmarkedHandler[] =>
  (server?.unmarked.handlers ?? []).filter(
    ({ extension, name: called, isJupyters }) =>
      !asking.has(`${extension} ${called}`) &&
      !(server?.unmarked.isAsked && isJupyters)
  );

const fixOf = (open: readonly UnmarkedHandler[]): string => {
  const others = open.filter(({ isJupyters }) => !isJupyters);
  const steps = [
    ...(others.length < open.length
      ? [`Add to jupyter_server_config.py:\n${line}`]
      : []),
    ...[...new Set(others.map(({ extension }) => extension))].map(
      each =>
        `${each} is asked by no setting: look for a newer version, or run: jupyter server extension disable ${each}`
    )
  ];
  return steps.join('\n');
};

const findRunning = (evidence: Evidence): Verdict[] => {
  const open = listOpen(evidence);
  const told = open.map(each => `${each.extension}: ${each.name}`);
  return open.length === 0
    ? []
    : [verdictOnFact(RUNNING, told.slice(0, 8).join(', '), fixOf(open))];
};

/** Addresses of extensions that do not ask who somebody is. */
export const auth12: AuditRule = {
  id: 'AUTH-12',
  severity: 'medium',
  title: 'Extensions may answer people who have not signed in',
  why: 'An extension that forgot to ask for a sign-in answers everybody who reaches the port.',
  restart: true,
  sources: ['files', 'server'],
  traits: [name],
  find: evidence => {
    const setting = serverSetting(evidence, name);
    return setting && isOn(setting)
      ? [verdictOn(setting, replacementOf(setting, line))]
      : findRunning(evidence);
  }
};
