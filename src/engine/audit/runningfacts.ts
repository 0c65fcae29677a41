import type { SecretKind } from './settings/secret';
import type { CookieFact } from './types';

/** What the server part says of the process that it runs in. */
export interface ServerFacts {
  /** Whether anybody has to sign in. */
  readonly isAuthOn: boolean;
  /** Name of the class that decides who may. */
  readonly provider: string;
  /** What the password's hash looks like; `null` without one. */
  readonly password: SecretKind | null;
  readonly token: SecretKind | null;
  readonly isTokenGenerated: boolean;
  /** The addresses that it listens at: of an interface, or the path of a socket. */
  readonly addresses: readonly string[];
  readonly port: number;
  /** The port that the configuration asks for. */
  readonly wantedPort: number;
  readonly hasCertificate: boolean;
  /** Whether it believes what a proxy says about the caller. */
  readonly trustsForwarded: boolean;
  /** Whether the page's request came with such headers. */
  readonly isForwarded: boolean;
  readonly isRoot: boolean;
  readonly isContainer: boolean;
  /** How many people can sign in to the machine; `null` where it does not say. */
  readonly people: number | null;
  readonly isVirtual: boolean;
  readonly openssl: string;
  readonly node: string | null;
  /** The version of configurable-http-proxy. */
  readonly proxy: string | null;
  readonly cookies: readonly CookieFact[];
  /** Seconds that the file of the cookie secret is older than the server; `null` without one. */
  readonly cookieSecretAge: number | null;
  /** Files of the configuration that changed after the start. */
  readonly staleConfigs: readonly string[];
  readonly root: string;
  /** The network drive that the signatures lie on; `null` for none. */
  readonly signaturesDrive: string | null;
  readonly extensions: readonly string[];
  readonly unmarked: UnmarkedHandlers;
  readonly servers: readonly RunningServer[];
}

/** Addresses whose code does not say that somebody has to sign in. */
export interface UnmarkedHandlers {
  /** Whether the server asks for a sign-in there, where it can. */
  readonly isAsked: boolean;
  /** `null` where the server knows no such marks. */
  readonly handlers: readonly UnmarkedHandler[] | null;
}

export interface UnmarkedHandler {
  /** The package. */
  readonly extension: string;
  /** The class that answers. */
  readonly name: string;
  /** Whether it is one of Jupyter's kind, at which the server can ask. */
  readonly isJupyters: boolean;
}

/** A server of the same user. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  readonly root: string | null;
  readonly isThis: boolean;
}

/** What the page of JupyterLab sees of itself. */
export interface PageFacts {
  /** `null` outside of a Hub. */
  readonly hub: HubFacts | null;
  /** The settings of the sanitizer; `null` where they are not known. */
  readonly sanitizer: SanitizerFacts | null;
  /** The descriptions of kernels, as JSON; `null` where the server gave none. */
  readonly kernels: readonly KernelDescription[] | null;
  /** Whether the browser is Safari, which opens no kernel behind some certificates. */
  readonly isSafari: boolean;
}

export interface HubFacts {
  /** Whether each user has an address of their own. */
  readonly hasSubdomains: boolean;
  /** What the token of the page may do; `null` where the Hub did not say. */
  readonly scopes: readonly string[] | null;
  readonly isAdmin: boolean;
  /** That of the Hub itself; `null` where it did not say. */
  readonly version: string | null;
}

export interface SanitizerFacts {
  readonly allowsNamedProperties: boolean;
  readonly allowsCommands: boolean;
  readonly schemes: readonly string[];
}

export interface KernelDescription {
  readonly name: string;
  readonly text: string;
}

/** What a kernel sees, where a person asked for it. */
export interface KernelFacts {
  /** Names of the variables of its environment. */
  readonly variables: readonly string[];
  readonly isRoot: boolean;
  readonly isContainer: boolean;
  /** Where the server that started it listens; `null` where it cannot see that. */
  readonly sockets: readonly Socket[] | null;
}

/** Where a program waits for others. */
export interface Socket {
  readonly address: string;
  readonly port: number;
}
