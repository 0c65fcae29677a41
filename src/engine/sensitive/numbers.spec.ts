import { seeded } from '../credentials/seeded';
import { scan, toDisplay, told, toStream, toWords } from './fixtures';
import { inGroups, makeCard, makeIban } from './samples';

const random = seeded(11);
const card = makeCard(random);

describe('payment cards', () => {
  it.each([
    ['a number', card],
    ['in groups', inGroups(card)],
    ['with its expiry date', `${inGroups(card)} 12/29`],
    ['with hyphens', inGroups(card, '-')],
    ['with a name', `card_number=${card}`],
    ['in quotes', `['${card}']`],
    ['in a line of a table', `1,${card},Anna`],
    ['Mastercard', makeCard(random, '5425')],
    ['Mastercard since 2017', makeCard(random, '2311')],
    ['American Express', makeCard(random, '3742', 15)],
    ['Discover', makeCard(random, '6011')],
    ['Diners Club', makeCard(random, '3643', 14)],
    ['JCB', makeCard(random, '3566')],
    ['UnionPay', makeCard(random, '6212', 19)]
  ])('finds one: %s', (_, text) => {
    expect(told(toStream(`paid with ${text} today`))).toEqual([
      'Payment card number, likely'
    ]);
  });

  it.each([
    ['a wrong check digit', card.slice(0, 15) + ((Number(card[15]) + 1) % 10)],
    ['no network', makeCard(random, '9123')],
    ['a wrong length', makeCard(random, '4539', 15)],
    ['the middle of a longer number', `12${card}34`],
    ['a fraction', `0.${card}`],
    ['a whole number as a float', `${card}.5`],
    ['a part of a name', `run_${card}`],
    ['a path', `/items/${card}/view`],
    ['a row of a matrix', `[${inGroups(card)}]`],
    ['the middle of such a row', `1234 ${inGroups(card)} 5678`],
    ['one digit only', '0000000000000000']
  ])('leaves alone: %s', (_, text) => {
    expect(told(toStream(`x ${text} y`))).toEqual([]);
  });

  it('knows the published test numbers', () => {
    expect(told(toStream('4242 4242 4242 4242'))).toEqual([
      'Payment card number, possible'
    ]);
  });

  it('counts them', () => {
    const other = makeCard(random);
    expect(told(toStream(`${card}\n${other}\n${card}\n`))).toEqual([
      '2 payment card numbers, likely'
    ]);
  });

  it('takes a list of ids for ids, of which one passes by chance', () => {
    const ids = Array.from(
      { length: 4 },
      (_, index) => `453978320011223${index}`
    );
    expect(told(toStream([card, ...ids].join('\n')))).toEqual([]);
  });
});

describe('bank account numbers', () => {
  it.each([
    ['Germany', makeIban(random)],
    ['in groups', inGroups(makeIban(random))],
    ['letters in it', makeIban(random, 'NL', 'ABNA0417264300')],
    [
      'many letters',
      inGroups(makeIban(random, 'MT', 'MALT011000012345MTLCAST001S'))
    ]
  ])('finds one: %s', (_, iban) => {
    const text = `to ${iban}, thanks`;
    const findings = scan(toStream(text));
    expect(toWords(findings)).toEqual([
      'Bank account number (IBAN), confirmed'
    ]);
    expect(text.slice(findings[0].from, findings[0].to)).toBe(iban);
    expect(findings[0].masked).toBe(`${iban.slice(0, 2)}••••`);
  });

  it('is only possible where the registry shows it', () => {
    const shown = makeIban(random, 'DE', '370400440532013000');
    const expected = 'Bank account number (IBAN), possible';
    expect(told(toStream(`to ${inGroups(shown)}`))).toEqual([expected]);
  });

  const iban = makeIban(random);
  it.each([
    ['wrong check digits', `DE00${iban.slice(4)}`],
    ['too short', iban.slice(0, 20)],
    ['a part of a longer word', `X${iban}`],
    ['a longer number', `${iban}1`],
    ['no country', iban.replace('DE', 'XX')]
  ])('leaves alone: %s', (_, text) => {
    expect(told(toStream(`to ${text}, thanks`))).toEqual([]);
  });
});

describe('US social security numbers', () => {
  it.each([
    ['behind the word', 'SSN: 536-90-4399'],
    ['with spaces', 'social security number 536 90 4399'],
    ['below a heading', 'name  ssn\nAnna  536-90-4399']
  ])('finds one %s', (_, text) => {
    expect(told(toStream(text))).toEqual(['US social security number, likely']);
  });

  it('finds a column of bare ones', () => {
    const rows = ['536904399', '537904398'].map(
      ssn => `<tr><td>${ssn}</td></tr>`
    );
    const html = `<table><tr><th>ssn</th></tr>${rows.join('')}</table>`;
    expect(told(toDisplay({ 'text/html': html }))).toEqual([
      '2 US social security numbers, likely'
    ]);
  });

  it('knows the published examples', () => {
    expect(told(toStream('SSN 078-05-1120'))).toEqual([
      'US social security number, possible'
    ]);
  });

  it.each([
    ['no word near', 'part 536-90-4399'],
    ['an area that was never given', 'SSN 666-90-4399'],
    ['an area of tax numbers', 'SSN 912-90-4399'],
    ['no group', 'SSN 536-00-4399'],
    ['no serial', 'SSN 536-90-0000'],
    ['a part of something longer', 'SSN 536-90-4399-1']
  ])('leaves alone: %s', (_, text) => {
    expect(told(toStream(text))).toEqual([]);
  });
});
