import { spawnSync } from 'node:child_process';
import { basename, resolve } from 'node:path';

import { realNotebooks, type NotebookFile } from '../notebooks';
import { expect, ownFaults, test, type Workspace } from '../workspace';

const COMMAND = resolve(__dirname, '../../dist/nbwarden.cjs');

/** Every so many of the real notebooks are opened: a page takes seconds for each. */
const COUNT = 12;

/** A finding as `nbwarden scan --format json` writes it. */
interface Reported {
  readonly path: string;
  readonly cell: number | null;
  readonly output: number | null;
  readonly title: string;
  readonly category: string;
  readonly confidence: string;
  readonly allowed: boolean;
}

/** Some notebooks from all parts of the list, the ones with secrets first. */
const chooseNotebooks = (): readonly NotebookFile[] => {
  const all = realNotebooks();
  const planted = all.filter(({ name }) => name.startsWith('planted'));
  const others = all.filter(({ name }) => !name.startsWith('planted'));
  return [...spread(planted), ...spread(others)];
};

const spread = (files: readonly NotebookFile[]): readonly NotebookFile[] => {
  const step = Math.max(1, Math.ceil((files.length * 2) / COUNT));
  return files.filter((_, index) => index % step === 0);
};

/** What the command line finds in the workspace. */
const scan = (workspace: Workspace): readonly Reported[] => {
  const { stdout } = spawnSync(
    process.execPath,
    [COMMAND, 'scan', '--format', 'json', '.'],
    { cwd: workspace.folder, encoding: 'utf8', maxBuffer: 2 ** 27 }
  );
  return (JSON.parse(stdout) as { findings: Reported[] }).findings;
};

/** Other sensitive data wait in a list of their own. */
const counts = ({ category, cell, confidence, allowed }: Reported): boolean =>
  category === 'secret' &&
  cell !== null &&
  confidence !== 'possible' &&
  !allowed;

/** A row of the panel below its heading, in words. */
const toRow = ({ cell, output, title }: Reported): string =>
  `Cell ${(cell ?? 0) + 1}${output === null ? '' : ' output'}: ${title}`;

test('real notebooks show what the command line finds in them', async ({
  pageErrors,
  lab,
  workspace
}) => {
  test.setTimeout(240_000);
  const names = chooseNotebooks().map(({ name, read }, index) => {
    const file = `${index} ${basename(name)}`;
    workspace.writeText(file, read());
    return file;
  });
  const reported = scan(workspace).filter(counts);
  expect(reported.length).toBeGreaterThan(0);

  for (const name of names) {
    await lab.open(`${workspace.path}/${name}`);
    await lab.openPanel();
    await expect(lab.section('notebook')).toContainText(/found|No secrets in/);
    const expected = reported
      .filter(({ path }) => path === name)
      .map(toRow)
      .sort();
    await expect
      .poll(() => lab.section('notebook').evaluate(readRows), {
        message: name,
        timeout: 30_000
      })
      .toEqual(expected);
    await lab.discard();
  }
  expect(ownFaults(pageErrors)).toEqual([]);
});

/** The rows of the panel's list, those that wait folded away left out. */
const readRows = (section: Element): string[] =>
  [...section.querySelectorAll(':scope > .nbw-List > li')]
    .flatMap(group =>
      [...group.querySelectorAll('.nbw-Row-title')].map(
        title =>
          `${group.querySelector('.nbw-List-heading')?.textContent}: ${title.textContent}`
      )
    )
    .sort();
