/** What values tell about themselves that is no secret. */
import { base32 } from '@scure/base';
import type { Detail } from '../types';

/** So much of a name is shown. */
const longest = 80;
/** So much of it is read. */
const longestAddress = 600;

/** Who signs in at an address, and what its query holds, are no part of its name. */
const withoutUser = (text: string): string =>
  text
    .slice(0, longestAddress)
    .replace(/(^|:\/\/)[^\s:@]{0,200}:(?!\/\/)[^\s]{0,500}@/, '$1')
    .replace(/:\/\/[^\s]{0,500}@/, '://')
    .replace(/(:\/\/[^\s?#]{0,500})[?#].*$/s, '$1');

/** A name as it may be shown: no user or password of an address, nothing that could break a line or a terminal. */
export const toName = (text: unknown): string | undefined => {
  const name =
    typeof text === 'string'
      ? withoutUser(text)
          .replace(/[^\p{L}\p{N} .,:;@/_+=~-]/gu, '')
          .slice(0, longest)
      : '';
  return name.trim() === '' ? undefined : name.trim();
};

/** Seconds or milliseconds since 1970; nothing that no calendar knows. */
export const toTime = (milliseconds: number): number | undefined =>
  Math.abs(milliseconds) <= 8.64e15 ? milliseconds : undefined;

/** Identifiers of today begin so behind their four letters; older ones hold no account. */
const holdsAccount = /^A[A-Z]{3}[Q-Z2-7][A-Z2-7]{15}$/;

/** The account's number in the id of an AWS key: 40 bits behind the first. */
export const readAwsAccount = (id: string): Detail | null => {
  if (!holdsAccount.test(id)) {
    return null;
  }
  const bytes = base32.decode(id.slice(4));
  const bits = bytes.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
  // The lowest 7 bits and the highest are not the account's.
  const account = Math.floor((bits - 2 ** 47) / 128);
  return account < 1e12 ? { account: String(account).padStart(12, '0') } : null;
};

/** `&se=2026-05-03T10%3A00%3A00Z`: when a shared access signature ends. */
const signedExpiry =
  /[?&;]se=(\d{4}-\d\d-\d\d(?:T[\d:]{4,8}Z)?)(?=&|$|[^\w:-])/;

/** The end of an Azure signature, from the URL around it. */
export const readSignedExpiry = (near: string): Detail | null => {
  const [, date] = signedExpiry.exec(near.replace(/%3a/gi, ':')) ?? [];
  return date === undefined ? null : { expires: toTime(Date.parse(date)) };
};

const amazonDate = /X-Amz-Date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/i;
const amazonSeconds = /X-Amz-Expires=(\d{1,6})/i;

/** The end of a presigned AWS URL, from its other parameters. */
export const readPresignedExpiry = (near: string): Detail | null => {
  const [, ...date] = (amazonDate.exec(near) ?? []).map(Number);
  const seconds = amazonSeconds.exec(near);
  if (date.length < 6 || !seconds) {
    return null;
  }
  const [year, month, day, hour, minute, second] = date;
  const start = Date.UTC(year, month - 1, day, hour, minute, second);
  return { expires: toTime(start + Number(seconds[1]) * 1000) };
};

/** `AccountName=name`: whose an Azure key is. */
export const readAzureAccount = (near: string): Detail | null => {
  const [, name] =
    /(?:AccountName=|Endpoint=sb:\/\/|HostName=)([\w-]{3,63})/i.exec(near) ??
    [];
  return name === undefined ? null : { account: name };
};

/** `"client_email": "name@project.iam.gserviceaccount.com"`: whose a Google key is. */
export const readGoogleAccount = (near: string): Detail | null => {
  const [, email] =
    /client_email\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["']([\w.-]{1,64}@[\w.-]{1,100})/.exec(
      near
    ) ?? [];
  return email === undefined ? null : { account: toName(email) };
};
