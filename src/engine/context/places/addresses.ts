import type { Command } from './command';

/** What an address is asked with that opens something. */
const PARAMETER =
  /(?:api_?key|access_?key|appid|key|(?:access_?)?token|auth|apiKey|appKey|secret)/
    .source;
/** Other arguments before the last one, which belongs to the last gap. */
const OTHERS =
  /(?:["'][^"'\n]{0,80}["'],\s{0,20}|[\w.()[\]]{1,60},\s{0,20}){0,4}/.source;

/** Secrets in addresses that are put together, and in their paths. */
export const ADDRESSES: readonly Command[] = [
  // An address that is filled in: `'…://{}:{}@…'.format(user, "…")`
  {
    words: ['{}:{}@', '%s:%s@'],
    name: 'password',
    pattern:
      /:\/\/(?:\{\}:\{\}|%s:%s)@[^"'\n]{0,200}["'](?:\.format| ?% ?)\(\s{0,40}(?:["'][^"'\n]{1,64}["']|\w{1,40}),\s{0,40}["']([^"'\n]{4,128})["']/g
  },
  // SQLAlchemy, of an address that has no scheme or too many signs
  {
    words: ['parse sqlalchemy url', 'parse rfc1738 url'],
    name: 'password',
    pattern:
      /\bparse (?:SQLAlchemy|rfc1738) URL from [^'"\n]{1,40}["'](?:\w{1,30}:?\/{0,2})?[^\s"':@/]{1,80}:([^\s"':@/]{4,128})@/g
  },
  // Addresses that hold a key in their path
  {
    words: ['infura.io/'],
    name: 'infura api key',
    pattern: /\binfura\.io\/(?:ws\/)?v3\/([\da-f]{32})\b/g
  },
  {
    words: ['alchemy.com/v', 'alchemyapi.io/v'],
    name: 'alchemy api key',
    pattern: /\balchemy(?:api)?\.(?:com|io)\/v\d\/([\w-]{24,64})\b/g
  },
  {
    words: ['exchangerate-api.com/v6/'],
    name: 'api_key',
    pattern: /\bexchangerate-api\.com\/v6\/([\da-f]{24})\b/g
  },
  // A device's token in the path of what it measures (ThingsBoard and what is built on it)
  {
    words: ['/telemetry', '/attributes', '/rpc', '/claim'],
    name: 'thingsboard access token',
    pattern:
      /\/api\/v1\/((?=[A-Za-z]{0,18}\d{1,18}[A-Za-z])[A-Za-z\d]{20})\/(?:telemetry|attributes|rpc|claim)\b/g
  },
  // An address whose last parameter is filled in: `"…&apikey={}".format(symbol, "…")`, R's `sprintf("…&key=%s", "…")`
  {
    words: ['={}"', "={}'", '=%s"', "=%s'"],
    name: 'api_key',
    pattern: new RegExp(
      `[?&]${PARAMETER}=(?:\\{\\}|%s)["'](?:\\.format\\(| ?% ?\\(?|,)\\s{0,20}${OTHERS}["']([^"'\\s]{16,256})(?=["']\\s{0,20}(?:\\)|\\n|$))`,
      'g'
    )
  },
  // The first parameter, from the first argument
  {
    words: ['={}&', '=%s&'],
    name: 'api_key',
    pattern: new RegExp(
      `["'][^"'\\n%{}]{0,200}[?&]${PARAMETER}=(?:\\{\\}|%s)&[^"'\\n]{0,200}["'](?:\\.format\\(| ?% ?\\(|,)\\s{0,20}["']([^"'\\s]{16,256})(?=["'])`,
      'g'
    )
  },
  // A token in the place of the user of a host of code
  {
    words: ['@raw.github', '@github.com', '@gitlab.com', '@bitbucket.org'],
    name: 'access_token',
    pattern:
      /\bhttps?:\/\/([\w%+=.-]{20,256})(?::x-oauth-basic)?@(?:raw\.github|github|gitlab|bitbucket)/g
  },
  // Packages of a channel that is not for everybody
  {
    words: ['anaconda.org/t/', 'anaconda.com/t/', 'anaconda.cloud/t/'],
    name: 'access_token',
    pattern: /\banaconda\.(?:org|com|cloud)\/t\/([\w-]{16,80})\//g
  },
  // A scheme before its token, in any language that joins texts so: `paste0("Bearer ", "…")`
  {
    words: ['"bearer', "'bearer", '"token', "'token", '"basic', "'basic"],
    name: 'authorization token',
    pattern:
      /["'](?:bearer|token|basic) ?["'],\s{0,8}["']([^"'\s]{16,512})(?=["']\s{0,8}[),])/gi
  },
  {
    words: ['bearer "', "bearer '", 'bearer %s', 'bearer {}'],
    name: 'bearer token',
    isCode: true,
    pattern:
      /\bbearer (?:%s|\{\})?["'](?:[ \t]{0,4}(?:[+,&]|\.{1,2}|<>|\|\|)|\.format\(|)\s{0,8}["']([^"'\s]{16,512})(?=["'])/gi
  },
  // A password whose signs an address could not hold: `f"…://kim:{quote_plus('…')}@…"`
  {
    words: ['quote_plus(', 'quote(', 'encodeuricomponent(', 'urlencode('],
    name: 'password',
    pattern:
      /:(?:\$?\{|["'] ?\+ ?)(?:[\w.]{1,40}\.)?(?:quote|quote_plus|encodeURIComponent)\(["']([^"'\n]{4,128})["']\)(?:\}| ?\+ ?["'])@/g
  }
];
