import { reviewNotebook, type Review } from '.';
import { effectsOf, reviewOutput } from './fixtures/output';
import { plain } from './fixtures/plain';
import { acting } from './fixtures/vectors';

const vectors = Object.entries(acting).flatMap(([group, list]) =>
  list.map(vector => [group, vector.name, vector] as const)
);

describe('HTML that acts', () => {
  it.each(vectors)('%s: %s', (_, __, { html, effects, always = [] }) => {
    const review = reviewOutput({ 'text/html': html });
    expect(effectsOf(review)).toEqual(effects);
    expect(effectsOf(review, 'always')).toEqual(always);
    expect(effects.length > 0 ? review.looks : []).toEqual([]);
  });
});

describe('HTML that does not act', () => {
  it.each(plain)('$name', ({ html, isChanged }) => {
    const review = reviewOutput({ 'text/html': html });
    expect(review.changes).toEqual([]);
    expect(review.looks).toEqual(
      isChanged ? [{ cell: 0, output: 0, mime: 'text/html' }] : []
    );
  });
});

describe('the text of a Markdown cell', () => {
  const review = (source: string): Review =>
    reviewNotebook({
      cells: [{ cell_type: 'markdown', metadata: {}, source }]
    });

  it('is never trusted: only what loads anyway is told', () => {
    const source =
      '<b onclick=owned()>x</b> ![a](https://img.example.org/a.png)';
    expect(review(source)).toMatchObject({
      changes: [
        {
          effect: 'remote',
          when: 'always',
          output: null,
          host: 'img.example.org'
        }
      ],
      looks: []
    });
  });

  it('may hold a command that asks no more in a trusted notebook', () => {
    const source = '<button data-commandlinker-command="a:b">x</button>';
    expect(review(source).changes).toMatchObject([
      { effect: 'command', when: 'trusted' }
    ]);
  });
});
