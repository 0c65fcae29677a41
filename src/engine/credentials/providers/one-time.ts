// Shape: github.com/google/google-authenticator, "Key URI Format", and RFC 4648 for its
// alphabet. Lengths: 10 and 20 bytes, as RFC 4226 asks, and 16, 32 and 40, as some make them.
import { isDense } from '../../context/values/entropy';
import { provider } from '../description';
import { looksRandom } from '../randomness';

/** Pages show it in groups of four, which are no words: words hold no digits. */
const isSeed = (value: string): boolean => {
  const bare = value.replace(/ /g, '');
  return (
    looksRandom(bare) && (bare === value || /\d/.test(bare) || isDense(bare))
  );
};

export default provider({
  name: 'One-time password',
  source: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format',
  severity: 'high',
  why: 'Whoever has it makes the same one-time passwords as you, and needs only your password to sign in.',
  credentials: [
    {
      id: 'totp-secret',
      title: 'One-time password seed',
      body: 'b32{16}|b32{26}|b32{32}|b32{52}|b32{64}|b32{4}(" "b32{4}){3,7}|[a-z2-7]{4}(" "[a-z2-7]{4}){3,7}',
      isPlausible: isSeed,
      context: [
        'totp',
        'otpauth',
        'pyotp',
        'oathtool',
        'authenticator.generate',
        'setup key',
        '2fa key',
        '2fa secret',
        'otp secret',
        'mfa secret',
        'totp_secret',
        'otp_secret',
        'otpsecret',
        '2fa_secret',
        'mfa_secret',
        'mfasecret',
        'mfa_seed',
        'otp_seed',
        'totp_seed'
      ],
      variable: 'TOTP_SECRET'
    }
  ]
});
