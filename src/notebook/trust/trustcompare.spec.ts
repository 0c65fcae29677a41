/**
 * What the engine says of an output and what JupyterLab's own sanitizer makes
 * of it, compared as a browser builds them.
 */
import { acting } from '../../engine/trust/fixtures/vectors';
import { plain } from '../../engine/trust/fixtures/plain';
import { styleValues } from '../../engine/trust/html/stylevalues';
import { reviewNotebook } from '../../engine/trust';
import { doesDiffer } from '../testing/shown';

const isTold = (html: string): boolean => {
  const { changes, looks } = reviewNotebook({
    cells: [
      {
        cell_type: 'code',
        metadata: {},
        source: '',
        outputs: [{ output_type: 'display_data', data: { 'text/html': html } }]
      }
    ]
  });
  return looks.length > 0 || changes.some(({ when }) => when === 'trusted');
};

/**
 * A command stands there untrusted as well; it is what a click does that differs. The
 * lists are those of a browser that is newer than this one.
 */
const { commands } = acting;
const elsewhere = new Set(['commands', 'lists']);
const others = Object.entries(acting).flatMap(([group, list]) =>
  elsewhere.has(group) ? [] : list
);
const vectors = [...others, ...plain].map(
  ({ name, html }) => [name, html] as const
);

describe('what the sanitizer changes is told, and nothing else', () => {
  beforeAll(() => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  it.each(vectors)('%s: %s', (_, html) => {
    expect(isTold(html)).toBe(doesDiffer(html));
  });

  it.each(commands)('$name stands there either way', ({ html }) => {
    expect(doesDiffer(html)).toBe(false);
  });
});

/** Values that people and programs write. */
const values = [
  'auto',
  'none',
  'normal',
  'inherit',
  'initial',
  'unset',
  '0',
  '1',
  '2',
  '0.5',
  '.5',
  '1.0',
  '-1',
  '12',
  '100',
  '10px',
  '-10px',
  '+1px',
  '1.5em',
  '0.8rem',
  '50%',
  '100%',
  '12.5%',
  '1e3px',
  '90deg',
  '2s',
  '10ch',
  '50vh',
  '1fr',
  '0 auto',
  '1px 2px',
  '1px 2px 3px 4px',
  '10px 5%',
  '1px solid red',
  '1px solid #ccc',
  'thin dotted',
  'solid',
  'dashed',
  'red',
  'RED',
  '#fff',
  '#FFFFFF',
  '#12345678',
  'rgb(1, 2, 3)',
  'rgb(1 2 3)',
  'rgba(1,2,3,0.5)',
  'rgba(0, 0, 0, .1)',
  'hsl(1, 2%, 3%)',
  'transparent',
  'currentColor',
  'rebeccapurple',
  'var(--x)',
  'var(--jp-red)',
  'calc(1px + 2px)',
  'url(a.png)',
  'url("https://a.b/c.png")',
  'url(a.png) no-repeat',
  'linear-gradient(red, blue)',
  'linear-gradient(90deg, #fff 5%, transparent 5%)',
  'linear-gradient(to right, red 0%, blue 100%)',
  'radial-gradient(circle, red, blue)',
  'block',
  'inline-block',
  'flex',
  'grid',
  'inline-flex',
  'table-cell',
  'contents',
  'hidden',
  'visible',
  'scroll',
  'clip',
  'collapse',
  'separate',
  'left',
  'right',
  'center',
  'justify',
  'start',
  'end',
  'top',
  'middle',
  'bottom',
  'baseline',
  'super',
  'both',
  'bold',
  'bolder',
  '700',
  '450',
  'italic',
  'oblique',
  'small-caps',
  'monospace',
  'Arial',
  'Arial, sans-serif',
  '"Courier New", monospace',
  "'DejaVu Sans Mono'",
  'ui-monospace, SFMono-Regular',
  'bold 12px Arial',
  'italic bold 12px/1.5 "Open Sans", serif',
  '12px serif',
  'medium',
  'large',
  'x-large',
  'smaller',
  'nowrap',
  'pre',
  'pre-wrap',
  'break-spaces',
  'break-word',
  'break-all',
  'anywhere',
  'underline',
  'underline dotted',
  'line-through',
  'uppercase',
  'capitalize',
  'ellipsis',
  'pointer',
  'not-allowed',
  'grab',
  'ew-resize',
  'static',
  'relative',
  'absolute',
  'fixed',
  'sticky',
  'border-box',
  'content-box',
  'space-between',
  'space-around',
  'stretch',
  'flex-start',
  'flex-end',
  'row',
  'column',
  'row wrap',
  'wrap',
  'row-reverse',
  '1 1 auto',
  '1 0 0%',
  'repeat(2, 1fr)',
  'repeat(auto-fill, minmax(100px, 1fr))',
  '1fr 2fr',
  'auto auto',
  'min-content',
  'max-content',
  'span 2',
  '1 / 3',
  '1 / span 2',
  'a',
  '"a b" "c d"',
  'subgrid',
  '0 0 5px red',
  '1px 1px 2px #000',
  '2px 2px 4px rgba(0,0,0,0.5)',
  '0 1px 2px 0 black',
  'inset 0 0 5px red',
  'disc',
  'decimal',
  'square inside',
  'cover',
  'contain',
  'repeat-x',
  'fixed local',
  'ltr',
  'rtl',
  'all',
  'always',
  'avoid',
  'inside',
  'opacity 1s',
  'spin 1s',
  'rotate(45deg)',
  'rect(0, 1px, 1px, 0)',
  'rect(0 1px 1px 0)',
  'expression(alert(1))',
  '"a"',
  '"«" "»"',
  'xblock',
  'bright',
  'unsafe center',
  'safe end',
  'first baseline'
];

const unknownProperties = [
  'transform',
  'transition',
  'animation',
  'filter',
  'mask',
  '--own',
  'inset',
  'box-decoration-break',
  'user-select',
  'accent-color',
  'fill',
  'behavior'
];

it.each([...styleValues.keys(), ...unknownProperties])(
  'a style of %s is kept where the sanitizer keeps it',
  property => {
    const wrong = values.filter(value => {
      const html = `<p style='${property}: ${value.replace(/'/g, '&#39;')}'>a</p>`;
      return isTold(html) !== doesDiffer(html);
    });
    expect(wrong).toEqual([]);
  }
);
