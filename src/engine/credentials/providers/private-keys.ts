// Labels: RFC 7468 §10 and §13 (PKCS#8), RFC 8017 (RSA), RFC 5915 (EC),
// OpenSSH's PROTOCOL.key, RFC 4880 §6.2 (OpenPGP).
import { ageBech32 } from '../checksums';
import { provider } from '../description';

export default provider({
  name: 'Private keys',
  source: 'https://www.rfc-editor.org/rfc/rfc7468',
  severity: 'critical',
  why: 'Whoever has it can sign, decrypt and sign in as its owner.',
  credentials: [
    {
      id: 'private-key-pem-pkcs8',
      title: 'Private key',
      pem: { label: 'PRIVATE KEY' }
    },
    {
      id: 'private-key-pem-rsa',
      title: 'RSA private key',
      pem: { label: 'RSA PRIVATE KEY' }
    },
    {
      id: 'private-key-pem-ec',
      title: 'EC private key',
      pem: { label: 'EC PRIVATE KEY' }
    },
    {
      id: 'private-key-pem-dsa',
      title: 'DSA private key',
      pem: { label: 'DSA PRIVATE KEY' }
    },
    {
      id: 'private-key-openssh',
      title: 'OpenSSH private key',
      pem: { label: 'OPENSSH PRIVATE KEY' },
      why: 'Whoever has it can sign in to every machine that trusts it.'
    },
    {
      id: 'private-key-pgp',
      title: 'PGP private key',
      pem: { label: 'PGP PRIVATE KEY BLOCK' }
    },
    {
      id: 'private-key-pem-pkcs8-encrypted',
      title: 'Encrypted private key',
      pem: { label: 'ENCRYPTED PRIVATE KEY' },
      severity: 'medium',
      why: 'Whoever has it and guesses its passphrase can use the key.'
    },
    {
      id: 'age-secret-key',
      title: 'age secret key',
      prefix: 'AGE-SECRET-KEY-1',
      body: 'BECH32{58}',
      proof: ageBech32,
      variable: 'SOPS_AGE_KEY',
      why: 'Whoever has it can read every file that was encrypted to it.'
    }
  ]
});
