import fc from 'fast-check';

import { reviewNotebook, reviewNotebookText } from '.';
import { reviewOutput } from './fixtures/output';
import { tooLong } from '../../../scripts/testing/patience';

describe('any notebook', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '</',
    '<script',
    '<svg>',
    '<table>',
    '<b ',
    '"',
    "'",
    '=',
    ' onclick',
    '<!--',
    '-->',
    '<textarea>',
    '<style>',
    'url(',
    'javascript:',
    '&#',
    '\u0000',
    '\ud800',
    '](',
    '`',
    '[',
    '\n',
    'a',
    '<select>',
    '<template>',
    '<math>',
    '<form>',
    '<p>'
  );
  const markup = fc
    .array(piece, { maxLength: 60 })
    .map(parts => parts.join(''));
  const output = fc.oneof(
    fc.record({
      data: fc.dictionary(
        fc.constantFrom(
          'text/html',
          'text/markdown',
          'image/svg+xml',
          'application/json',
          'x/y'
        ),
        fc.oneof(markup, fc.array(markup), fc.anything())
      )
    }),
    fc.anything()
  );
  const cell = fc.oneof(
    fc.record({
      cell_type: fc.constantFrom('code', 'markdown', 'raw'),
      source: fc.oneof(markup, fc.anything()),
      metadata: fc.anything(),
      outputs: fc.array(output)
    }),
    fc.anything()
  );
  const notebook = fc.oneof(
    fc.record({ cells: fc.array(cell), metadata: fc.anything() }),
    fc.anything()
  );

  it('is reviewed without an error, twice the same', () => {
    fc.assert(
      fc.property(notebook, given => {
        expect(reviewNotebook(given)).toEqual(reviewNotebook(given));
      }),
      { numRuns: 300 }
    );
  });

  it('is told where it is when it is of use to nobody', () => {
    expect(reviewNotebookText('{')).toEqual({
      review: null,
      problems: ['This is not valid JSON: see line 1.']
    });
    expect(reviewNotebookText('[]')).toEqual({
      review: null,
      problems: ['This is no notebook.']
    });
    expect(reviewNotebookText('{}')).toEqual({
      review: null,
      problems: ['This notebook has no cells.']
    });
  });
});

describe('hostile markup', () => {
  const repeat = (text: string, length: number): string =>
    text.repeat(Math.ceil(length / text.length));
  const time = (mime: string, text: string): number => {
    const start = performance.now();
    reviewOutput({ [mime]: text });
    return performance.now() - start;
  };
  const length = 150_000;

  it.each([
    '<div>',
    '<p><b x=1><i>',
    '<b><i><u><p>x',
    '<',
    '<a>',
    '<table>',
    '<select><option>',
    '<select><b>',
    '<!--',
    '<p onclick=a>',
    '<svg><p>',
    '<p style="background:url(">',
    '<p style="color:((((">',
    '<style>url("',
    "<style>@import 'data:text/css,",
    '<style>/*',
    '<style>*/*',
    '<style>\\75rl(/*"',
    '<style>{position:fixed;inset:',
    '<math><mi>',
    '<img srcset="a, a, a">',
    '<template>',
    '&amp',
    '<form><button>'
  ])('of "%s" is read in a time that grows with its length', piece => {
    expect(time('text/html', repeat(piece, length))).toBeLessThan(tooLong);
  });

  it.each([
    '[',
    '*a ',
    '**a *b ',
    '`a',
    '> ',
    '> - ',
    '[a](b',
    '_a__b',
    '![',
    '<a ',
    '- ',
    '[![](',
    '1. ',
    '/*',
    '*/* ',
    '**/*a '
  ])('of Markdown "%s" too', piece => {
    expect(time('text/markdown', repeat(piece, 4_000))).toBeLessThan(tooLong);
    expect(time('text/markdown', repeat(piece, 29_000))).toBeLessThan(tooLong);
    expect(time('text/markdown', repeat(piece, length))).toBeLessThan(tooLong);
  });

  it('of many attributes is given up', () => {
    const attributes = Array.from(
      { length: 50_000 },
      (_, index) => `a${index}`
    );
    const review = reviewOutput({ 'text/html': `<a ${attributes.join(' ')}>` });
    expect(review.changes).toMatchObject([{ effect: 'unknown', risk: 'high' }]);
  });

  it('that is nested too deeply is told to be unknown', () => {
    const review = reviewOutput({ 'text/html': '<div>'.repeat(600) });
    expect(review.changes).toMatchObject([{ effect: 'unknown', risk: 'high' }]);
  });

  it('that hides in lists that are nested too deeply is told to be unknown', () => {
    const html = `${'<select>'.repeat(600)}<img src=x onerror=owned()>`;
    expect(reviewOutput({ 'text/html': html }).changes).toMatchObject([
      { effect: 'unknown', risk: 'high' }
    ]);
  });

  it('with very many handlers is cut short, and says so', () => {
    const { changes } = reviewOutput({
      'text/html': '<b onclick=a></b>'.repeat(500)
    });
    expect(changes.length).toBe(201);
    expect(changes[200]).toMatchObject({
      effect: 'unknown',
      excerpt: 'And 300 more.'
    });
  });
});
