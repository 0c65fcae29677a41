import { generateSample } from './credentials';
import { seeded } from './credentials/seeded';
import {
  scanOutput,
  scanSource,
  type Finding,
  type OutputPlace
} from './index';

const ESC = '\u001b';

const rule = 'github-pat-classic';

/** A token that exists nowhere, with a right checksum. */
const makeToken = (seed: number): string => {
  const { text, from, to } = generateSample(rule, seeded(seed));
  return text.slice(from, to);
};

const token = makeToken(1);

const place: OutputPlace = { cell: 2, cellId: 'c2', output: 1 };

const toBundle = (mime: string, data: unknown): object => ({
  output_type: 'display_data',
  data: { [mime]: data },
  metadata: {}
});

/** What stands in `text` where the finding says. */
const valueAt = (text: string, { from, to }: Finding): string =>
  text.slice(from, to);

describe('scanSource', () => {
  const scan = (
    source: string,
    type = 'code',
    language = 'python'
  ): Finding[] => scanSource({ type, id: 'c1', source }, 4, language);

  it('tells a secret with its place', () => {
    const source = `import os\nclient = Client(token="${token}")`;
    const [finding, ...others] = scan(source);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: { id: rule },
      confidence: 'confirmed',
      place: {
        part: 'source',
        cell: 4,
        cellId: 'c1',
        output: null,
        mime: null
      },
      range: { line: 1, start: 23, endLine: 1, end: 23 + token.length },
      masked: 'ghp_••••',
      allowed: null
    });
    expect(valueAt(source, finding)).toBe(token);
  });

  it.each([
    ['markdown', 'markdown', `Use \`${token}\` for it.`],
    ['a table', 'markdown', `A\n\n<table><tr><td>${token}</td></tr></table>`],
    ['raw', 'raw', `token: ${token}`],
    ['a magic', 'code', `%env GITHUB_TOKEN=${token}`],
    ['a shell cell', 'code', `%%bash\nexport GITHUB_TOKEN=${token}`],
    [
      'a file that is written',
      'code',
      `%%writefile .env\nGITHUB_TOKEN=${token}`
    ]
  ])('reads %s', (_, type, source) => {
    expect(scan(source, type).map(each => valueAt(source, each))).toEqual([
      token
    ]);
  });

  it('keeps what a comment allows, marked', () => {
    const [finding] = scan(`a = "${token}"  # nbwarden: allow[${rule}] shown`);
    expect(finding.allowed).toEqual({ by: 'comment', reason: 'shown' });
  });

  it('keeps its fingerprint when other lines change', () => {
    const line = `token = "${token}"`;
    const [before] = scan(line);
    const [after] = scan(`import os\n\n${line}\nprint(1)`);
    expect(after.fingerprint).toBe(before.fingerprint);
  });

  it('finds nothing in nothing', () => {
    expect(scan('')).toEqual([]);
  });
});

describe('scanOutput', () => {
  it.each([
    [
      'a stream',
      { output_type: 'stream', text: ['token:\n', `${token}\n`] },
      `token:\n${token}\n`
    ],
    ['text', toBundle('text/plain', `'${token}'`), `'${token}'`],
    [
      'HTML',
      toBundle('text/html', `<p>a &amp; b</p><td>${token}</td>`),
      `<p>a &amp; b</p><td>${token}</td>`
    ],
    [
      'JSON',
      toBundle('application/json', { a: { token } }),
      JSON.stringify({ a: { token } }, null, 1)
    ],
    [
      'SVG',
      toBundle('image/svg+xml', `<svg><text>${token}</text></svg>`),
      `<svg><text>${token}</text></svg>`
    ],
    ['LaTeX', toBundle('text/latex', `\\text{${token}}`), `\\text{${token}}`]
  ])('tells positions in %s as the notebook holds it', (_, output, text) => {
    const findings = scanOutput(output, place);
    expect(findings.map(each => valueAt(text, each))).toEqual([token]);
    expect(findings[0].place).toMatchObject({ part: 'output', ...place });
  });

  it('tells positions in a traceback with its colors', () => {
    const line = `${ESC}[0;32m----> 1${ESC}[0m login(${ESC}[33m"${token}"${ESC}[39m)`;
    const traceback = [`${ESC}[31mError${ESC}[0m`, line];
    const [finding] = scanOutput({ output_type: 'error', traceback }, place);
    expect(finding.place.mime).toBe('traceback');
    expect(finding.range.line).toBe(1);
    expect(
      valueAt(line, {
        ...finding,
        from: finding.range.start,
        to: finding.range.end
      })
    ).toBe(token);
  });

  it('tells an error’s secret once', () => {
    const output = {
      output_type: 'error',
      evalue: `bad token ${token} in line 1`,
      traceback: [`Error: bad token ${token}`]
    };
    expect(scanOutput(output, place).map(each => each.place.mime)).toEqual([
      'traceback'
    ]);
    expect(
      scanOutput({ ...output, traceback: [] }, place).map(
        each => each.place.mime
      )
    ).toEqual(['evalue']);
  });

  it('names the cells of a table', () => {
    const value = makeToken(2).slice(4, 36);
    const html = `<table><tr><th>user</th><th>api_key</th></tr><tr><td>ann</td><td>${value}</td></tr></table>`;
    expect(
      scanOutput(toBundle('text/html', html), place).map(each =>
        valueAt(html, each)
      )
    ).toEqual([value]);
  });

  it('names the values of JSON', () => {
    const value = makeToken(3).slice(4, 36);
    const data = [{ name: 'SERVICE_API_KEY', value }];
    expect(scanOutput(toBundle('application/json', data), place)).toHaveLength(
      1
    );
  });

  it('does not look into images', () => {
    const image = `${'A'.repeat(300)}${token}${'A'.repeat(300)}`;
    expect(scanOutput(toBundle('image/png', image), place)).toEqual([]);
    expect(
      scanOutput(
        toBundle(
          'text/html',
          `<img src="data:image/png;base64,${image.replace('_', '/')}">`
        ),
        place
      )
    ).toEqual([]);
  });
});
