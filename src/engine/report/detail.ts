import type { Detail } from '../types';

const months = (
  'January February March April May June July August September October ' +
  'November December'
).split(' ');

/** `3 May 2026`, in universal time. */
const toDay = (time: number): string => {
  const date = new Date(time);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};

const toExpiry = ({ expires, isExpired }: Detail): string | null => {
  if (expires === undefined) {
    return null;
  }
  return `${isExpired ? 'expired on' : 'expires on'} ${toDay(expires)}`;
};

const writings = {
  joined: 'joined from several literals',
  base64: 'in base64',
  percent: 'percent-encoded'
} as const;

/** What a value tells about itself, in words: `issuer accounts.example.com, expired on 3 May 2026`. */
export const toDetailWords = (detail: Detail): string => {
  const { issuer, account, isEncrypted, writing } = detail;
  const words = [
    issuer === undefined ? null : `issuer ${issuer}`,
    account === undefined ? null : `account ${account}`,
    toExpiry(detail),
    isEncrypted === undefined
      ? null
      : isEncrypted
        ? 'protected by a passphrase'
        : 'not protected by a passphrase',
    writing === undefined ? null : writings[writing]
  ];
  return words.filter(word => word !== null).join(', ');
};

/** The same for programs; times as RFC 3339 writes them. */
export const toDetailEntry = ({ expires, ...rest }: Detail): object => ({
  ...rest,
  ...(expires === undefined ? {} : { expires: new Date(expires).toISOString() })
});
