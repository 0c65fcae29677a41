// ISO 13616; lengths as the IBAN registry (SWIFT) lists them.
import { mask } from '../mask';
import {
  sensitiveRule,
  toCountedTitle,
  type Discovery,
  type Kind,
  type Reading
} from './kind';
import { type Range, countDifferent } from '../ranges';

const rule = sensitiveRule(
  'iban',
  'Bank account number (IBAN)',
  'medium',
  'Whoever reads it knows a bank account, and may try to collect money from it.'
);

const registry =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 ' +
  'DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 ' +
  'IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 ' +
  'MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 ' +
  'SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30';

const lengths: ReadonlyMap<string, number> = new Map(
  registry
    .split(' ')
    .map(entry => [entry.slice(0, 2), Number(entry.slice(2))] as const)
);

/** What the registry shows of each country, and documentation after it. */
const examples: ReadonlySet<string> = new Set(
  (
    'AT611904300234573201 BE68539007547034 CH9300762011623852957 CZ6508000000192000145399 DE89370400440532013000 ' +
    'DK5000400440116243 ES9121000418450200051332 FI2112345600000785 FR1420041010050500013M02606 GB29NWBK60161331926819 ' +
    'GB82WEST12345698765432 GR1601101250000000012300695 HU42117730161111101800000000 IE29AIBK93115212345678 ' +
    'IT60X0542811101000000123456 LU280019400644750000 NL91ABNA0417164300 NO9386011117947 PL61109010140000071219812874 ' +
    'PT50000201231234567890154 SE4550000000058398257466 TR330006100519786457841326'
  ).split(' ')
);

const isLetterOrDigit = (character: string | undefined): boolean =>
  character !== undefined && /[A-Za-z0-9]/.test(character);

/** ISO 7064, mod 97-10: letters count from 10 on. */
export const passesMod97 = (iban: string): boolean => {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};

/** Reads so many letters and digits; between groups of four a space may stand. */
const readGroups = (text: string, from: number, length: number): number => {
  let read = 0;
  let at = from;
  while (read < length) {
    const mayHaveSpace = read > 0 && read % 4 === 0;
    if (mayHaveSpace && text[at] === ' ') {
      at++;
    }
    if (!/[A-Z0-9]/.test(text[at] ?? '')) {
      return -1;
    }
    at++;
    read++;
  }
  return at;
};

const readIban = (text: string, from: number): Range | null => {
  const length = lengths.get(text.slice(from, from + 2));
  const isStart = length !== undefined && !isLetterOrDigit(text[from - 1]);
  const to = isStart ? readGroups(text, from, length) : -1;
  if (to < 0 || isLetterOrDigit(text[to])) {
    return null;
  }
  const iban = text.slice(from, to).replace(/ /g, '');
  return passesMod97(iban) ? { from, to } : null;
};

/** How far before the first long run of digits an IBAN can begin: `MT84 MALT 0110 …`. */
const reach = 12;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Two capital letters and two digits. */
const mayBegin = (text: string, at: number): boolean =>
  isCapital(text.charCodeAt(at)) &&
  isCapital(text.charCodeAt(at + 1)) &&
  /^\d{2}$/.test(text.slice(at + 2, at + 4));

/** The IBAN whose digits begin at `from`, or in which they stand. */
const findAround = (text: string, from: number): Range | null => {
  for (let start = from - 2; start >= Math.max(0, from - reach); start--) {
    const found = mayBegin(text, start) ? readIban(text, start) : null;
    if (found) {
      return found;
    }
  }
  return null;
};

const find = ({ text, numbers }: Reading): Discovery | null => {
  const values: Range[] = [];
  let last = 0;
  numbers.forEach(({ from }) => {
    const found = from < last ? null : findAround(text, from);
    if (found && found.from >= last) {
      values.push(found);
      last = found.to;
    }
  });
  if (values.length === 0) {
    return null;
  }
  const isExample = values.every(({ from, to }) =>
    examples.has(text.slice(from, to).replace(/ /g, ''))
  );
  const [{ from, to }] = values;
  return {
    rule,
    values,
    ...toCountedTitle(countDifferent(text, values), 'bank account numbers'),
    confidence: isExample ? 'possible' : 'confirmed',
    masked: mask(text.slice(from, to), 2)
  };
};

export const iban: Kind = { rule, keywords: [], find };
