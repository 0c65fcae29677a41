import type * as nbformat from '@jupyterlab/nbformat';
import {
  codeCell,
  htmlTable,
  markdownCell,
  notebook,
  result,
  stream,
  traceback
} from './notebook';
import type { Secrets } from './secrets';

/** The notebooks of the sample workspace: file name and content. */
export type Files = Readonly<Record<string, nbformat.INotebookContent>>;

/** The one with a change that waits in git's index. */
export const STAGED_NOTEBOOK = 'report.ipynb';

export const sampleNotebooks = (secrets: Secrets): Files => ({
  'keys-in-code.ipynb': keysInCode(secrets),
  'keys-in-outputs.ipynb': keysInOutputs(secrets),
  'clean.ipynb': clean(),
  [STAGED_NOTEBOOK]: report()
});

/** The report after somebody printed the settings: this is what gets staged. */
export const stagedReport = (secrets: Secrets): nbformat.INotebookContent => {
  const { cells, ...rest } = report();
  const leak = codeCell('print(f"connecting with {settings}")', [
    stream(
      `connecting with {'user': 'report', 'password': '${secrets.password()}'}\n`
    )
  ]);
  return { ...rest, cells: [...cells, leak] };
};

const keysInCode = (secrets: Secrets): nbformat.INotebookContent =>
  notebook([
    markdownCell(
      '# Keys in code\n\nEvery secret here was made up when this workspace was made.'
    ),
    codeCell(
      `from openai import OpenAI\n\napi_key = "${secrets.openai()}"\nclient = OpenAI(api_key=api_key)`
    ),
    codeCell(
      `import os\n\nos.environ["HF_TOKEN"] = "${secrets.huggingFace()}"`
    ),
    codeCell(
      `import boto3\n\nsession = boto3.Session(\n    aws_access_key_id="${secrets.awsKeyId()}",\n    aws_secret_access_key="${secrets.awsSecret()}",\n)`
    ),
    codeCell(
      `config = {\n    "host": "db.internal",\n    "user": "report",\n    "password": "${secrets.password()}",\n}`
    ),
    codeCell(
      `import requests\n\nheaders = {"Authorization": "Bearer ${secrets.github()}"}`
    ),
    codeCell(
      'import os\n\n# Read from outside: nothing to find here.\ntoken = os.environ.get("GITHUB_TOKEN")'
    )
  ]);

const keysInOutputs = (secrets: Secrets): nbformat.INotebookContent =>
  notebook([
    markdownCell('# Keys in outputs'),
    codeCell('import os\n\nprint("token =", os.environ["GITHUB_TOKEN"])', [
      stream(`token = ${secrets.github()}\n`)
    ]),
    codeCell('accounts', [
      result({
        'text/html': htmlTable(
          ['user', 'api_key'],
          [
            ['ada', secrets.openai()],
            ['grace', secrets.openai()]
          ]
        ),
        'text/plain': '  user  api_key\n...'
      })
    ]),
    codeCell('engine.connect()', [
      traceback(
        'OperationalError',
        `could not connect to postgresql://app:${secrets.password()}@db.internal:5432/app`,
        'Cell In[4], line 1\n\u001b[32m----> 1\u001b[39m engine.connect()'
      )
    ])
  ]);

const clean = (): nbformat.INotebookContent =>
  notebook([
    markdownCell('# Nothing to find'),
    codeCell('import math\n\nmath.pi', [
      result({ 'text/plain': '3.141592653589793' })
    ])
  ]);

const report = (): nbformat.INotebookContent =>
  notebook([
    markdownCell('# Report'),
    codeCell('total = sum(range(10))\nprint(total)', [stream('45\n')])
  ]);
