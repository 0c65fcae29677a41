import { codeCell, stream } from '../../scripts/samples/notebook';
import { findViolations } from '../accessibility';
import { takeScreens } from '../screens';
import { expect, test } from '../workspace';

const OWN_RULE = `[[rules]]
id = "acme-token"
title = "Acme token"
shape = '"acme_"base62{20}'
`;

test('Allow… asks why, writes nbwarden.toml and keeps the finding listed', async ({
  page,
  lab,
  leaks,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  const path = workspace.writeNotebook('allow.ipynb', [
    codeCell(`token = "${token}"`),
    codeCell('print(token)', [stream(`token = ${secrets.openai()}\n`)])
  ]);
  await lab.open(path);
  await lab.openPanel();
  await expect(lab.status).toContainText('2 secrets');

  await lab.rows.first().click({ button: 'right' });
  await lab.menu.getByText('Allow…', { exact: true }).click();
  await expect(lab.dialog).toContainText('Allow for everybody');
  await expect(lab.dialog).toContainText('nbwarden.toml');
  // JupyterLab keeps it in the dialog, at the first element if a notebook asked for it.
  await expect(lab.dialog.locator(':focus')).toHaveCount(1);
  expect(await findViolations(page, '.jp-Dialog-content')).toEqual([]);
  await takeScreens(page, 'allow');

  // Without a reason the question is asked again.
  await lab.button(lab.dialog, 'Allow').click();
  await expect(lab.dialog).toContainText('Allow for everybody');
  await lab.dialog.locator('input').first().fill('revoked in May');
  await lab.dialog.locator('input[type="date"]').fill('2999-12-31');
  await lab.button(lab.dialog, 'Allow').click();
  await expect(lab.notification('Allowed in')).toBeVisible();

  await expect(lab.status).toContainText('1 secret');
  await expect(lab.marks(0)).toHaveCount(0);
  const folded = lab.section('notebook').locator('details');
  await expect(folded).toContainText('1 ignored or allowed');
  await folded.locator('summary').click();
  await expect(folded).toContainText('nbwarden.toml: revoked in May');

  const text = workspace.readText('nbwarden.toml');
  expect(text).toContain('reason = "revoked in May"');
  expect(text).toContain('expires = 2999-12-31');
  expect(text).not.toContain(token.slice(4, 14));
  expect(await leaks.find()).toEqual([]);
});

test('a second finding is added to the file that is there, and the rest stays', async ({
  lab,
  workspace,
  secrets
}) => {
  const before = '# ours\n[leave-out]\npaths = [ "old/" ]   # not ours\n';
  workspace.writeText('nbwarden.toml', before);
  await lab.open(
    workspace.writeNotebook('deep/allow.ipynb', [
      codeCell(`token = "${secrets.github()}"`)
    ])
  );
  await expect(lab.marks(0)).toHaveCount(1);
  await lab.source(0).click();
  await lab.choose('Allow the secret for everybody…');
  await lab.dialog.locator('input').first().fill('an example');
  await lab.dialog.locator('input').first().press('Enter');
  await expect
    .poll(() => workspace.readText('nbwarden.toml'))
    .toContain('an example');
  expect(workspace.readText('nbwarden.toml').startsWith(before)).toBe(true);
  await expect(lab.status).toHaveText(/^Not trusted/);
});

test('nbwarden.toml is read again when it is saved in JupyterLab, and its mistakes are told', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const own = `acme_${secrets.github().slice(4, 24)}`;
  const file = workspace.writeText('nbwarden.toml', '');
  await lab.open(
    workspace.writeNotebook('rules.ipynb', [
      codeCell(`a = "${own}"`),
      codeCell(`token = "${secrets.github()}"`)
    ])
  );
  await lab.openPanel();
  await expect(lab.status).toContainText('1 secret');

  const save = (content: string): Promise<void> =>
    page.evaluate(
      async given => {
        await window.jupyterapp.serviceManager.contents.save(given.path, {
          type: 'file',
          format: 'text',
          content: given.content
        });
      },
      { path: file, content }
    );
  await save(OWN_RULE);
  await expect(lab.status).toContainText('2 secrets');
  await expect(lab.rows.first()).toContainText('Acme token');
  await expect(lab.rows.first()).toContainText('acme_••••');

  await save(`${OWN_RULE}[leave-out]\nrules = ["nothing"]\n`);
  await expect(lab.section('notebook')).toContainText(
    'Not everything of nbwarden.toml applies:'
  );
  await expect(lab.section('notebook')).toContainText(
    'line 6: There is no rule "nothing".'
  );
  await expect(lab.status).toContainText('2 secrets');

  // On the disk, by somebody else: seen when one asks for it.
  workspace.writeText('nbwarden.toml', '[leave-out]\npaths = ["*.ipynb"]\n');
  await lab.execute('nbwarden:scan-notebook');
  await expect(lab.status).toHaveText(/^Not trusted/);
  await expect(lab.section('notebook')).toContainText('1 ignored or allowed');
  await takeScreens(page, 'allow-left-out');
});

test('rules of one’s own can be tried and count at once', async ({
  page,
  lab,
  leaks,
  workspace,
  secrets,
  values
}) => {
  const own = `acme_${secrets.github().slice(4, 24)}`;
  values.push(own);
  const path = workspace.writeNotebook('own.ipynb', [codeCell(`a = "${own}"`)]);
  await lab.open(path);
  await expect(lab.status).toHaveText(/^Not trusted/);

  await lab.execute('settingeditor:open', { query: 'nbwarden' });
  await page.locator('.jp-PluginList [data-id="nbwarden:settings"]').click();
  const editor = page.locator('.nbw-Rules');
  await lab.button(editor, 'Add a rule').click();
  await expect(editor).toContainText('Give the rule an id');
  await editor.getByLabel('Id', { exact: true }).fill('acme-token');
  await editor.getByLabel('Told by').selectOption('regex');
  await editor
    .getByLabel('Regular expression', { exact: true })
    .fill('(a+)+acme');
  await expect(editor).toContainText('It could be very slow.');
  await editor
    .getByLabel('Regular expression', { exact: true })
    .fill('acme_[A-Za-z0-9]{20}');
  await expect(editor).not.toContainText('It could be very slow.');

  await editor.getByLabel(/^Try the rules on a text/).fill('x = acme_short');
  await expect(editor).toContainText('0 matches.');
  await editor.getByLabel(/^Try the rules on a text/).fill(`one\n"${own}"`);
  await expect(editor).toContainText('1 match.');
  await expect(editor).toContainText('Line 2: acme-token');
  expect(await findViolations(page, '.nbw-Rules')).toEqual([]);
  await takeScreens(page, 'rules');
  await editor.getByLabel(/^Try the rules on a text/).fill('');

  await lab.open(path);
  await expect(lab.status).toContainText('1 secret');
  expect(await leaks.find()).toEqual([]);
});
