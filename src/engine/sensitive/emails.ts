import { hiddenValue } from '../mask';
import {
  isTaken,
  placesOf,
  sensitiveRule,
  type Discovery,
  type Kind,
  type Reading
} from './kind';
import { type Range, countDifferent } from '../ranges';

const rule = sensitiveRule(
  'email-addresses',
  'E-mail addresses',
  'medium',
  'They belong to people who did not agree to be published here.'
);

/** Fewer are a contact, an author, an example. */
const many = 5;

const local = /[A-Za-z0-9._%+-]{1,64}$/;
const domain =
  /@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}(?![A-Za-z0-9@])/y;

/** `logo@2x.png`, `pkg@1.2.js`: no top-level domains of mail. */
const ending =
  /\.(?!(?:png|jpe?g|gif|svg|css|js|ts|py|json|html|local)$)[A-Za-z]{2,24}$/i;

/** Reserved by RFC 2606, made for machines, or used in every tutorial. */
const otherDomains =
  /@(?:.{0,200}\.)?(?:example(?:\.[a-z]{2,3})?|test|invalid|localhost|domain\.com|email\.com|mail\.com|company\.com|acme\.com|foo\.com|bar\.com|mydomain\.com|noreply\.github\.com|gserviceaccount\.com)$/i;

/** Offices, programs and placeholders, not people. */
const roles =
  /^(?:no-?reply|do-?not-?reply|info|support|contact|admin|administrator|webmaster|postmaster|hostmaster|abuse|security|help|hello|sales|press|jobs|team|office|service|billing|feedback|mailer-daemon|root|git|user\d{0,4}|username|name|you|your.{0,20}|me|someone|somebody|test\d{0,4}|foo|bar|example)@/i;

const isPersonal = (address: string): boolean =>
  ending.test(address) && !otherDomains.test(address) && !roles.test(address);

const readAddress = (text: string, at: number): Range | null => {
  const start = Math.max(0, at - 64);
  const name = local
    .exec(text.slice(start, at))?.[0]
    .replace(/^[._%+-]{1,64}/, '');
  domain.lastIndex = at;
  if (!name || !domain.test(text)) {
    return null;
  }
  const range = { from: at - name.length, to: domain.lastIndex };
  return isPersonal(text.slice(range.from, range.to)) ? range : null;
};

const find = (reading: Reading): Discovery | null => {
  const { text, hits } = reading;
  const places = placesOf(['@'], hits);
  if (places.length < many) {
    return null;
  }
  const values = places
    .flatMap(at => readAddress(text, at) ?? [])
    .filter(address => !isTaken(address, reading));
  const count = countDifferent(text, values);
  return count < many
    ? null
    : {
        rule,
        values,
        title: `${count} e-mail addresses`,
        confidence: 'likely',
        masked: hiddenValue
      };
};

export const emails: Kind = { rule, keywords: ['@'], find };
