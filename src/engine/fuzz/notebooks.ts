/** What is mutated: a notebook that holds a secret wherever one may stand. */
import { generateSample } from '../credentials';
import { encodeBase64 } from '../credentials/decode';
import { seeded } from '../credentials/seeded';

const ESC = '\u001b';

const kinds = [
  'github-pat-classic',
  'openai-project-key',
  'jwt',
  'postgres-url',
  'aws-access-key-id',
  'private-key-pem-rsa',
  'basic-auth-header'
];

const samples = kinds.map(id => {
  const { text, from, to } = generateSample(id, seeded(11));
  return { text, value: text.slice(from, to) };
});

/** The values that no report may hold. */
export const secrets: readonly string[] = samples.map(({ value }) => value);

const [token, key, , url] = samples.map(({ text }) => text);

const encoded = `${encodeBase64(token)}==`;

const half = token.length / 2;

/** A password that a report could hold by chance: here a cell is called so, and a comment quotes it. */
const short = 'Tulp77';

/** A secret in every part of it. */
export const richNotebook = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {
    kernelspec: { name: 'python3', language: 'python' },
    papermill: { parameters: { api_key: key } },
    widgets: {
      'application/vnd.jupyter.widget-state+json': {
        state: {
          a: { model_name: 'HTMLModel', state: { value: `<b>${token}</b>` } },
          b: {
            model_name: 'PasswordModel',
            state: { _model_name: 'PasswordModel', value: 'Granite1987!' }
          }
        }
      }
    }
  },
  cells: [
    {
      cell_type: 'code',
      id: short,
      metadata: { tags: ['parameters'], note: token },
      source: [
        `a = "${token.slice(0, half)}" + "${token.slice(half)}"\n`,
        `b64 = "${encoded}"  # nbwarden: allow\n`,
        `u = "${encodeURIComponent(url)}"\n`,
        'password = "Granite1987!"\n', // nbwarden: allow[generic-password] made up
        `pwd = "${short}"  # nbwarden: allow[generic-password] as ${short} is old\n`
      ],
      outputs: [
        {
          output_type: 'stream',
          name: 'stdout',
          text: samples.map(({ text }) => `${text}\n`)
        },
        {
          output_type: 'error',
          ename: 'E',
          evalue: `bad ${token}`,
          traceback: [
            `${ESC}[31m--> 1${ESC}[0m login("${token}")`,
            `E: bad ${token}`
          ]
        },
        {
          output_type: 'display_data',
          metadata: { token },
          data: {
            'text/html': `<table><tr><th>api_key</th></tr><tr><td>${key}</td></tr></table><!-- ${token} -->`,
            'application/json': { a: [{ name: 'API_KEY', value: key }] },
            'image/svg+xml': `<svg><text>${token}</text></svg>`,
            'image/png': 'iVBORw0KGgo='
          }
        }
      ]
    },
    {
      cell_type: 'markdown',
      source: `Use \`${token}\`.`,
      attachments: { 'a.txt': { 'text/plain': encoded } }
    },
    { cell_type: 'raw', source: url }
  ]
};
