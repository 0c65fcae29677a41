import { codeCell, notebook, stream } from '../../scripts/samples/notebook';
import { expect, ownFaults, test } from '../workspace';

const MEGABYTE = 2 ** 20;

/** Lines as a program prints them, of this many megabytes. */
const longText = (megabytes: number): string => {
  const line = `${'epoch loss accuracy 0.5 '.repeat(4)}\n`;
  return line.repeat(Math.ceil((megabytes * MEGABYTE) / line.length));
};

test('notebooks of every state are scanned as far as they can be read', async ({
  pageErrors,
  page,
  lab,
  workspace,
  secrets
}) => {
  test.setTimeout(180_000);
  await lab.openPanel();
  const section = lab.section('notebook');

  // nbformat 3: the server converts it.
  const old = secrets.openai();
  await lab.open(
    workspace.writeText(
      'old.ipynb',
      JSON.stringify({
        nbformat: 3,
        nbformat_minor: 0,
        metadata: { name: 'old', kernelspec: notebook([]).metadata.kernelspec },
        worksheets: [
          {
            metadata: {},
            cells: [
              {
                cell_type: 'code',
                collapsed: false,
                language: 'python',
                metadata: {},
                input: ['import os\n', `api_key = "${old}"`],
                outputs: [
                  {
                    output_type: 'stream',
                    stream: 'stdout',
                    text: [`using ${old}\n`]
                  }
                ]
              }
            ]
          }
        ]
      })
    )
  );
  await expect(section.locator('.nbw-List-heading')).toHaveText([
    'Cell 1',
    'Cell 1 output'
  ]);
  await expect(lab.marks(0)).toHaveText(old);
  await expect(lab.dialog).toContainText('Notebook converted');
  await page.keyboard.press('Escape');
  await lab.discard();

  // Sources and outputs as lists, with nothing where text is due; no cell has an id.
  const listed = secrets.github();
  await lab.open(
    workspace.writeText(
      'lists.ipynb',
      JSON.stringify({
        nbformat: 4,
        nbformat_minor: 2,
        metadata: { kernelspec: 'python3' },
        cells: [
          {
            cell_type: 'code',
            execution_count: null,
            metadata: {},
            source: ['x = 1\n', `token = "${listed}"`],
            outputs: [
              { output_type: 'stream', name: 'stdout', text: [] },
              {
                output_type: 'error',
                ename: 'ValueError',
                evalue: '',
                traceback: []
              }
            ]
          },
          { cell_type: 'markdown', metadata: {}, source: [] }
        ]
      })
    )
  );
  await expect(lab.marks(0)).toHaveText(listed);
  await expect(lab.dialog).toContainText('Select Kernel');
  await page.keyboard.press('Escape');
  await lab.discard();

  // No cells at all: JupyterLab adds an empty one.
  await lab.open(workspace.writeNotebook('none.ipynb', []));
  await expect(section).toContainText('No secrets in 1 cell and 0 outputs.');
  await lab.discard();

  // What JupyterLab cannot open is its own to tell; nothing of ours breaks.
  const broken = workspace.writeText('broken.ipynb', '{"cells": [');
  await lab.execute('docmanager:open', { path: broken, factory: 'Notebook' });
  await expect(lab.dialog).toContainText('broken.ipynb');
  // It tells it more than once.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(lab.dialog).toHaveCount(0, { timeout: 500 });
  }).toPass();
  expect(ownFaults(pageErrors)).toEqual([]);

  // 20 MB of output, and a secret at its end.
  const late = secrets.huggingFace();
  await lab.open(
    workspace.writeText(
      'large.ipynb',
      JSON.stringify(
        notebook([
          codeCell('train()', [stream(`${longText(20)}token = ${late}\n`)]),
          codeCell('total = 1')
        ])
      )
    )
  );
  await expect(lab.status).toContainText('1 secret', { timeout: 60_000 });
  await expect(section.locator('.nbw-List-heading')).toHaveText(
    'Cell 1 output'
  );
  await lab.discard();
  expect(ownFaults(pageErrors)).toEqual([]);
});
