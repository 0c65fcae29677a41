import { tooLong } from '../../../scripts/testing/patience';
import { isDay, quoteImpossibleDays } from './days';

describe('isDay', () => {
  it.each([
    ['2027-01-31', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-02-31', false],
    ['2027-13-01', false],
    ['2027-1-31', false]
  ])('knows %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('quoteImpossibleDays', () => {
  it.each([
    ['a = 2027-02-31', 'a = "2027-02-31"'],
    ['a=[2027-02-31,2027-02-28]', 'a=["2027-02-31",2027-02-28]'],
    [
      'a = 2027-02-31T01:02:03.5+01:00 # x',
      'a = "2027-02-31T01:02:03.5+01:00" # x'
    ],
    ['a = 2027-02-31 01:02:03', 'a = "2027-02-31 01:02:03"']
  ])('makes %j a text', (text, expected) => {
    expect(quoteImpossibleDays(text)).toBe(expected);
  });

  it.each([
    'a = 2027-01-31',
    'a = "2027-02-31"',
    "a = '2027-02-31'",
    'a = "\\" 2027-02-31"',
    'a = """\n2027-02-31 \\""" 2027-02-31"""',
    "a = '''\n2027-02-31\n'''",
    'a = 1 # 2027-02-31',
    'day-2027-02-31 = 1',
    'a = 12027-02-31',
    'a = "open 2027-02-31',
    'a = """open\n2027-02-31'
  ])('leaves %j as it is', text => {
    expect(quoteImpossibleDays(text)).toBe(text);
  });

  it.each(['"""', '"""\\', "'''", '"\\', '2027-02-31 ', '#'])(
    'takes no time for many %j',
    piece => {
      const start = performance.now();
      quoteImpossibleDays(piece.repeat(100_000));
      expect(performance.now() - start).toBeLessThan(tooLong);
    }
  );
});
