/** User and password in base64, as HTTP (RFC 7617 §2) and Docker write them. */
import { decodeBase64, encodeBase64 } from './decode';
import { isPasswordPlaceholder } from './passwords';
import type { Proof } from './proof';
import { pickText } from './random';

const letters = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const pair = /^([!-9;-~]{1,200}):([!-~]{3,300})$/;

/** It decodes to a user and a password that stands for no other. */
export const userPassword: Proof = {
  failed: 'reject',
  holds: value => {
    const [, user, password] = pair.exec(decodeBase64(value) ?? '') ?? [];
    return (
      password !== undefined &&
      password !== user &&
      !isPasswordPlaceholder(password)
    );
  },
  // Eighteen characters need no padding.
  seal: (_, __, random) => encodeBase64(`app:${pickText(letters, 14, random)}`)
};
