import {
  codeCell,
  result,
  stream,
  traceback,
  type Cell
} from '../../scripts/samples/notebook';
import { makeKindSheets } from './kinds';
import { toNotebookText, toTextSpan, type Holder } from './layout';

const held = 'say "x"';
const escaped = 'say \\"x\\"';

const toHolder = (text: string, cell: Cell, own = held): Holder => ({
  text,
  held: own,
  cell
});

const code = `import os\nkey = '${held}'\n`;
const frame = `----> 1 key = '${held}'`;
const json = JSON.stringify({ key: held });

const holders = [
  toHolder(code, codeCell(code)),
  toHolder(code, codeCell('run()', [stream(code)])),
  toHolder(frame, codeCell('run()', [traceback('Error', 'no', frame)])),
  toHolder(
    json,
    codeCell('run()', [
      result({ 'application/json': JSON.parse(json) as object as never })
    ]),
    escaped
  )
];

describe('the file of a notebook', () => {
  const { text, spans } = toNotebookText(holders, 'julia');
  const lines = text.split('\n');

  it('is a notebook of that language', () => {
    expect(JSON.parse(text)).toMatchObject({
      metadata: { language_info: { name: 'julia' } },
      cells: [{ source: ['import os\n', `key = '${held}'\n`] }, {}, {}, {}]
    });
  });

  it('has each secret where it is said to be', () => {
    expect(spans.map(({ line }) => lines[line - 1].trim())).toEqual([
      `"key = '${escaped}'\\n"`,
      `"key = '${escaped}'\\n"`,
      `"----> 1 key = '${escaped}'",`,
      `"key": "${escaped}"`
    ]);
  });

  it('has each in its own cell', () => {
    const lineOfCell = lines.flatMap((line, at) =>
      line === '  {' ? [at] : []
    );
    spans.forEach(({ line }, index) => {
      expect(line).toBeGreaterThan(lineOfCell[index]);
      expect(line).toBeLessThan(lineOfCell[index + 1] ?? lines.length);
    });
  });

  it('is not written where a cell lacks its secret', () => {
    const without = toHolder('', codeCell('run()'));
    expect(() => toNotebookText([without], 'python')).toThrow(/does not hold/);
  });
});

it('a text has its secret where it is said to be', () => {
  expect(toTextSpan(holders[0])).toEqual({ line: 2, endLine: 2 });
  const key = { ...holders[0], text: 'a\nb\nc\n', held: 'b\nc' };
  expect(toTextSpan(key)).toEqual({ line: 2, endLine: 3 });
});

it('every kind is written in every way that can hold it', () => {
  const sheets = makeKindSheets();
  expect(new Set(sheets.map(({ extension }) => extension))).toEqual(
    new Set(['py', 'md', 'txt', 'html', 'json'])
  );
  sheets.forEach(({ holders: own, language }) => {
    expect(own.length).toBeGreaterThan(500);
    expect(toNotebookText(own, language).spans).toHaveLength(own.length);
  });
});
