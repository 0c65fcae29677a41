import { Command, leak, token } from '../../scripts/testing/command';

const picture = 'iVBORw0KGgo'.repeat(1000);

/** A picture, and behind it what is to be found. */
const toNotebook = (picture: string): string =>
  JSON.stringify(
    {
      cells: [
        {
          cell_type: 'code',
          source: ['plot()'],
          outputs: [
            {
              output_type: 'display_data',
              data: { 'image/png': picture },
              metadata: {}
            }
          ],
          metadata: {}
        },
        { cell_type: 'code', source: [leak], outputs: [], metadata: {} }
      ],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 2
    },
    null,
    1
  );

const notebook = toNotebook(picture);

const lineOf = (text: string): number =>
  notebook.slice(0, notebook.indexOf(text)).split('\n').length;

describe('a notebook with pictures', () => {
  const command = new Command();
  command.use();

  // What is larger than 4 MB is read again for its lines.
  test.each([
    ['small', picture],
    ['large', picture.repeat(400)]
  ])('tells what stands behind %s ones, at its line', (_, shown) => {
    command.write('a.ipynb', toNotebook(shown));
    const { findings } = command.scan('.');
    expect(findings).toMatchObject([{ cell: 1, line: 0 }]);
    const sarif = command.run(['scan', '--format', 'sarif', '.']).out;
    expect(sarif).toContain(`"startLine":${lineOf(token)}`);
  });

  test('that is broken is told of as the file is', () => {
    command.write('a.ipynb', notebook.replace('"nbformat"', '}nbformat'));
    const { findings, errors } = command.scan('.');
    expect(findings).toHaveLength(1);
    expect(errors).toEqual([
      {
        path: 'a.ipynb',
        message: `This is not valid JSON: see line ${lineOf('"nbformat"')}.`
      }
    ]);
  });
});
