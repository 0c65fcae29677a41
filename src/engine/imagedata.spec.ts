import { findImageData } from './imagedata';

const data = 'iVBORw0KGgo'.repeat(200);

const notebookWith = (bundle: unknown, space: number | undefined): Buffer =>
  Buffer.from(
    JSON.stringify(
      { cells: [{ outputs: [{ data: bundle, output_type: 'x' }] }] },
      null,
      space
    )
  );

const cutsOf = (bytes: Buffer): string[] =>
  findImageData(bytes).map(({ from, to }) =>
    bytes.subarray(from, to).toString('latin1')
  );

describe('findImageData', () => {
  test.each([undefined, 1])('finds pictures, indented by %s', space => {
    const bundle = { 'image/png': data, 'image/jpeg': data, 'text/plain': 'x' };
    expect(cutsOf(notebookWith(bundle, space))).toEqual([data, data]);
  });

  test('finds data with the line ends that Python writes', () => {
    const lines = `${data}\n${data}\n`;
    const [found] = cutsOf(notebookWith({ 'image/png': lines }, 1));
    expect(JSON.parse(`"${found}"`)).toBe(lines);
  });

  test.each([
    ['a short one', { 'image/png': 'iVBORw0KGgo=' }],
    ['a drawing', { 'image/svg+xml': data }],
    ['text', { 'image/png': `${'a word '.repeat(300)}` }],
    ['text that begins as data does', { 'image/png': `${data} and "more"` }],
    ['no string', { 'image/png': [data] }],
    ['another type', { 'text/plain': data }]
  ])('leaves %s', (_, bundle) => {
    expect(cutsOf(notebookWith(bundle, 1))).toEqual([]);
  });

  test('leaves what a source writes of a picture', () => {
    const source = `x = {"image/png": "${data}"}`;
    expect(cutsOf(Buffer.from(JSON.stringify({ source })))).toEqual([]);
  });

  test('leaves a file that ends in the middle of a picture', () => {
    const whole = notebookWith({ 'image/png': data }, 1);
    const cut = whole.subarray(0, whole.indexOf('iVBOR') + 1500);
    expect(cutsOf(cut)).toEqual([]);
  });

  test('leaves the same JSON with empty strings', () => {
    const bytes = notebookWith({ 'image/png': data, 'text/plain': 'x' }, 1);
    const [{ from, to }] = findImageData(bytes);
    const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    expect(JSON.parse(rest.toString())).toEqual(
      JSON.parse(
        notebookWith({ 'image/png': '', 'text/plain': 'x' }, 1).toString()
      )
    );
  });
});
