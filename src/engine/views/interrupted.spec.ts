import { generateSample, pickText } from '../credentials';
import { seeded } from '../credentials/seeded';
import { scanOutput } from '../index';
import { isInterrupted } from './interrupted';

const { text: token } = generateSample('github-pat-classic', seeded(1));
const [head, middle, end] = [
  token.slice(0, 12),
  token.slice(12, 20),
  token.slice(20)
];

const rulesIn = (mime: string, markup: string): string[] =>
  scanOutput(
    { output_type: 'display_data', data: { [mime]: markup }, metadata: {} },
    { cell: 0, cellId: 'a', output: 0 }
  ).map(({ rule }) => rule.id);

describe('markup that stands inside a value hides it from nobody who reads the page', () => {
  it.each([
    `<td>${head}<span>${middle}${end}</span></td>`,
    `<p>${head}<b>${middle}</b>${end}</p>`,
    `<p>ghp_<em class="x">${token.slice(4)}</em></p>`,
    `<p>${head}<wbr>${middle}<wbr>${end}</p>`,
    `<p><i>${head}</i><i>${middle}</i><i>${end}</i></p>`,
    `<p>${[...token].map(sign => `<span>${sign}</span>`).join('')}</p>`,
    `<p>ghp&#95;${token.slice(4)}</p>`,
    `<p>&#x67;hp_${token.slice(4)}</p>`,
    `<p>ghp&lowbar;${token.slice(4)}</p>`
  ])('%#', markup => {
    expect(rulesIn('text/html', markup)).toEqual(['github-pat-classic']);
  });

  it('in LaTeX, which escapes signs', () => {
    const markup = `\\begin{tabular}{l}\n${token.replace('_', '\\_')} \\\\\n`;
    expect(rulesIn('text/latex', markup)).toEqual(['github-pat-classic']);
  });

  it('in a picture', () => {
    const markup = `<svg><text>${head}<tspan>${middle}${end}</tspan></text></svg>`;
    expect(rulesIn('image/svg+xml', markup)).toEqual(['github-pat-classic']);
  });

  it.each([
    `<p>all</p><a title="${token}`,
    `<p>all</p><a title='${token}`,
    `<p>all</p><a title=${token}`,
    `<svg><a xlink:title="${token}"></a></svg>`
  ])('nor does a text that ends in an attribute %#', markup => {
    expect(rulesIn('text/html', markup)).toEqual(['github-pat-classic']);
  });

  it('in an address', () => {
    const password = pickText('abcdefghkmnpqrst23456789', 14, seeded(2));
    expect(
      rulesIn(
        'text/html',
        `<pre>postgres:&#x2F;&#x2F;bob:${password}@db.acme.io&#x2F;x</pre>`
      )
    ).toEqual(['postgres-url']);
  });
});

it.each([
  '<td>1</td><td>2</td>',
  'a &amp; b &lt; c',
  '<p>a <b>c</b></p>',
  '<b>Page</b><b>1</b>'
])('nothing is interrupted in %s', markup => {
  expect(isInterrupted(markup)).toBe(false);
});
