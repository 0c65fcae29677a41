import { removalOf } from '../evidence';
import { findPasswordCalls, type PasswordCall } from '../passwordcalls';
import { isJson } from '../settings/order';
import type { Setting } from '../settings/setting';
import type { AuditRule, Evidence, Verdict } from '../types';

const SET_ONE =
  'Then run: jupyter server password\nWhoever could read the file knows this password: use it nowhere any more.';

const settingAt = (
  { settings }: Evidence,
  path: string,
  line: number
): Setting | undefined => {
  const here = settings.filter(
    each => each.path === path && each.line <= line && line <= each.lastLine
  );
  return here.find(({ trait }) => /password$/.test(trait)) ?? here[0];
};

/** Where the old password would stay in force: the line that sets it goes. */
const removalIn = (
  evidence: Evidence,
  path: string,
  { line, target }: PasswordCall
): string => {
  const ofFile = evidence.settings.filter(each => each.path === path);
  const setting = settingAt(evidence, path, line);
  if (setting) {
    return removalOf(setting);
  }
  const takers = ofFile.filter(each => takes(each, target));
  return takers.length > 0
    ? [line, ...takers.map(each => each.line)]
        .map(each => `Take line ${each + 1} out of ${path}.`)
        .join('\n')
    : `Take the password out of line ${line + 1} of ${path}.`;
};

const takes = ({ value }: Setting, target: string | null): boolean =>
  value.kind === 'name' && value.name === target;

const judge = (
  evidence: Evidence,
  path: string,
  call: PasswordCall
): Verdict => {
  const { line, isLiteral, called, isInBlock } = call;
  const place = { path, line, origin: `${path}:${line + 1}` };
  return isLiteral
    ? {
        ...place,
        from: settingAt(evidence, path, line)?.from,
        effective: '<clear text>',
        fix: `${removalIn(evidence, path, call)}\n${SET_ONE}`
      }
    : {
        ...place,
        // In a `try` somebody has thought of it.
        severity: isInBlock ? 'low' : 'critical',
        title: `${called} is not there any more`,
        why: 'The import fails with the packages of today, and Jupyter then leaves the whole file out: password, HTTPS and all else that stands in it are gone, and the server runs on.',
        effective: called,
        fix: isInBlock
          ? `In line ${line + 1} of ${path} take passwd from jupyter_server.auth.`
          : `In line ${line + 1} of ${path} write: from jupyter_server.auth import passwd`
      };
};

/** A password in code, or a function that is gone. */
export const cfg05: AuditRule = {
  id: 'CFG-05',
  severity: 'high',
  title: 'A password stands in the code that hashes it',
  why: 'The hash protects nothing when the password stands beside it. In a notebook it also stays in the history of IPython.',
  restart: true,
  sources: ['files'],
  find: evidence =>
    evidence.facts.files
      .filter(({ path }) => !isJson(path))
      .flatMap(({ path, text }) =>
        findPasswordCalls(text).map(call => judge(evidence, path, call))
      )
};
