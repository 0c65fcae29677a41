import { textLength } from './textlength';

describe('textLength', () => {
  it('counts what is text, wherever it stands', () => {
    const output = {
      output_type: 'stream',
      text: ['ab', 'cde'],
      metadata: { tags: [{ name: 'fghi' }], count: 3, none: null }
    };
    expect(textLength([output, 'jk'])).toBe('stream'.length + 5 + 4 + 2);
  });

  it('leaves images and other binaries out', () => {
    const image = 'A'.repeat(1000);
    expect(
      textLength({
        data: {
          'image/png': image,
          'application/pdf': [image],
          'image/svg+xml': '<svg/>',
          'text/plain': 'Figure'
        }
      })
    ).toBe(12);
  });

  it('takes what is nested deeper than the stack allows', () => {
    let nested: unknown = 'abc';
    for (let depth = 0; depth < 200_000; depth++) {
      nested = [nested];
    }
    expect(textLength(nested)).toBe(3);
  });
});
