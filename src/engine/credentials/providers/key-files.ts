// Keys in other forms than PEM: RFC 7517 and 7518 §6 (JWK), RFC 7292 (PKCS#12),
// RFC 7468 in base64 once more, PuTTY's documentation (appendix C) and RFC 4716.
import { decodeBase64, encodeBase64 } from '../decode';
import { provider } from '../description';
import { signature, type Proof } from '../proof';

/** As long as base64 likes it, a multiple of three. */
const begin = '-----BEGIN PRIVATE KEY-----\nMI';

/** A certificate starts the same; only the label tells a key. */
const holdsPrivateKey: Proof = {
  failed: 'reject',
  holds: value =>
    (decodeBase64(value.slice(0, 200)) ?? '').includes('PRIVATE KEY-----'),
  seal: draft => encodeBase64(begin) + draft.slice(encodeBase64(begin).length)
};

export default provider({
  name: 'Key files',
  source: 'https://www.rfc-editor.org/rfc/rfc7517',
  severity: 'critical',
  why: 'Whoever has it can sign, decrypt and sign in as its owner.',
  credentials: [
    {
      id: 'jwk-private',
      title: 'Private JSON Web Key',
      lead: '"d": "|"d":"|\'d\': \'| d: "| d: \'|"k": "|"k":"|\'k\': \'| k: "| k: \'',
      near: ['kty'],
      body: 'b64url{40,700}'
    },
    {
      id: 'pkcs12-bundle',
      title: 'PKCS#12 bundle',
      // A DER sequence of version 3 and another sequence.
      body: '[M]{1}"II"b64{3}"IBAzCC"b64{200,20000}"="{0,2}',
      proof: signature,
      severity: 'high',
      source: 'https://www.rfc-editor.org/rfc/rfc7292',
      why: 'Whoever has it and guesses its password has the keys in it.'
    },
    {
      id: 'private-key-pem-base64',
      title: 'Private key in base64',
      prefix: 'LS0tLS1CRUdJTi',
      body: 'b64{200,8000}"="{0,2}',
      proof: holdsPrivateKey
    },
    {
      id: 'private-key-der-base64',
      title: 'Private RSA key without its lines',
      // A sequence of version 0 and RSA's identifier (PKCS #8).
      body: '[M]{1}"II"b64{3}"IBADANBgkqhkiG9w0BAQEFAASC"b64{400,6000}"="{0,2}',
      source: 'https://www.rfc-editor.org/rfc/rfc5208#section-5'
    },
    {
      id: 'private-key-putty',
      title: 'PuTTY private key',
      prefix: 'PuTTY-User-Key-File-',
      body: '[23]{1}": "[ -~\n]{100,6000}"Private-MAC: "(hex{64}|hex{40})',
      source:
        'https://the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html',
      why: 'Whoever has it can sign in to every machine that trusts it.'
    },
    {
      id: 'private-key-ssh2-encrypted',
      title: 'Encrypted SSH2 private key',
      prefix: '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----',
      body: '[ -~\n]{100,6000}"---- END SSH2 ENCRYPTED PRIVATE KEY ----"',
      severity: 'medium',
      source: 'https://www.rfc-editor.org/rfc/rfc4716',
      why: 'Whoever has it and guesses its passphrase can use the key.'
    }
  ]
});
