/** Private keys in PEM blocks. */
import type { Confidence, Detail, Rule } from '../types';
import type {
  Candidate,
  Credential,
  NearMiss,
  Probe,
  Sample
} from './credential';
import { encodeBase64 } from './decode';
import { mask } from '../mask';
import { readGoogleAccount } from './facts';
import {
  isCut,
  isWorthFilling,
  readKey,
  readPemBlock,
  type KeyState,
  type PemBlock
} from './pemblock';
import { pickBetween, type Random } from './random';
import { looksRandom } from './randomness';

/** One kind of key: its label, and where it needs one, a word around it. */
export interface PemKind {
  /** What stands between BEGIN and the dashes: `RSA PRIVATE KEY`. */
  readonly label: string;
  /** A word near the block that makes it this kind. */
  readonly near?: string;
}

/** How far from the key the other members of a service account's file stand. */
const reach = 600;

const toBegin = (label: string): string => `-----BEGIN ${label}-----`;
const toEnd = (label: string): string => `-----END ${label}-----`;

/** A block of the label with a DER sequence of noise in it. */
const makeBlock = (label: string, random: Random): string => {
  const noise = Array.from({ length: 300 }, () =>
    String.fromCharCode(pickBetween(0, 255, random))
  );
  const base64 = encodeBase64(`0\u0082\u0001\u002c${noise.join('')}`);
  const lines = base64.match(/.{1,64}/g) ?? [];
  return [toBegin(label), ...lines, toEnd(label)].join('\n');
};

/** An encrypted block of PKCS#8 (RFC 5958 §3) says so in its label alone. */
const toState = (block: PemBlock, label: string): KeyState => {
  const state = readKey(block.base64);
  const isEncrypted = block.isEncrypted || label.startsWith('ENCRYPTED');
  return isEncrypted ? 'encrypted' : state;
};

const judge = (block: PemBlock): Confidence | null => {
  if (!looksRandom(block.base64)) {
    return null;
  }
  if (block.isLeftOut) {
    return isWorthFilling(block.base64) ? 'possible' : null;
  }
  if (block.isEnded && isCut(block.base64)) {
    return 'possible';
  }
  const isWhole =
    block.isEnded && (block.isChecked || readKey(block.base64) !== 'unknown');
  return isWhole ? 'confirmed' : 'likely';
};

/** Behind its key first, as Google writes it: another account's file may stand before. */
const readAccount = (text: string, from: number, to: number): Detail | null =>
  readGoogleAccount(text.slice(to, to + reach)) ??
  readGoogleAccount(text.slice(Math.max(0, from - reach), from));

const toDetail = (state: KeyState, account: Detail | null): Detail | null =>
  state === 'unknown'
    ? account
    : { ...account, isEncrypted: state === 'encrypted' };

class Pem implements Credential {
  readonly context: readonly string[] = [];
  readonly probes: readonly Probe[];
  readonly form: string;
  readonly starts: readonly string[];

  constructor(
    private readonly kind: PemKind,
    readonly rule: Rule
  ) {
    const findAt: Probe['findAt'] = (text, at) => this.find(text, at);
    this.form = toBegin(kind.label);
    this.starts = [this.form];
    this.probes = [{ literal: this.form, look: 'any', findAt }];
  }

  hasShape(): boolean {
    return false;
  }

  sample(random: Random): Sample {
    const lead = this.kind.near ? `${this.kind.near}: ` : '';
    const text = lead + makeBlock(this.kind.label, random);
    return { text, from: lead.length, to: text.length };
  }

  nearMisses(random: Random): readonly NearMiss[] {
    const { label } = this.kind;
    const fill = (body: string): string =>
      `${toBegin(label)}\n${body}\n${toEnd(label)}`;
    return [
      { what: 'no body', text: fill('') },
      { what: 'left out', text: fill('...') },
      { what: 'placeholder', text: fill('x'.repeat(64)) },
      { what: 'public', text: makeBlock('PUBLIC KEY', random) }
    ];
  }

  private find(text: string, from: number): Candidate | null {
    const begin = toBegin(this.kind.label);
    const block = text.startsWith(begin, from)
      ? readPemBlock(text, { from, to: from + begin.length })
      : null;
    const confidence = block && judge(block);
    if (!block || !confidence) {
      return null;
    }
    const { label, near = '' } = this.kind;
    const around = text.slice(Math.max(0, from - reach), block.to + reach);
    if (!around.includes(near)) {
      return null;
    }
    const detail = toDetail(
      toState(block, label),
      near === '' ? null : readAccount(text, from, block.to)
    );
    return {
      rule: this.rule,
      from,
      to: block.to,
      confidence,
      masked: mask(text.slice(from, block.to), begin.length),
      ...(detail && { detail }),
      specificity: near === '' ? 0 : 1
    };
  }
}

export const toPem = (kind: PemKind, rule: Rule): Credential =>
  new Pem(kind, rule);
