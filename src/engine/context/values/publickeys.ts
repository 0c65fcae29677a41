import { nkey } from '../../credentials/nkey';
import { decodeBase64 } from './encoded';

/** What OpenSSH's public keys begin with: how long the name of their kind is, and the name. */
const OPENSSH = /^AAAA(?:[BC]3NzaC1|E2VjZHNh|G3NrLXNz|InNrLWVj)/;
/** NATS' accounts, clusters, servers, operators, users and curves, with a checksum; seeds begin with an S. */
const NATS = /^[ACNOUX][A-Z2-7]{55}$/;
/** In DER a key is a sequence, whose first byte becomes an M. */
const MAY_BE_DER = /^M[A-Za-z0-9+/_-]{39,4096}={0,2}$/;
/** As much as is looked at, in characters of base64. */
const START = 48;
/** Where lines of base64 end, which may be only the first of a key: PEM's and MIME's. */
const LINES: ReadonlySet<number> = new Set([64, 76]);

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const IDENTIFIER = 0x06;
const VERSION = 0xa0;
/** What comes first in an algorithm, in a certificate, and in a request for one. */
const FIRST: ReadonlySet<number> = new Set([IDENTIFIER, VERSION, INTEGER]);
/** From here on the byte of a length says how many bytes follow that hold it. */
const LONG = 0x80;
/** No modulus has fewer bytes. */
const MODULUS = 64;
/** How keys are encrypted: PKCS #5 (RFC 8018) and #12 (RFC 7292), as their identifiers begin. */
const ENCRYPTED = /^\x2a\x86\x48\x86\xf7\x0d\x01(?:\x05|\x0c)/;

/**
 * Whether a value is a public key or a certificate, as they stand between the lines of
 * PEM and in SSH's files. Their structure tells: a private key begins with its version
 * (RFC 8017, 5958, 5915), a public one with its modulus or its algorithm (RFC 8017, 5280).
 */
export function isPublicKey(value: string): boolean {
  return (
    OPENSSH.test(value) ||
    (NATS.test(value) && nkey.holds(value, 0)) ||
    (MAY_BE_DER.test(value) && isPublicDer(value))
  );
}

function isPublicDer(value: string): boolean {
  const bytes = decodeBase64(value.slice(0, START));
  const [outer, inner, first] = readNested(bytes);
  const letters = value.replace(/=+$/, '').length;
  const isWhole =
    outer.content + outer.length === Math.floor((letters * 3) / 4);
  const mayBeRight = isWhole || LINES.has(letters);
  if (outer.tag !== SEQUENCE || inner.length >= outer.length || !mayBeRight) {
    return false;
  }
  return inner.tag === SEQUENCE
    ? FIRST.has(first.tag) && !ENCRYPTED.test(bytes.slice(first.content))
    : inner.tag === INTEGER && inner.length >= MODULUS;
}

/** A value of DER. */
interface Element {
  readonly tag: number;
  /** Bytes of what it holds. */
  readonly length: number;
  /** Where that begins. */
  readonly content: number;
}

/** The outermost value, the first in it, and the first in that. */
function readNested(bytes: string): [Element, Element, Element] {
  const outer = readElement(bytes, 0);
  const inner = readElement(bytes, outer.content);
  return [outer, inner, readElement(bytes, inner.content)];
}

/** @param bytes - one character a byte; behind their end stands nothing that fits. */
function readElement(bytes: string, at: number): Element {
  const tag = bytes.charCodeAt(at);
  const length = bytes.charCodeAt(at + 1);
  if (length < LONG) {
    return { tag, length, content: at + 2 };
  }
  const content = at + 2 + length - LONG;
  const digits = Array.from(bytes.slice(at + 2, content), byte =>
    byte.charCodeAt(0)
  );
  return {
    tag,
    length: digits.reduce((sum, digit) => sum * 256 + digit, 0),
    content
  };
}
