import { repairNotebook, repairText } from '.';
import { cell, order, stream, toFile, token } from './fixtures/files';

it('shows what stands in place of values as it is read', () => {
  const json = toFile([cell('x', { outputs: [stream(`é ${token}`)] })]);
  const escaped = json.replace('é', '\\u00e9');
  const { mask, text } = repairNotebook(escaped, order(null));
  expect(text).toContain('"\\u00e9 \\u2022\\u2022\\u2022\\u2022"');
  expect(mask(text)).toContain('"\\u00e9 ••••"');
});

it('rewrites each cell of a notebook in its own language', () => {
  const sources: readonly (readonly [string, object, string])[] = [
    [
      'var token = "SECRET";',
      { polyglot_notebook: { kernelName: 'csharp' } },
      'Environment.GetEnvironmentVariable("GITHUB_TOKEN")'
    ],
    [
      '$token = "SECRET"',
      { polyglot_notebook: { kernelName: 'pwsh' } },
      'PowerShell'
    ],
    [
      'let token = "SECRET"',
      { dotnet_interactive: { language: 'fsharp' } },
      'F#'
    ],
    ["SELECT 'SECRET'", { dotnet_interactive: { language: 'sql' } }, 'SQL'],
    [
      'const token = "SECRET"',
      { polyglot_notebook: { kernelName: 'javascript' } },
      'JavaScript that runs in the page'
    ],
    [
      'token = "SECRET"',
      { polyglot_notebook: { kernelName: 'pythonkernel' } },
      'os.environ["GITHUB_TOKEN"]'
    ],
    [
      'var own = "SECRET";',
      {},
      'Environment.GetEnvironmentVariable("GITHUB_TOKEN")'
    ],
    ['#!pwsh\n$token = "SECRET"', {}, 'PowerShell']
  ];
  const json = toFile(
    sources.map(([source, metadata]) =>
      cell(source.replace('SECRET', token), { metadata })
    ),
    {
      kernelspec: { name: '.net-csharp', language: 'C#' },
      language_info: { name: 'polyglot-notebook' }
    }
  );
  const { text, outcomes } = repairNotebook(json, order('env'));
  const { cells } = JSON.parse(text) as { cells: { source: string }[] };
  sources.forEach(([, , expected], index) => {
    const outcome = outcomes.find(
      ({ site }) => site.finding.place.cell === index
    )?.outcome;
    const told = outcome?.fixed === false ? outcome.reason : '';
    expect(cells[index].source + told).toContain(expected);
  });
});

it('tells of each place that is left once', () => {
  const locked = { metadata: { editable: false } };
  const json = toFile([
    cell(`token = "${token}"`, locked),
    cell(`a = "${token}"; b = '${token}'`, locked),
    cell(`token = "${token}"`)
  ]);
  const { outcomes } = repairNotebook(json, order('env'));
  expect(outcomes.map(({ outcome }) => outcome.fixed).sort()).toEqual([
    false,
    false,
    false,
    true
  ]);
});

it.each(['.env', 'a.yml', 'a.toml'])('tells of %s each line once', path => {
  const text = `TOKEN=${token}\nAGAIN=${token}\n`;
  const cells = { type: 'code', language: 'none' } as const;
  const { outcomes } = repairText(path, text, cells, order('env'));
  const places = outcomes.map(({ site }) => site.finding);
  expect(places.map(({ range }) => range.line)).toEqual([0, 1]);
  expect(places.map(({ place }) => place.cell)).toEqual([null, null]);
});

it('fixes the input of a cell whose source is null', () => {
  const json = JSON.stringify({
    ...(JSON.parse(toFile([])) as object),
    cells: [{ cell_type: 'code', source: null, input: `token = "${token}"` }]
  });
  const { text } = repairNotebook(json, order('env'));
  expect(text).not.toContain(token);
  expect(text).toContain('os.environ');
});
