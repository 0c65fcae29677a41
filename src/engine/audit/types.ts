import type { KernelFacts, PageFacts, ServerFacts } from './runningfacts';
import type { Program, Setting, Unread } from './settings/setting';

export type * from './runningfacts';

/** How bad it is, the worst first. */
export const severities = [
  'critical',
  'high',
  'medium',
  'low',
  'info'
] as const;

export type AuditSeverity = (typeof severities)[number];

/** A configuration file as a host read it. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
  /** What Python said of it, where the host could ask; `undefined` where it could not. */
  readonly syntaxError?: PlacedProblem | null;
}

/** What could not be read, and why, as a sentence. */
export interface Unreadable {
  readonly path: string;
  readonly message: string;
  /** What it would have told. */
  readonly source: 'files' | 'certificates';
}

/** What is wrong with a file, and the line, from 0. */
export interface PlacedProblem {
  readonly line: number;
  readonly message: string;
}

/** What a file or folder is to Jupyter. */
export type PathRole =
  | 'config-folder'
  | 'config-file'
  | 'runtime-folder'
  | 'cookie-secret'
  | 'notary-secret'
  | 'signatures'
  | 'server-info'
  | 'token-file'
  | 'history'
  | 'style-sheet'
  | 'startup-file'
  | 'certificate-key'
  | 'hub-cookie-secret'
  | 'hub-database';

/** A file or folder that is there, and who may do what with it. */
export interface PathFact {
  readonly path: string;
  readonly role: PathRole;
  /** The permission bits; `null` where the system has none of this kind. */
  readonly mode: number | null;
  /** What a cookie secret of a Hub looks like; other contents are not told. */
  readonly look?: 'hex-64' | 'other';
  /** Of a style sheet: whether it loads something from elsewhere. */
  readonly loadsFromElsewhere?: boolean;
  /** Of a file that runs at each start: digits that change with its content. */
  readonly hash?: string;
  /** Of a token file: whether a line end follows the token. */
  readonly endsWithNewline?: boolean;
}

/** What anybody on the network can see of a server. */
export interface OutsideFacts {
  readonly url: string;
  /** Whether the address leads to the machine itself. */
  readonly isLoopback: boolean;
  readonly isHttps: boolean;
  readonly isHub: boolean;
  /** Whether `api/status` tells strangers how the server is doing. */
  readonly tellsStatus: boolean;
  /** Whether strangers read the measurements. */
  readonly tellsMetrics: boolean;
  /** Whether a change is not refused for lacking the XSRF key. */
  readonly skipsXsrf: boolean;
  /** Headers of a page, by their names in lower case; `null` where it was not answered. */
  readonly headers: Readonly<Record<string, string>> | null;
  /** What a request from a foreign page was answered: the allowed origin, `null` for none. */
  readonly allowedOrigin: string | null;
  /** Whether foreign pages may send the cookie along. */
  readonly allowsCredentials: boolean;
  /** The flags of each cookie that was offered, without its value. */
  readonly cookies: readonly CookieFact[];
  readonly certificate: CertificateFact | null;
  readonly asksForNewPassword: boolean;
  /** What was not answered or not asked, each with why. */
  readonly unseen?: Readonly<Partial<Record<Probe, string>>>;
}

/** A request that shows something of its own. */
export type Request = 'status' | 'login' | 'metrics' | 'origin' | 'change';

/** What is looked for from outside; a page and a command may use other requests for it. */
export type Probe = Request | 'headers' | 'cookies' | 'certificate';

export interface CookieFact {
  readonly name: string;
  readonly isSecure: boolean;
  readonly sameSite: string | null;
}

/** What a server shows of its certificate. */
export interface CertificateFact {
  /** Milliseconds since 1970; `null` for a certificate that cannot be read. */
  readonly expires: number | null;
  readonly isSelfSigned: boolean;
  readonly hasNames: boolean;
  /** Length of an RSA key; `null` for other keys. */
  readonly rsaBits: number | null;
  /** How many certificates come, its own counted; `null` where that is not known. */
  readonly chain: number | null;
}

/** A certificate that a configuration names. */
export interface CertificateFile extends CertificateFact {
  readonly path: string;
  /** Where no file is. */
  readonly isMissing?: true;
}

/** All that a host could find out. `null` is what it could not look at. */
export interface AuditFacts {
  /** The highest precedence first, as `jupyter --paths` lists the folders. */
  readonly files: readonly ConfigFile[];
  readonly unreadable: readonly Unreadable[];
  readonly paths: readonly PathFact[] | null;
  readonly outside: OutsideFacts | null;
  readonly certificates: readonly CertificateFile[] | null;
  /** Versions of installed packages, by normalized name. */
  readonly packages: Readonly<Record<string, string>> | null;
  /** Names of the variables of the environment that Jupyter would see. */
  readonly variables: readonly string[] | null;
  readonly server: ServerFacts | null;
  readonly page: PageFacts | null;
  readonly kernel: KernelFacts | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Where something was found, and what to do about it here. */
export interface Verdict {
  readonly severity?: AuditSeverity;
  readonly title?: string;
  readonly why?: string;
  /** What reads the line; absent where the rule says enough. */
  readonly program?: Program;
  readonly path: string | null;
  /** From 0; `null` where no line is meant. */
  readonly line: number | null;
  /** Offset of the statement in its file; absent where none is meant. */
  readonly from?: number;
  /** What holds now, in words that hold no secret. */
  readonly effective: string;
  /** Where that was set. */
  readonly origin: string;
  readonly fix: string;
}

/** What a check looks at. */
export interface Evidence {
  readonly facts: AuditFacts;
  /** Every setting of every file that could be read, the lowest precedence first. */
  readonly settings: readonly Setting[];
  /** What stands in a `.d` folder, where nothing but extensions is read. */
  readonly ignored: readonly Setting[];
  readonly problems: readonly FileProblem[];
  /** Secrets in lines that are comments. */
  readonly commented: readonly Setting[];
  /** Lines that set something which nobody sees without running them. */
  readonly unread: readonly (Unread & { readonly path: string })[];
}

/** A file that cannot be used, by the program that would read it. */
export interface FileProblem extends PlacedProblem {
  readonly path: string;
}

/** What can show whether a rule is broken. */
export type Source =
  | 'files'
  | 'paths'
  | 'certificates'
  | 'packages'
  | 'variables'
  /** The address at which a server was looked at from outside, and what it showed there. */
  | 'address'
  | Probe
  /** What only the server part, the page or a kernel sees. */
  | 'server'
  | 'page'
  | 'scopes'
  | 'sanitizer'
  | 'kernels'
  | 'kernel'
  | 'sockets';

/** Something that a server may do wrong. */
export interface AuditRule {
  /** As in the documentation: `AUTH-01`. */
  readonly id: string;
  readonly severity: AuditSeverity;
  readonly title: string;
  /** Why it matters, and how somebody would use it. */
  readonly why: string;
  /** Whether the fix works only after a restart. */
  readonly restart: boolean;
  /** Each of them alone can show it, and without all of them nobody knows. */
  readonly sources: readonly Source[];
  /** The traits that it judges, by their names of today: a computed one cannot be judged. */
  readonly traits?: readonly string[];
  readonly find: (evidence: Evidence) => readonly Verdict[];
}

/** A verdict with its rule, as reports tell it. */
export interface AuditFinding
  extends
    Required<Omit<Verdict, 'from' | 'program'>>,
    Pick<Verdict, 'from' | 'program'> {
  readonly rule: AuditRule;
}

/** A rule that could not be checked. */
export interface Unknown {
  readonly rule: string;
  readonly reason: string;
}

export interface AuditReport {
  readonly findings: readonly AuditFinding[];
  readonly unknown: readonly Unknown[];
  readonly errors: readonly {
    readonly path: string;
    readonly message: string;
  }[];
}
