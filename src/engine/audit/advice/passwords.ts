import { findPasswordCalls, type PasswordCall } from '../passwordcalls';
import { auth11 } from '../rules/auth-11';
import { cfg05 } from '../rules/cfg-05';
import { toSteps } from '../steps';
import type { Advice, AdviceEdit } from './advice';

const VARIABLE = 'JUPYTER_NOTEBOOK_PASSWORD';

/** The variable where it is given a value: `NAME=…`, `['NAME'] = …`, `NAME: …`, `ENV NAME …`. */
const given =
  /\bJUPYTER_NOTEBOOK_PASSWORD\b['"]?\]?[ \t]{0,9}(?:[=:]|[ \t]\S)/g;

/** Where a line of a shell runs Python. */
const inShell = /\bpasswd\([ \t]{0,9}(["'])[^"'\n]{1,200}\1/g;

const SET_ONE = 'In a terminal run: jupyter server password';

/** There is no way to take one entry out that a person could be told in a line. */
const FORGET =
  'Where it ran in a notebook, the history of IPython keeps it. This removes the whole history, with all else that was run: rm ~/.ipython/profile_default/history.sqlite';

/** Names that articles tell people to give a password to. */
const adviseVariables = (text: string): Advice[] =>
  [...text.matchAll(given)].map(({ index }) => ({
    rule: auth11.id,
    severity: 'high',
    from: index,
    to: index + VARIABLE.length,
    title: auth11.title,
    why: auth11.why,
    steps: toSteps(`Remove it. ${SET_ONE}`),
    edits: []
  }));

const toAdvice = (
  {
    from,
    to,
    isLiteral,
    called
  }: Pick<PasswordCall, 'from' | 'to' | 'isLiteral' | 'called'>,
  edits: readonly AdviceEdit[]
): Advice => ({
  rule: cfg05.id,
  severity: isLiteral ? 'high' : 'low',
  from,
  to,
  title: isLiteral ? cfg05.title : `${called} is not there any more`,
  why: cfg05.why,
  steps: toSteps(isLiteral ? `${SET_ONE}\n${FORGET}` : SET_ONE),
  edits
});

/** `passwd('…')` becomes `passwd()`, which asks. */
const editCall = (text: string, { from, to }: PasswordCall): AdviceEdit[] => {
  const open = text.indexOf('(', from);
  return open < to ? [{ from: open, to, insert: '()' }] : [];
};

/** The import of today; other names of the statement stay a person's. */
const editImport = (text: string, { from, to }: PasswordCall): AdviceEdit[] => {
  const statement = text.slice(from, to);
  return /^from\s+\S+\s+import\s+passwd$/.test(statement)
    ? [{ from, to, insert: 'from jupyter_server.auth import passwd' }]
    : [];
};

const advisePython = (text: string): Advice[] =>
  findPasswordCalls(text).map(call =>
    toAdvice(
      call,
      call.isLiteral ? editCall(text, call) : editImport(text, call)
    )
  );

const adviseShell = (text: string): Advice[] =>
  [...text.matchAll(inShell)].map(({ index, 0: found }) =>
    toAdvice(
      {
        from: index,
        to: index + found.length,
        isLiteral: true,
        called: 'passwd'
      },
      []
    )
  );

/** Passwords in a text of code, once for each place. */
export const advisePasswords = (
  text: string,
  isPython: boolean
): readonly Advice[] => {
  const python = isPython ? advisePython(text) : [];
  const shell = adviseShell(text).filter(({ from, to }) =>
    python.every(each => each.to <= from || to <= each.from)
  );
  return [...python, ...shell, ...adviseVariables(text)].sort(
    (left, right) => left.from - right.from
  );
};
