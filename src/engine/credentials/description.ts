/**
 * How a provider file says what its credentials are. Detector, samples, near
 * misses and documentation are derived from this and from nothing else.
 */
import type { Category, Detail, Rule, Severity } from '../types';
import type { Credential } from './credential';
import type { Proof } from './proof';
import { Described } from './described';
import { toPem, type PemKind } from './pem';
import { toPasswordUrl } from './url';

/** What all credentials of a provider share, unless one says otherwise. */
export interface Common {
  /** Page where it can be revoked. */
  readonly revoke?: string;
  /** Usual name of the environment variable; others that are seen follow, separated by `|`. */
  readonly variable?: string;
  /** Public page, standard or source file that tells the shape, or a part of it. */
  readonly source?: string;
  readonly severity: Severity;
  /** One sentence: what a stranger could do with it. */
  readonly why: string;
}

/** What a report calls a kind. */
interface Named extends Partial<Common> {
  /** Kebab case, stable. */
  readonly id: string;
  /** Sentence case, a noun. */
  readonly title: string;
  /** A secret, unless it says otherwise. */
  readonly category?: Category;
}

/** A key in a PEM block. */
export interface PemDescription extends Named {
  readonly pem: PemKind;
}

/** A password in a URL; `url` lists the schemes, null is any. */
export interface UrlDescription extends Named {
  readonly url: readonly string[] | null;
}

/** A token with a shape. */
export interface Description extends Named {
  /** Public start: alternatives separated by `|`. */
  readonly prefix?: string;
  /** What follows the prefix, in the notation of `notation.ts`. */
  readonly body: string;
  /** What makes a value certain. */
  readonly proof?: Proof;
  /**
   * Words that must stand near, or in the value's name. Needed where there is
   * no prefix, or others have the same. The variables are such words too.
   */
  readonly context?: readonly string[];
  /** Words one of which must stand near in any case, even behind a lead. */
  readonly near?: readonly string[];
  /** Shape of the public half that must stand near: a key's id. */
  readonly beside?: string;
  /** What must stand right before: `AccountKey=`; alternatives separated by `|`. */
  readonly lead?: string;
  /** What may stand right before, though a letter ends it: `/bot`. */
  readonly glue?: string;
  /** Shape of what must stand right before, where it is no fixed text: the rest of an entry. */
  readonly behind?: string;
  /** Counts before a kind of the same shape that says less. */
  readonly refines?: boolean;
  /** May as well be something harmless: one step less sure. */
  readonly isDoubtful?: boolean;
  /** Words near which the value is public by design. */
  readonly publicNear?: readonly string[];
  /** Texts right behind which the value is public: a request shows whose it is. Lower case. */
  readonly publicBehind?: readonly string[];
  /** Whether a value could be one, for those that people choose; unless given, it has to look random. */
  readonly isPlausible?: (value: string) => boolean;
  /** Whether a value is public by design, or a published example. */
  readonly isPublic?: (value: string) => boolean;
  /** What a value, or the address around it, tells about it; null if nothing. */
  readonly toDetail?: (value: string, whole: string) => Detail | null;
}

export type AnyDescription = Description | PemDescription | UrlDescription;

/** A provider and its credentials. */
export interface ProviderDescription extends Common {
  readonly name: string;
  readonly credentials: readonly AnyDescription[];
}

export interface Provider {
  readonly name: string;
  /** Where the shape is published; null where only scanners and public code show it. */
  readonly source: string | null;
  /** The same for a kind, by its id, where it has a page of its own. */
  readonly sources: Readonly<Record<string, string>>;
  readonly credentials: readonly Credential[];
}

const toVariables = (common: Common, own: Named): readonly string[] =>
  (own.variable ?? common.variable)?.split('|') ?? [];

const toRule = (common: Common, own: Named): Rule => ({
  id: own.id,
  title: own.title,
  severity: own.severity ?? common.severity,
  category: own.category ?? 'secret',
  why: own.why ?? common.why,
  revoke: own.revoke ?? common.revoke ?? null,
  variable: toVariables(common, own)[0] ?? null
});

/** Who names a value after its variable says what it is. */
const withVariables = (
  own: Description,
  variables: readonly string[]
): Description => {
  const { context = [] } = own;
  const words = variables.map(variable => variable.toLowerCase());
  return context.length === 0
    ? own
    : {
        ...own,
        variable: variables.join('|'),
        context: [...new Set([...context, ...words])]
      };
};

const toCredential = (common: Common, own: AnyDescription): Credential => {
  const rule = toRule(common, own);
  if ('pem' in own) {
    return toPem(own.pem, rule);
  }
  return 'url' in own
    ? toPasswordUrl(own.url, rule)
    : new Described(withVariables(own, toVariables(common, own)), rule);
};

/** Derives what a provider's credentials can do from what they are. */
export const provider = ({
  name,
  credentials,
  ...common
}: ProviderDescription): Provider => ({
  name,
  source: common.source ?? null,
  sources: Object.fromEntries(
    credentials.flatMap(({ id, source }) => (source ? [[id, source]] : []))
  ),
  credentials: credentials.map(own => toCredential(common, own))
});
