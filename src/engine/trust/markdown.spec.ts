import { Marked } from 'marked';

import { acting } from './fixtures/vectors';
import { plain } from './fixtures/plain';
import { judgeHtml } from './html';
import { judgeMarkdown } from './markdown';
import type { Act } from './types';

/** As JupyterLab sets it up; here nothing is left out. */
const whole = new Marked({ gfm: true, async: false });

const toHtml = (markdown: string): string =>
  whole.parse(markdown, { async: false });

/** An address in a style sheet becomes a link there, which breaks it; it is told all the same. */
const breaks = /rl\(https:|import(?:\/\*| "https:)/;

const html = [...Object.values(acting).flat(), ...plain]
  .map(vector => vector.html)
  .filter(text => !breaks.test(text));

/** What Markdown puts around it, and what it may take for text. */
const around: readonly ((text: string) => string)[] = [
  text => text,
  text => `a ${text} b`,
  text => `*a ${text} b*`,
  text => `**a** ~~${text}~~ http://a.example.org`,
  text => `# ${text}`,
  text => `- ${text}\n- b`,
  text => `> ${text}`,
  text => `| a |\n|---|\n| ${text} |`,
  text => `a\n\n${text}\n\nb`,
  text => `    ${text}`,
  text => `\`\`\`\n${text}\n\`\`\``,
  text => `\`${text}\``
];

const withoutText = ({ text: _, ...rest }: Act): Omit<Act, 'text'> => rest;

it.each(html)('%j does in Markdown what the HTML made of it does', text => {
  around.forEach(put => {
    const markdown = put(text);
    const { acts } = judgeMarkdown(markdown);
    expect(acts.map(withoutText)).toEqual(
      judgeHtml(toHtml(markdown)).acts.map(withoutText)
    );
  });
});

it.each([
  '[a](javascript:owned())',
  '[a]( <javascript:owned()> "b")',
  '*[a](javascript:owned())*',
  '[**a**](javascript:owned())',
  '[a][b]\n\n[b]: javascript:owned()',
  '<javascript:owned()>',
  '[a](&#106;avascript:owned())',
  '[a](java\\script:x) [b](JAVASCRIPT:owned())'
])('%j is a link that runs', markdown => {
  expect(judgeMarkdown(markdown).acts).toMatchObject([{ effect: 'link' }]);
});

it('what is too long to be parsed is judged as HTML, and links that may run are told', () => {
  const long = 'a '.repeat(20_000);
  const { acts } = judgeMarkdown(
    `${long}<b onclick=owned()>x</b> [a](javascript:owned())`
  );
  expect(acts).toMatchObject([{ effect: 'handler' }, { effect: 'unknown' }]);
  expect(judgeMarkdown(long).acts).toEqual([]);
});

it.each([0, 10_000])(
  'emphasis that takes the star of a comment shows what stood in it, %d letters on',
  length => {
    const markdown =
      'a '.repeat(length / 2) +
      '<b>*</b><style>x,/*{}i{background:url(//evil.example.org/a)}</style>';
    expect(judgeHtml(toHtml(markdown)).acts).toMatchObject([
      { effect: 'remote', host: 'evil.example.org' }
    ]);
    expect(judgeMarkdown(markdown).acts).toMatchObject([
      { effect: 'remote', host: 'evil.example.org' }
    ]);
  }
);
