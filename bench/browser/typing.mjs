/** How long it takes from a key press until what was typed is marked. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript } from '../../scripts/lib/typescript.mjs';

const RUNS = 15;
const LINES = 300;
const NAME = 'typing.ipynb';

/** Milliseconds from the press of a token's last key to its mark. */
export async function measureTyping({ browser, base, token, folder }) {
  const key = await writeNotebook(folder);
  const page = await browser.newPage();
  await page.goto(`${base}/lab/tree/${NAME}?token=${token}`);
  await goToTheEnd(page);
  // Without a name beside it, it is nothing until it is whole.
  await page.keyboard.type(`# ${key}`);
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => !document.querySelector('.nbw-Mark'));
    await page.evaluate(startClock);
    await page.keyboard.press(key.at(-1));
    times.push(await page.evaluate(() => window.nbwardenMarked));
  }
  await page.close();
  return times;
}

async function goToTheEnd(page) {
  const editor = page.locator('.jp-NotebookPanel .cm-content').first();
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
}

/** A cell of ordinary code; returns a token to type. */
async function writeNotebook(folder) {
  const [{ codeCell, notebook, toFileText }, { makeSecrets }] =
    await Promise.all([
      importTypeScript('scripts/samples/notebook.ts'),
      importTypeScript('scripts/samples/secrets.ts')
    ]);
  const lines = Array.from(
    { length: LINES },
    (_, index) => `value_${index} = compute(index=${index}, key="column")`
  );
  const content = notebook([codeCell(lines.join('\n'))]);
  writeFileSync(join(folder, NAME), toFileText(content));
  return makeSecrets().github();
}

/** In the page: the next key press starts it, the next mark stops it. */
function startClock() {
  const pressed = new Promise(resolve => {
    const options = { capture: true, once: true };
    addEventListener('keydown', event => resolve(event.timeStamp), options);
  });
  const marked = new Promise(resolve => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('.nbw-Mark')) {
        observer.disconnect();
        resolve(performance.now());
      }
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  window.nbwardenMarked = Promise.all([pressed, marked]).then(
    ([start, end]) => end - start
  );
}
