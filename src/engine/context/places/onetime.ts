import { call } from './callforms';
import type { Command } from './command';

/** A seed, alone or as pages show it. */
const SEED =
  /((?:[A-Z2-7]{4}[ -]?){4,16}[A-Z2-7]{0,3}(?![A-Za-z\d])|(?:[a-z2-7]{4} ){3,7}[a-z2-7]{4}(?![A-Za-z\d]))/
    .source;

const seedAfter = (start: RegExp): RegExp =>
  new RegExp(start.source + SEED, 'g');

/** Seeds of one-time passwords, which programs take by their place and pages show in groups. */
export const ONE_TIME: readonly Command[] = [
  {
    words: ['totp(', 'hotp('],
    name: 'totp_secret',
    pattern: call(/\b[TH]OTP/)
  },
  {
    words: ['authenticator.generate', 'totp.generate', 'authenticator.check'],
    name: 'totp_secret',
    pattern: call(/\b(?:authenticator|totp)\.(?:generate|check)\w{0,10}/)
  },
  {
    words: ['authenticator.check', 'totp.check', 'authenticator.verify'],
    name: 'totp_secret',
    pattern: call(/\b(?:authenticator|totp)\.(?:check|verify)\w{0,10}/, 1)
  },
  {
    words: ['oathtool'],
    name: 'totp_secret',
    pattern: seedAfter(/\boathtool (?:[^\n|;]{0,60} )?["']?/)
  },
  {
    words: [
      'setup key',
      'authenticator key',
      'otp secret',
      'otp seed',
      'otp key',
      '2fa secret',
      '2fa key',
      'mfa secret',
      'mfa key'
    ],
    name: 'totp_secret',
    pattern: seedAfter(
      /\b(?:[Ss]etup|[Aa]uthenticator|T?OTP|[Tt]?otp|2FA|2fa|MFA|mfa) (?:[Ss]etup )?(?:[Kk]ey|[Ss]ecret|[Ss]eed)["'`*]{0,4}(?: is)?:? ?["'`*]{0,4}/
    )
  }
];
