/** An address as a browser reads it (URL Living Standard §4.4). */
export interface Address {
  /** In lower case; `null` for one that is relative to the page. */
  readonly scheme: string | null;
  /** The server's name as it is written; `null` where the page's own server is asked, or none. */
  readonly host: string | null;
  /** The text behind the scheme. */
  readonly rest: string;
}

/** Browsers leave out control characters and blanks around, tabs and line breaks anywhere. */
const ignored = /[\u0000-\u001f]+/g;

const startOfAddress = /^([a-z][a-z0-9+.-]{0,60}):/i;
const startOfHost = /^[\\/]{2}([^\\/?#]{0,512})/;
const special = new Set(['http', 'https', 'ws', 'wss', 'ftp']);

export const readAddress = (given: string): Address => {
  const text = given.replace(ignored, '').trim();
  const [found = '', name] = startOfAddress.exec(text) ?? [];
  const scheme = name?.toLowerCase() ?? null;
  const rest = text.slice(found.length);
  const asksServer = scheme === null || special.has(scheme);
  return { scheme, host: asksServer ? readHost(rest, scheme) : null, rest };
};

/** `https:host` and `https:/host` mean the same as `https://host`. */
const readHost = (rest: string, scheme: string | null): string | null => {
  const text = scheme === null ? rest : `//${rest.replace(/^[\\/]{0,64}/, '')}`;
  const [, authority] = startOfHost.exec(text) ?? [];
  const host = authority
    ?.slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d{0,10}$/, '');
  return host ? host : null;
};

const scriptSchemes = new Set([
  'javascript',
  'vbscript',
  'livescript',
  'jscript',
  'mocha'
]);
const activeData =
  /^(?:text\/(?:html|xml|xsl|javascript|ecmascript)|application\/(?:xml|x?-?javascript)|[\w.-]{1,60}\/[\w.-]{1,60}\+xml)/i;

/** Whether opening the address runs something: a script, or a page that the address itself holds. */
export const doesRun = ({ scheme, rest }: Address): boolean =>
  scheme !== null &&
  (scriptSchemes.has(scheme) ||
    (scheme === 'data' && activeData.test(rest.trim())));

/** Schemes by which a page starts another program of this computer, and says to it what it likes. */
const programs =
  /^(?:ms-[a-z-]{1,40}|search(?:-ms)?|vscode[a-z-]{0,20}|smb|ssh|telnet|jnlps?|intent|shell|hcp|mk|itms-services|steam|zoommtg)$/;

/** Whether opening the address starts another program than the browser. */
export const opensProgram = ({ scheme }: Address): boolean =>
  scheme !== null && programs.test(scheme);

/** `%41` is `A`. */
export const unescapePercent = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );

/** What browsers read addresses with (URL Living Standard); the language itself has it not. */
declare const URL: new (address: string) => { readonly hostname: string };

/** A server's name as it is asked for: letters of other scripts as `xn--…`, numbers as an IP address. */
export const toAskedHost = (host: string): string => {
  try {
    return new URL(`http://${host}/`).hostname;
  } catch {
    return host.toLowerCase();
  }
};
