import { codeCell, result } from '../../scripts/samples/notebook';
import { expect, test } from '../collaboration';
import { openElsewhere } from '../elsewhere';
import { listRun, planted } from '../notary';
import { takeScreens } from '../screens';

const html = (text: string) => result({ 'text/html': text, 'text/plain': 'a' });

/** Code whose output acts. */
const acting = (name: string): string =>
  `from IPython.display import HTML\nHTML(${JSON.stringify(planted(name))})`;

const ARRIVED =
  'This output came in from another client while the notebook was open; nothing says from whom';

test('what another client runs is marked, and acts nowhere that is not trusted', async ({
  browser,
  baseURL,
  page,
  lab,
  workspace
}) => {
  test.setTimeout(180_000);
  const path = workspace.writeNotebook('together.ipynb', [
    codeCell('a', [html(planted('a'))]),
    codeCell(acting('b'))
  ]);
  await lab.open(path);
  const other = await openElsewhere(browser, String(baseURL), path);
  await expect(lab.status).toHaveText('Not trusted (2 of 2)');
  await expect(other.lab.status).toHaveText('Not trusted (2 of 2)');

  // Here it is trusted, because it was run here; elsewhere it is held back and marked.
  await lab.runAndWait(1, 1);
  await expect(lab.status).toHaveText('Not trusted (1 of 2)');
  await expect.poll(() => listRun(page)).toEqual(['b']);
  const note = other.lab.cell(1).locator('.nbw-TrustNote');
  await expect(note).toContainText(
    `Part of this output is not shown: 1 script. ${ARRIVED}`
  );
  await expect(lab.cell(1).locator('.nbw-TrustNote')).toHaveCount(0);
  await expect(other.lab.status).toHaveText('Not trusted (2 of 2)');
  await takeScreens(other.page, 'trust-together');

  // The review is the other one's own, and nothing of it runs there.
  await other.lab.button(note, 'Review').click();
  await expect(other.lab.dialog).toContainText('1 script');
  await other.lab.button(other.lab.dialog, 'Leave untrusted').click();

  // Trust that is given here is not taken over there.
  const asked = lab.execute('notebook:trust');
  await lab.button(lab.dialog, 'Trust all').click();
  await asked;
  await expect(lab.status).toHaveText(/^Trusted/);
  await expect.poll(() => listRun(page)).toContain('a');
  await expect(other.lab.status).toHaveText('Not trusted (2 of 2)');
  expect(await listRun(other.page)).toEqual([]);

  // Whoever trusts the cell has it act, and loses the mark with an output of their own.
  const own = other.lab.execute('nbwarden:trust-cell');
  await other.lab.button(other.lab.dialog, 'Trust this cell').click();
  await own;
  await expect.poll(() => listRun(other.page)).toEqual(['b']);
  await expect(note).toContainText(ARRIVED);

  // What comes in then acts at once, as the page on trust says: JupyterLab trusts the cell.
  await lab.runAndWait(1, 2);
  await expect.poll(() => listRun(other.page)).toEqual(['b', 'b']);
  await expect(note).toContainText(ARRIVED);

  // Who opens it now gets the trust that the others gave.
  await other.page.reload();
  await expect(other.lab.cell(0)).toBeVisible({ timeout: 60_000 });
  await expect(other.lab.status).toHaveText(/^Trusted/);
  await other.page.context().close();
});
