import {
  codeCell,
  markdownCell,
  rawCell,
  stream
} from '../../scripts/samples/notebook';
import { findViolations } from '../accessibility';
import { takeScreens } from '../screens';
import { expect, test } from '../workspace';

const OPENAI = 'OpenAI project key';

test('a key in a cell is marked, explained, counted and listed', async ({
  pageErrors,
  page,
  lab,
  leaks,
  workspace,
  secrets
}) => {
  const key = secrets.openai();
  const path = workspace.writeNotebook('one.ipynb', [
    markdownCell('# A notebook'),
    codeCell('total = 1 + 1'),
    codeCell(`name = "report"\napi_key = "${key}"\nprint(name)`)
  ]);
  await lab.open(path);

  // Underlined: the value, nothing more and nothing less.
  await expect(lab.marks(2)).toHaveText(key);
  await expect(lab.marks(0)).toHaveCount(0);
  await expect(lab.marks(1)).toHaveCount(0);
  await expect(lab.gutterMarks(2)).toHaveCount(1);
  const line = await lab.marks(2).boundingBox();
  const gutter = await lab.gutterMarks(2).boundingBox();
  expect(Math.abs((line?.y ?? 0) - (gutter?.y ?? 99))).toBeLessThan(10);

  await expect(lab.status).toHaveText('1 secret · Not trusted (2 of 2)');
  await expect(lab.status).toHaveAccessibleName(
    '1 secret (cell 3). 2 of 2 code cells are not trusted. The next save will make it trusted. Click for details.'
  );

  // What, why, do: under the pointer.
  await lab.marks(2).hover();
  await expect(lab.card).toBeVisible();
  await expect(lab.card).toContainText(OPENAI);
  await expect(lab.card).toContainText('sk-proj-••••');
  await expect(lab.card.locator('.nbw-Severity')).not.toBeEmpty();
  await expect(lab.card.locator('.nbw-Card-why')).toContainText(/\w+ .*\./);
  await expect(lab.card.locator('.nbw-Card-do')).toContainText(
    'Keep it outside the notebook.'
  );
  await expect(lab.card.getByRole('button')).toHaveText([
    'Use an environment variable',
    'Ask with getpass',
    'More…'
  ]);
  expect(await findViolations(page, '.nbw-Card')).toEqual([]);
  expect(await leaks.find()).toEqual([]);
  await page.mouse.move(2, 2);
  await expect(lab.card).toHaveCount(0);

  // The same by keyboard.
  await lab
    .cell(2)
    .locator('.cm-scroller')
    .evaluate(node => node.scrollTo(0, 0));
  await lab.source(1).click();
  await page.keyboard.press('F8');
  await expect(lab.card).toContainText(OPENAI);
  await expect(lab.source(2)).toBeFocused();

  await lab.openPanel();
  await expect(lab.section('notebook').locator('.nbw-List-heading')).toHaveText(
    'Cell 3'
  );
  await expect(lab.rows).toHaveText([/OpenAI project key\s*sk-proj-••••$/]);
  await takeScreens(page, 'marks');
  expect(
    await findViolations(page, '#nbwarden-panel', '#nbwarden-status')
  ).toEqual([]);
  expect(pageErrors.filter(text => text.includes('nbwarden'))).toEqual([]);
});

test('rows of the panel and F8 go to secrets in a notebook of 300 cells', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const near = secrets.openai();
  const far = secrets.github();
  const cells = Array.from({ length: 300 }, (_, index) =>
    codeCell(`# Step ${index}\nvalue_${index} = ${index}\n`)
  );
  cells[4] = codeCell(`api_key = "${near}"`);
  cells[289] = codeCell(`token = "${far}"`);
  await lab.openPanel();
  await lab.open(workspace.writeNotebook('long.ipynb', cells));

  // Right away: most cells are not built yet.
  await lab.rows.nth(1).click();
  await expect(lab.marks(289)).toBeInViewport();
  await expect(lab.marks(289)).toHaveText(far);
  await expect(lab.source(289)).toBeFocused();
  await expect(lab.card).toContainText('GitHub');
  await expect(lab.rows).toHaveCount(2);
  await expect(lab.status).toContainText('2 secrets');
  // It stays in sight while the cells above it are built.
  await expect
    .poll(() => lab.notebook.locator('.jp-Cell').count(), { timeout: 60_000 })
    .toBeGreaterThan(200);
  await expect(lab.marks(289)).toBeInViewport();

  // After the last one comes the first, and back.
  await page.keyboard.press('F8');
  await expect(lab.marks(4)).toBeInViewport();
  await expect(lab.source(4)).toBeFocused();
  await expect(lab.card).toContainText(OPENAI);
  await page.keyboard.press('Shift+F8');
  await expect(lab.marks(289)).toBeInViewport();

  // The arrow keys move from row to row.
  await lab.rows.nth(0).focus();
  await page.keyboard.press('ArrowDown');
  await expect(lab.rows.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(lab.source(4)).toBeFocused();
});

test('what is typed is marked, in cells of every kind', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const typed = secrets.github();
  const told = secrets.openai();
  const raw = secrets.huggingFace();
  const guess = 'summer';
  await lab.open(
    workspace.writeNotebook('typing.ipynb', [
      codeCell('import math'),
      markdownCell('Ask Ada for the token.'),
      rawCell('---\n'),
      codeCell(`db_password = "${guess}"`)
    ])
  );
  await lab.openPanel();

  // Only the name says so: no mark and no number, but a folded line in the panel.
  const possible = lab.section('notebook').locator('.nbw-Folded');
  await expect(possible).toContainText('1 possible');
  await expect(lab.status).toHaveText('Not trusted (2 of 2)');
  await expect(lab.section('notebook')).toContainText(
    'No secrets in 4 cells and 0 outputs. Checked on each change.'
  );
  await expect(lab.marks(3)).toHaveCount(0);

  await lab.edit(0);
  await page.keyboard.type(`\ntoken = "${typed}"`);
  await expect(lab.marks(0)).toHaveText(typed);
  await expect(lab.status).toContainText('1 secret');

  await lab.cell(1).locator('.jp-RenderedMarkdown').dblclick();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`\n\nIt is ${told} as of today.`);
  await expect(lab.marks(1)).toHaveText(told);

  await lab.edit(2);
  await page.keyboard.type(`token: ${raw}`);
  await expect(lab.marks(2)).toHaveText(raw);
  await expect(lab.status).toContainText('3 secrets');

  // A mark goes with its text, and stays on it while text before it grows.
  await lab.source(0).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('x = 1\n');
  await expect(lab.marks(0)).toHaveText(typed);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(lab.marks(0)).toHaveCount(0);
  await expect(lab.status).toContainText('2 secrets');
});

test('an output with a key has a bar, and what the bar does reaches the file', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const [first, second, third, old] = [1, 2, 3, 4].map(() => secrets.github());
  // The cells themselves hold none.
  const sources = [first, second, third].map((value, index) => {
    workspace.writeText(`${index}.txt`, value);
    return codeCell(`print("token = " + open("${index}.txt").read())`);
  });
  await lab.open(
    workspace.writeNotebook('outputs.ipynb', [
      ...sources,
      codeCell('show()', [stream(`hello\ntoken = ${old}\n`)])
    ])
  );
  await expect(lab.bars(3)).toContainText('1 secret in this output');
  await expect(lab.bars(0)).toHaveCount(0);

  await lab.runAndWait(0, 1);
  await expect(lab.bars(0)).toContainText('1 secret in this output');
  await expect(lab.bars(0).getByRole('button')).toHaveText([
    'Redact',
    'Clear output',
    'Ignore',
    '⋯'
  ]);
  await lab.runAndWait(1, 2);
  await lab.runAndWait(2, 3);
  await expect(lab.bars(2)).toBeVisible();
  await takeScreens(page, 'output');
  expect(await findViolations(page, '.nbw-OutputBar')).toEqual([]);
  // The bar stands above its output.
  const bar = await lab.bars(0).boundingBox();
  const output = await lab.outputs(0).boundingBox();
  expect((bar?.y ?? 99) + (bar?.height ?? 99)).toBeLessThanOrEqual(
    (output?.y ?? 0) + 1
  );

  await lab.redact(0);
  await expect(lab.outputs(0)).toContainText('token = ');
  await expect(lab.outputs(0)).not.toContainText(first);
  await expect(lab.bars(0)).toHaveCount(0);
  await expect(lab.notification('Redacted 1 output.')).toBeVisible();

  await lab.button(lab.bars(1), 'Clear output').click();
  await expect(lab.outputs(1)).toHaveCount(0);

  await lab.button(lab.bars(2), 'Ignore').click();
  await expect(lab.bars(2)).toHaveCount(0);
  await expect(lab.outputs(2)).toContainText(third);
  await expect(lab.status).toContainText('1 secret ');

  // Both can be taken back, and done again.
  await lab.choose('Undo fix');
  await expect(lab.outputs(1)).toContainText(second);
  await expect(lab.bars(1)).toBeVisible();
  await lab.button(lab.bars(1), 'Clear output').click();
  await lab.choose('Clear all outputs that hold secrets…');
  await lab.button(lab.dialog, 'Clear 1 output').click();
  await expect(lab.bars(3)).toHaveCount(0);

  await lab.save();
  await expect
    .poll(() => workspace.readText('outputs.ipynb'))
    .not.toContain(old);
  const saved = workspace.readText('outputs.ipynb');
  expect(saved).not.toContain(first);
  expect(saved).not.toContain(second);
  expect(saved).toContain(third);
});

test('what a cell prints while it runs is found, and stays as it is until it has finished', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  workspace.writeText('token.txt', token);
  const lines = [
    'import time',
    'print("connecting", flush=True)',
    'time.sleep(1)',
    'print("token = " + open("token.txt").read(), flush=True)',
    'time.sleep(6)',
    'print("done")'
  ];
  await lab.open(
    workspace.writeNotebook('slow.ipynb', [codeCell(lines.join('\n'))])
  );
  // Before the kernel is there, a cell does not run.
  await expect(page.getByText('| Idle')).toBeVisible({ timeout: 20_000 });
  await lab.run(0);
  await expect(lab.outputs(0)).toContainText('connecting', { timeout: 20_000 });
  await expect(lab.bars(0)).toContainText('1 secret in this output');
  await lab.button(lab.bars(0), 'Redact').click();
  await expect(
    lab.notification('The cell is still running. Redact its output when')
  ).toBeVisible();
  await expect(lab.outputs(0)).toContainText(token);

  await lab.expectRun(0, 1);
  await expect(lab.outputs(0)).toContainText('done');
  await lab.redact(0);
  await expect(lab.outputs(0)).not.toContainText(token);
  await lab.saveAndWait();
  const saved = workspace.readText('slow.ipynb');
  expect(saved).toContain('done');
  expect(saved).not.toContain(token);
});
