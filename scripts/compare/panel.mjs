/** What becomes of a secret at a commit in jupyterlab-git's panel, with nbwarden and without. */
import { relative } from 'node:path';
import { withLab } from '../../bench/browser/lab.mjs';
import { say } from '../lib/say.mjs';

const PATIENCE = 30_000;

/** The panel commits what is staged, or amends. */
const isOffered = ({ commit = [], isOfShell }) =>
  !isOfShell && commit.every(argument => argument === '--amend');

/**
 * One cell of a table for each state: what becomes of the secret where the panel does not
 * ask, and where it asks about outputs, with each of its two answers.
 *
 * @param comparison - What scripts/compare/compare.ts offers.
 * @param chosen - States.
 * @param isExtended - Whether nbwarden is installed.
 */
export const comparePanel = (comparison, chosen, isExtended) =>
  withLab({ isExtended }, async lab => {
    const cells = [];
    for (const [row, state] of chosen.entries()) {
      const name = `state-${row}`;
      const cell = isOffered(state)
        ? await tryBoth(lab, comparison, state, name)
        : '–';
      say(`  ${state.name}: ${cell}`);
      cells.push(cell);
    }
    return cells;
  });

async function tryBoth(lab, comparison, state, name) {
  const kept = await commit(lab, comparison, state, `${name}-kept`, 0);
  if (!kept.hasAsked) {
    return kept.outcome;
  }
  const cleaned = await commit(lab, comparison, state, `${name}-cleaned`, 1);
  return ['asks', 'gets in', 'changes the file']
    .filter(word => word === 'asks' || cleaned.outcome.includes(word))
    .join(', ');
}

/** @param answer - Which button is pressed where the panel asks. */
async function commit(lab, { prepare, judge }, state, name, answer) {
  const { repository, token } = prepare(state, lab.folder, name);
  repository.git('config', 'user.name', 'a');
  repository.git('config', 'user.email', 'a@localhost');
  if (state.commit) {
    // With nothing staged the panel amends nothing.
    repository.write('more.md', 'More.\n');
    repository.add('more.md');
  }
  const files = repository.readAll();
  const { browser, base, token: access } = lab;
  const page = await browser.newPage();
  try {
    const path = relative(lab.folder, repository.folder);
    await page.goto(`${base}/lab/tree/${path}?reset&token=${access}`);
    await page.locator('#jupyterlab-splash').waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Git', exact: true }).click();
    await press(page, state);
    const dialog = page.locator('.jp-Dialog');
    const done = page.getByText('Committed changes.');
    const failed = page.getByText('Failed to commit changes.');
    const told = done.or(failed);
    await told.or(dialog).first().waitFor({ timeout: PATIENCE });
    const isShown = await dialog.isVisible();
    if (isShown && (await dialog.innerText()).includes('Commit stopped')) {
      return { outcome: await cancel(repository, dialog) };
    }
    const hasAsked = isShown;
    if (hasAsked) {
      await dialog.locator('.jp-Dialog-footer button').nth(answer).click();
      await told.first().waitFor({ timeout: PATIENCE });
    }
    const isMade = await done.first().isVisible();
    const outcome = isMade ? judge(repository, token, true) : 'git refuses';
    // To clean a file is what the answer says, where that is what was staged.
    const isHarmed = answer === 1 ? state.hasUnstaged : true;
    const isChanged = isHarmed && repository.readAll() !== files;
    return {
      hasAsked,
      outcome: isChanged ? `${outcome}, changes the file` : outcome
    };
  } finally {
    await page.close();
  }
}

/** nbwarden's dialog: no commit is made, and nothing else happens. */
async function cancel(repository, dialog) {
  const count = () => repository.run('git', ['rev-list', '--all']).stdout;
  const before = count();
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  return count() === before ? 'stopped' : 'gets in';
}

async function press(page, { commit = [] }) {
  await page.getByPlaceholder(/^Commit message/).fill('Next');
  if (commit.length > 0) {
    await page.locator('.jp-git-CommitBox button').nth(1).click();
    await page.getByText('Amend previous commit').dispatchEvent('click');
  }
  await page
    .getByRole('button', { name: /^Commit(?: \(Amend\))?$/ })
    .first()
    .click();
}
