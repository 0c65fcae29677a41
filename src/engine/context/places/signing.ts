import { call } from './callforms';
import type { Command } from './command';

/** Functions that sign, encrypt or let a program in, and take a secret for it by its place. */
export const SIGNING: readonly Command[] = [
  // Signing and encryption
  {
    words: ['jwt'],
    name: 'secret',
    pattern: call(/\b(?:jwt|JWT)(?:\.|::)(?:encode|decode|sign|verify)/, 1)
  },
  {
    words: ['jwt'],
    name: 'secret',
    pattern:
      /\bjwt\.(?:encode|sign)\(\s{0,40}\{[^{}\n]{0,200}\}, {0,4}["']([^"'\n]{4,256})(?=["'])/g
  },
  {
    words: ['jwt'],
    name: 'secret',
    pattern:
      /\bjwt\.(?:encode|decode)\([^()\n]{1,200}?\bkey ?= ?["']([^"'\n]{4,256})(?=["'])/g
  },
  {
    words: ['create_token('],
    name: 'secret',
    pattern: call(/\bcreate_token/, 2)
  },
  {
    words: ['fernet', 'hmac', 'aes.new', 'des3.new', 'chacha20', 'algorithms.'],
    name: 'secret_key',
    pattern: call(
      /\b(?:Fernet|(?:hmac|AES|DES3?|ChaCha20(?:_Poly1305)?|Blowfish|ARC4)\.new|algorithms\.(?:AES(?:128|256)?|ChaCha20|TripleDES)|AESGCM|ChaCha20Poly1305)/
    )
  },
  {
    words: ['hmac', 'chacha20'],
    name: 'secret_key',
    pattern:
      /\b(?:hmac|ChaCha20)\.new\(\s{0,40}key ?= ?b?["']([^"'\n]{4,256})(?=["'])/g
  },
  {
    words: ['timedserializer', 'safeserializer', 'timestampsigner'],
    name: 'secret_key',
    pattern: call(/\b(?:\w{0,20}(?:Timed|Safe)Serializer|TimestampSigner)/)
  },
  {
    words: ['createhmac', 'createcipher', 'createdecipher'],
    name: 'secret_key',
    pattern: call(/\bcreate(?:Hmac|(?:C|Dec)ipher(?:iv)?)/, 1)
  },
  // OAuth 1: key and secret, then token and secret
  {
    words: ['oauth', 'twython'],
    name: 'positional key',
    isLoose: true,
    pattern: call(/\b(?:OAuth|Twython|setup_twitter_oauth)\w{0,20}/)
  },
  {
    words: ['setup_twitter_oauth'],
    name: 'secret',
    pattern: call(/\bsetup_twitter_oauth/, 1)
  },
  {
    words: ['setup_twitter_oauth'],
    name: 'secret',
    pattern: call(/\bsetup_twitter_oauth/, 2)
  },
  {
    words: ['setup_twitter_oauth'],
    name: 'secret',
    pattern: call(/\bsetup_twitter_oauth/, 3)
  },
  {
    words: ['oauth', 'twython'],
    name: 'secret',
    pattern: call(/\b(?:OAuth|Twython)\w{0,20}/, 1)
  },
  {
    words: ['oauth', 'twython'],
    name: 'positional key',
    isLoose: true,
    pattern: call(/\b(?:OAuth|Twython)\w{0,20}/, 2)
  },
  {
    words: ['oauth', 'twython'],
    name: 'secret',
    pattern: call(/\b(?:OAuth|Twython)\w{0,20}/, 3)
  },
  {
    words: ['access_token', 'accesstoken'],
    name: 'access_token',
    pattern: call(/\bset_?access_?token/i)
  },
  {
    words: ['access_token', 'accesstoken'],
    name: 'secret',
    pattern: call(/\bset_?access_?token/i, 1)
  },
  // R: maps
  {
    words: ['register_'],
    name: 'api_key',
    pattern:
      /\bregister_\w{3,20}\(\s{0,8}(?:key\s{0,4}=\s{0,4})?["']([^"'\n]{16,256})(?=["'])/g
  },
  // ipywidgets print themselves with the value before what it is called.
  {
    words: ['description='],
    name: 'secret',
    pattern:
      /\bvalue=["']([^"'\n]{4,256})["'][^\n()]{0,80}?\bdescription=["'](?<name>[^"'\n]{2,60})["']/g
  },
  // The file with which one connects to a kernel or a cluster of IPython, as `%connect_info` prints it:
  // who has its key can run code there (jupyter-client.readthedocs.io, "Connection files").
  {
    words: ['signature_scheme'],
    name: 'signing_key',
    pattern:
      /["']key["']: ?["']([\da-f]{8}[-_][\da-f-]{24,27})["'](?=[^{}]{1,400}["']signature_scheme["'])/g
  },
  {
    words: ['signature_scheme'],
    name: 'signing_key',
    pattern:
      /["']signature_scheme["'][^{}]{1,400}["']key["']: ?["']([\da-f]{8}[-_][\da-f-]{24,27})(?=["'])/g
  }
];
