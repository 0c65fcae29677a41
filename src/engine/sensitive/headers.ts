// Names of fields: RFC 9110 §11, RFC 6265, and what gateways call theirs.
import { isPlaceholder } from '../context/values/placeholders';
import {
  isTaken,
  placesOf,
  readAhead,
  sensitiveRule,
  toCountedTitle,
  type Discovery,
  type Kind,
  type Reading
} from './kind';
import { type Range, countDifferent, settle } from '../ranges';
import { hiddenValue } from '../mask';

const rule = sensitiveRule(
  'http-header',
  'HTTP header with credentials',
  'high',
  'Whoever sends the same header or cookie may be taken for the same user.'
);

const names = [
  'authorization',
  'cookie',
  'x-api-key',
  'x-auth-token',
  'x-access-token',
  'x-csrf-token',
  'x-amz-security-token'
];

/** `Cookie: a=b`, `'set-cookie': 'a=b'`, `("Authorization", "…")`, `< set-cookie: …` */
const field = /["']?(?::|=>|, ?(?=["']))[ \t]{0,4}(["']?)/y;
const quoted = { '"': /[^"\n]{1,4096}(?=")/y, "'": /[^'\n]{1,4096}(?=')/y };
const bare = /[^\s"'<>(){}[\]][^\n"'<>{}]{0,4095}/y;

/** `session=Zm9v…`: a name and a value worth stealing; the attributes behind it are none. */
const cookie = /(?:^|[;,]\s?)[\w.%-]{1,100}=[^\s;,"']{8,}/;
const token = /^(?:[A-Za-z-]{3,20} )?[^\s,;]{12,}/;

const isWorth = (name: string, value: string): boolean =>
  (name === 'cookie' ? cookie : token).test(value) &&
  !isPlaceholder(value.replace(/^[A-Za-z-]{3,20} /, '').slice(0, 200));

/** `<Cookie session=Zm9v… for example.org/>`: how Python shows one of a jar. */
const inJar =
  /<cookie (?=[^\s=]{1,100}=\S{1,4096} for [^\s>]{1,300}>)\S{1,4096}/iy;

const readInJar = (text: string, at: number): Range | null => {
  inJar.lastIndex = at - 1;
  const from = at + 'cookie '.length;
  return inJar.test(text) ? { from, to: inJar.lastIndex } : null;
};

const readValue = (text: string, name: string, at: number): Range | null => {
  if (name === 'cookie' && text[at - 1] === '<') {
    return readInJar(text, at);
  }
  field.lastIndex = at + name.length;
  const lead = field.exec(text);
  if (!lead) {
    return null;
  }
  const from = field.lastIndex;
  const expression = quoted[lead[1] as '"' | "'"] ?? bare;
  expression.lastIndex = from;
  if (!expression.test(text)) {
    return null;
  }
  return { from, to: expression.lastIndex };
};

const find = (reading: Reading): Discovery | null => {
  const { text, hits } = reading;
  const found = names.flatMap(name =>
    readAhead(placesOf([name], hits), at => readValue(text, name, at)).filter(
      ({ from, to }) => isWorth(name, text.slice(from, to))
    )
  );
  const values = settle(found.filter(value => !isTaken(value, reading)));
  return values.length === 0
    ? null
    : {
        rule,
        values,
        ...toCountedTitle(
          countDifferent(text, values),
          'HTTP headers with credentials'
        ),
        confidence: 'likely',
        masked: hiddenValue
      };
};

export const headers: Kind = { rule, keywords: names, find };
