import { generateSample } from '../credentials';
import { decodeBase64, encodeBase64 } from '../credentials/decode';
import { seeded } from '../credentials/seeded';
import { makeToken } from '../fixes/fixtures/samples';
import { ways } from '../fixes/ways';
import { repairNotebook, repairText } from '.';
import { cell, order, other, stream, toFile, token } from './fixtures/files';

describe.each(ways)('fix with %s', way => {
  const json = toFile(
    [
      cell(['import os\n', `token = "${token}"`]),
      cell('print(token)', { outputs: [stream([`${token}\n`])] }),
      { cell_type: 'markdown', id: 'm', metadata: {}, source: [`Use ${token}`] }
    ],
    { note: `token=${token}` }
  );
  const repaired = repairNotebook(json, order(way));

  it('leaves the value nowhere in the file', () => {
    expect(repaired.text).not.toContain(token);
    expect(repaired.outcomes.every(({ outcome }) => outcome.fixed)).toBe(true);
  });

  it('leaves a notebook written as it was', () => {
    const notebook: unknown = JSON.parse(repaired.text);
    expect(repaired.text).toBe(`${JSON.stringify(notebook, null, 1)}\n`);
  });

  it('finds nothing to do the second time', () => {
    const again = repairNotebook(repaired.text, order(way));
    expect(again.text).toBe(repaired.text);
    expect(again.outcomes).toEqual([]);
  });
});

it('redacts attachments that are kept in base64, and numbers', () => {
  const letters = encodeBase64(`token: ${token}\n`);
  const content = letters.padEnd(Math.ceil(letters.length / 4) * 4, '=');
  const json = toFile([
    cell('1', {
      metadata: { password: 2718281828 },
      attachments: { 'a.txt': { 'text/plain': content } }
    })
  ]);
  const { text, outcomes } = repairNotebook(json, order(null));
  const [after] = (
    JSON.parse(text) as {
      cells: { attachments: Record<string, Record<string, string>> }[];
    }
  ).cells;
  const [written] = Object.values(after.attachments['a.txt']);
  expect(decodeBase64(written)).toBe(
    'token: \u00e2\u0080\u00a2'.concat('\u00e2\u0080\u00a2'.repeat(3), '\n')
  );
  expect(outcomes.length).toBeGreaterThan(0);
});

it('redacts outputs and leaves sources alone', () => {
  const json = toFile([
    cell([`token = "${token}"`], { outputs: [stream(`${token}\n`)] })
  ]);
  const { text, outcomes } = repairNotebook(json, order(null));
  expect(text).toBe(json.replace(`${token}\\n"`, '••••\\n"'));
  expect(outcomes).toHaveLength(1);
});

it('gives a password no name of the address that holds it too', () => {
  const value = makeToken('password');
  const address = cell(`u = "postgresql://app:${value}@db.internal/app"`);
  const password = cell(`db_password = "${value}"`);
  for (const cells of [
    [address, password],
    [password, address]
  ]) {
    const { text } = repairNotebook(toFile(cells), order('env'));
    expect(text).not.toContain('DATABASE_URL');
    expect(text.split('DATABASE_PASSWORD')).toHaveLength(3);
  }
});

it('keeps numbers, order and escapes that it does not know how to write', () => {
  const json = `{"z": 1.0, "cells": [{"cell_type":"code","n":1e2,"source":["token = \\"${token}\\""], "outputs":[{"output_type":"display_data","data":{"10":1.50,"2":"${token}"},"metadata":{}}]}],"metadata":{"b":0.10,"a":"\\u00e9"}}`;
  const { text } = repairNotebook(json, order('env'));
  expect(text).toBe(
    json
      .replace(
        `["token = \\"${token}\\""]`,
        '["import os\\n","\\n","token = os.environ[\\"GITHUB_TOKEN\\"]"]'
      )
      .replace(token, '\\u2022\\u2022\\u2022\\u2022')
  );
});

it('leaves a read-only cell alone and says so', () => {
  const json = toFile([
    cell(`token = "${token}"`, { metadata: { editable: false } })
  ]);
  const { text, outcomes } = repairNotebook(json, order('env'));
  expect(text).toBe(json);
  expect(outcomes[0].outcome).toMatchObject({ fixed: false });
});

it.each([
  ['worksheets', 'worksheets'],
  ['cells', 'cells']
])('repairs notebooks with %s', (_, key) => {
  const code = { cell_type: 'code', input: `token = "${token}"`, outputs: [] };
  const plain = { ...code, input: undefined, source: code.input };
  const notebook =
    key === 'cells'
      ? { cells: [plain], metadata: {} }
      : { worksheets: [{ cells: [code] }, { cells: [code] }], metadata: {} };
  const { text } = repairNotebook(JSON.stringify(notebook), order('env'));
  expect(text).not.toContain(token);
  expect(() => JSON.parse(text) as unknown).not.toThrow();
});

it('gives a name that stands for another value elsewhere to no other', () => {
  const json = toFile([cell(`token = "${token}"`)]);
  const known = new Map([['GITHUB_TOKEN', new Set([other])]]);
  const { outcomes } = repairNotebook(json, { ...order('env'), known });
  expect(outcomes[0].outcome).toMatchObject({ name: 'GITHUB_TOKEN_2' });
});

it('takes copies along that no rule finds', () => {
  const json = toFile([
    cell(`token = "${token}"`),
    cell(`joined = "x${token}x"`)
  ]);
  const { text } = repairNotebook(json, order('env'));
  expect(text).not.toContain(token);
});

it('takes copies along that stand over literals, though no rule finds them', () => {
  const password = `${token.slice(8, 20)}!q`;
  const json = toFile([
    cell(`password = "${password}"`),
    cell(`key = ("${password.slice(0, 6)}"\n  "${password.slice(6)}")`)
  ]);
  const { text, outcomes } = repairNotebook(json, order('env'));
  expect(outcomes).toHaveLength(1);
  expect(text).toContain('key = os.environ[');
  expect(text).not.toContain(password.slice(0, 6));
  expect(text).not.toContain(password.slice(6));
});

it('tells of copies that stay', () => {
  const json = toFile([
    cell(`token = "${token}"`),
    cell(`%time x = "_${token}_"`)
  ]);
  const { outcomes } = repairNotebook(json, order('env'));
  expect(
    outcomes.map(({ site: { finding }, outcome }) => [
      finding.place.cell,
      finding.range.line,
      outcome.fixed
    ])
  ).toEqual([
    [0, 0, true],
    [1, 0, false]
  ]);
});

it('hides in outputs what stands over literals in the code', () => {
  const json = toFile([
    cell(`key = ("${token.slice(0, 20)}" "${token.slice(20)}")`),
    cell('show()', { outputs: [stream(`it is ${token}\n`)] })
  ]);
  const { text } = repairNotebook(json, order('env'));
  expect(text).not.toContain(token);
  expect(text).toContain('it is ••••');
});

it.each([
  ['base64', `base64.b64decode("${btoa(`token=${token}`)}")`],
  [
    'percent-encoding',
    `fetch("https://example.org/?next=%2F%3Ft%3D${token.replace('_', '%5F')}")`
  ]
])(
  'leaves a value in %s to a person: the variable would hold that',
  (_, code) => {
    const json = toFile([cell(code)]);
    const { text, outcomes } = repairNotebook(json, order('env'));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      { fixed: false, reason: expect.stringContaining('the code decodes it') }
    ]);
    expect(text).toBe(json);
  }
);

it('takes the value out of the name of an attachment, which the text still shows', () => {
  const image = { 'image/png': 'iVBORw0KGgo=' };
  const name = `key-${token}.png`;
  const shown = cell(`![key](attachment:${name})`, {
    cell_type: 'markdown',
    attachments: { [name]: image, 'b.png': image }
  });
  const json = toFile([cell(`token = "${token}"`), shown]);
  const { text } = repairNotebook(json, order('env'));
  expect(text).not.toContain(token);
  const { cells } = JSON.parse(text) as {
    cells: { source: string; attachments: object }[];
  };
  expect(cells[1]).toMatchObject({
    source: '![key](attachment:key-••••.png)',
    attachments: { 'key-••••.png': image, 'b.png': image }
  });
  // Where the text stays, so does the name by which it shows the image.
  expect(repairNotebook(json, order(null)).text).toBe(json);
});

it('takes base64 out of an output and an attachment', () => {
  const written = btoa(`<svg><text>${token}</text></svg>`);
  const svg = { 'image/svg+xml': written };
  const json = toFile([
    cell('x', { outputs: [stream(`${written}\n`)] }),
    cell('x', { cell_type: 'markdown', attachments: { 'a.svg': svg } })
  ]);
  const { text, outcomes } = repairNotebook(json, order('env'));
  expect(outcomes.map(({ outcome }) => outcome.fixed)).toEqual([true, true]);
  expect(repairNotebook(text, order('env')).outcomes).toEqual([]);
});

it('rewrites a value in several strings', () => {
  const [first, second] = [token.slice(0, 12), token.slice(12)];
  const json = toFile([cell(`token = "${first}" + "${second}"`)]);
  const { text } = repairNotebook(json, order('env'));
  expect(text).toContain('token = os.environ[');
  expect(text).not.toContain(second);
});

it('takes a value out of a name in metadata', () => {
  const json = toFile([cell('x', { metadata: { [token]: 1, tags: [] } })]);
  const { text } = repairNotebook(json, order('env'));
  expect(text).not.toContain(token);
  expect(text).toContain('"••••": 1');
});

it.each([
  ['Cell 2', '"source": ["x = 1"], ', '"cell_type"'],
  ['The notebook', '"nbformat": 3, ', '"metadata": {']
])('leaves a file alone where %s has a key twice', (owner, first, next) => {
  const json = toFile([cell('a'), cell(`token = "${token}"`)]);
  const at = json.lastIndexOf(next);
  const merged = json.slice(0, at) + first + json.slice(at);
  expect(() => repairNotebook(merged, order('env'))).toThrow(
    `${owner} has a key twice`
  );
});

it('masks a value whose signs the file spells by their numbers', () => {
  const json = toFile([cell(`token = "${token}"\npath = "C:\\\\u002B"`)]);
  const spelled = json
    .replace('ghp_', 'ghp\\u005F')
    .replace('= \\"', '\\u003d \\u0022');
  expect(JSON.parse(spelled)).toEqual(JSON.parse(json));
  const { mask, text } = repairNotebook(spelled, order('env'));
  for (const shown of [mask(spelled), mask(text)]) {
    expect(shown).not.toContain(token.slice(4));
  }
  // What is no escape of a sign, or needs one, stays.
  expect(mask(spelled)).toContain('token = \\u0022ghp_••••');
  expect(mask(spelled)).toContain('C:\\\\\\\\u002B');
});

it('masks every value of what is shown, over lines as well', () => {
  const { text: pem } = generateSample('private-key-pem-rsa', seeded(5));
  const source = `key = """${pem}"""\ntoken = "${token}"`;
  const lines = source.split(/(?<=\n)/);
  const json = toFile([cell(lines), cell(`x = "${token}"`)]);
  const { mask } = repairNotebook(json, order('env'));
  const shown = mask(json);
  expect(shown).not.toContain(token);
  const told = pem
    .split('\n')
    .filter(line => line.length > 8 && !line.startsWith('-----'))
    .filter(line => shown.includes(line));
  expect(told).toEqual([]);
});

it.each([
  [
    'a.py',
    'python',
    `token = "${token}"\n`,
    'import os\n\ntoken = os.environ["GITHUB_TOKEN"]\n'
  ],
  [
    'b.py',
    'python',
    `import sys\r\ntoken = "${token}"\r\n`,
    'import os\r\nimport sys\r\ntoken = os.environ["GITHUB_TOKEN"]\r\n'
  ],
  [
    'a.R',
    'r',
    `token <- "${token}"\n`,
    'token <- Sys.getenv("GITHUB_TOKEN")\n'
  ],
  ['a.sh', 'shell', `export T=${token}\n`, 'export T="${T:?}"\n'],
  ['a.yaml', 'none', `token: ${token}\n`, `token: ${token}\n`]
])('repairs the text %s', (path, language, before, after) => {
  const { text } = repairText(
    path,
    before,
    { type: 'code', language },
    order('env')
  );
  expect(text).toBe(after);
});
