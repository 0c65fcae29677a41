import { judgeFacts } from '..';
import type { AuditFacts, AuditFinding, ConfigFile } from '../types';
import { cases } from './cases';
import { nothing } from './cases/build';

/** Who does what a fix says is rid of the finding. */

const removal = /^Remove line (\d+) of (\S+)\.$/;
const replacement = /^In line (\d+) of (\S+) write: (.+)$/;
const addition = /^Add to (\S+):$/;

type Files = readonly ConfigFile[];

const editLine = (
  files: Files,
  path: string,
  line: number,
  text: string
): Files =>
  files.map(file =>
    file.path === path
      ? {
          ...file,
          text: file.text
            .split('\n')
            .map((each, index) => (index === line ? text : each))
            .join('\n')
        }
      : file
  );

const addLines = (
  files: Files,
  name: string,
  lines: readonly string[]
): Files =>
  files.map(file =>
    file.path.endsWith(name)
      ? { ...file, text: [file.text, ...lines].join('\n') }
      : file
  );

/** Does the steps that a program can do; `null` where there is none. */
const apply = (files: Files, fix: string): Files | null => {
  const steps = fix.split('\n');
  const [, added] = addition.exec(steps[0]) ?? [];
  if (added) {
    const lines = steps.slice(1).filter(step => /^c\./.test(step));
    return addLines(files, added, lines);
  }
  const [, gone, from] = removal.exec(steps[0]) ?? [];
  if (gone) {
    return editLine(files, from, Number(gone) - 1, '');
  }
  const [, line, path, text] = replacement.exec(steps[0]) ?? [];
  // `c.ServerApp.ip = …`: the value is the person's.
  return line && !text.includes('…')
    ? editLine(files, path, Number(line) - 1, text)
    : null;
};

const find = (facts: Partial<AuditFacts>, rule: string): AuditFinding[] =>
  [...judgeFacts({ ...nothing, ...facts }).findings].filter(
    each => each.rule.id === rule
  );

// What was seen from outside, or by a kernel, stays as it was seen.
const runs = cases.flatMap(([rule, facts]) => {
  const [finding] = find(facts, rule);
  const files =
    finding && !facts.outside && !facts.server && !facts.page && !facts.kernel
      ? apply(facts.files ?? [], finding.fix)
      : null;
  return files ? [{ rule, facts, finding, files }] : [];
});

it('a fix that a program can do is among those of many rules', () => {
  expect(new Set(runs.map(({ rule }) => rule)).size).toBeGreaterThan(20);
});

it.each(runs)('$rule is gone after: $finding.fix', run => {
  const { rule, facts, finding, files } = run;
  const left = find({ ...facts, files }, rule).filter(
    ({ title, line }) => title === finding.title && line === finding.line
  );
  expect(left).toEqual([]);
  expect(find({ ...facts, files }, 'CFG-01')).toEqual([]);
});
