import {
  findAll,
  joinLines,
  type CodeCell,
  type RiskySearch,
  type RiskySpot
} from './cell';

/** Where programs keep keys, passwords and logged-in sessions. */
const stores =
  /\.aws(?:\/|\\{1,2}|["'],\s{0,8}["']|["']\s{0,8}\/\s{0,8}["'])(?:credentials|config)|\.ssh(?:\/|\\{1,2}|["'],\s{0,8}["']|["']\s{0,8}\/\s{0,8}["'])(?!known_hosts|authorized_keys|[\w-]{1,60}\.pub\b)[\w*.]|\.kube(?:\/|\\{1,2}|["'],\s{0,8}["']|["']\s{0,8}\/\s{0,8}["'])config|\.config(?:\/|\\{1,2}|["'],\s{0,8}["']|["']\s{0,8}\/\s{0,8}["'])gcloud|\.docker(?:\/|\\{1,2}|["'],\s{0,8}["']|["']\s{0,8}\/\s{0,8}["'])config\.json|\.netrc\b|\.pgpass\b|\.git-credentials|\.gnupg(?:\/|\\{1,2}|["'],\s{0,8}["']|["']\s{0,8}\/\s{0,8}["'])|\.azure\/(?:accessTokens|msal)|\b(?:key[34]\.db|logins\.json|cookies\.sqlite|wallet\.dat)\b|(?:Chrome|Chromium|Edge|BraveSoftware)[^\n]{0,200}(?:Login Data|Cookies|Local State)|(?:google-chrome|chromium|microsoft-edge)\/[^\n]{0,200}(?:Login Data|Cookies|Local State)|\b(?:tar|zip|cp|scp|rsync|rclone|sftp)\b[^\n]{0,80}(?:~|\$HOME|\$\{HOME\})\/\.(?:ssh|aws|gnupg)(?![\w/])|\bgpg2?\s[^\n]{0,80}--export-secret|\bsecurity\s{1,8}(?:find-(?:generic|internet)-password|dump-keychain)\b|\.pypirc\b|huggingface\/(?:stored_)?tokens?\b|serviceaccount\/token\b|meta-data\/iam\b|jupyter_server_config\.json|jupyter\/runtime\/|\/etc\/shadow\b|\bnotebook_secret\b|jupyter_cookie_secret/g;

/** Who asks for an address that is the same whatever was read sends nothing of it. */
const notConstant =
  '(?!\\s{0,8}[rb]?(?:"[^"\\n]{0,500}"|\'[^\'\\n]{0,500}\')\\s{0,8}(?:,\\s{0,8}(?:timeout|stream|verify|allow_redirects)\\s{0,4}=\\s{0,4}[\\w.]{1,20}\\s{0,8}){0,4}\\))';

const pythonSending = `\\b(?:requests|httpx|session)\\.(?:(?:post|put|patch|request)\\s{0,8}\\(|get\\s{0,8}\\(${notConstant})|\\burlopen\\s{0,8}\\(${notConstant}|\\burllib\\.request\\.Request\\s{0,8}\\(|\\bhttp\\.client\\.HTTPS?Connection|\\baiohttp\\.ClientSession|\\bsocket\\.(?:socket|create_connection)\\s{0,8}\\(|\\bsmtplib\\.SMTP|\\bftplib\\.FTP|\\bparamiko\\b|\\.(?:upload_file|upload_fileobj|put_object)\\s{0,8}\\(`;
const shellSending =
  '\\bcurl\\b[^\\n]{0,300}\\s(?:-d|-F|-T|--data[\\w-]{0,12}|--form|--upload-file)\\b|\\bwget\\b[^\\n]{0,300}--post-(?:data|file)|\\|\\s{0,8}(?:nc|ncat|netcat|curl)\\b|>\\s{0,4}/dev/(?:tcp|udp)/|\\b(?:scp|rsync|rclone)\\s[^\\n]{0,300}:|\\bhttpie?\\s{1,8}POST\\b|\\bHTTP\\.(?:post|put|request)\\s{0,8}\\(';
const otherSending = `(?<![\\w.])fetch\\s{0,8}\\(${notConstant}|\\bhttr2?::|\\bXMLHttpRequest\\b|\\bInvoke-(?:WebRequest|RestMethod)\\b`;
const sending = new RegExp(
  `${pythonSending}|${shellSending}|${otherSending}`,
  'gi'
);

const sends = ({ source }: CodeCell): boolean =>
  findAll(joinLines(source), sending).length > 0;

/** Keys are often read in one cell and sent in a later one. */
const findKeys = (cells: readonly CodeCell[]): RiskySpot[] => {
  const code = cells.filter(({ isCode }) => isCode);
  const last =
    code
      .filter(sends)
      .map(({ index }) => index)
      .pop() ?? -1;
  return code
    .filter(({ index }) => index <= last)
    .flatMap(cell =>
      findAll(joinLines(cell.source), stores).map(at => ({
        cell,
        at,
        reason:
          'A place where programs keep keys is read, and this notebook sends data.'
      }))
    );
};

/** What a program is started with is its own environment again. */
const handedOn = '(?<!env\\s{0,4}=\\s{0,4}(?:\\{\\s{0,4}\\*\\*|dict\\()?)';

/** All of the environment; one variable of it is what most programs read. */
const environment = new RegExp(
  [
    `${handedOn}\\bos\\.environ(?:b\\b|\\.items\\(\\)|\\.values\\(\\))`,
    `${handedOn}(?<!\\bin\\s{1,4})\\bos\\.environ(?![\\w[.])`,
    '\\bprintenv\\s{0,8}(?:\\||$|["\'>])',
    '(?:^|[!|;(`]\\s{0,4})(?:env|set|export -p|declare -x)\\s{0,8}[|>]',
    '\\$\\(\\s{0,4}(?:env|printenv|set|export -p)\\s{0,4}\\)',
    '/proc/(?:self|\\d{1,8})/environ\\b',
    '\\bprocess\\.env(?![\\w[.])',
    '\\bSys\\.getenv\\(\\)',
    '^\\s{0,8}%env\\s{0,8}$'
  ].join('|'),
  'gm'
);

const findEnvironment = (cells: readonly CodeCell[]): RiskySpot[] =>
  cells
    .filter(cell => cell.isCode && sends(cell))
    .flatMap(cell =>
      findAll(joinLines(cell.source), environment).map(at => ({
        cell,
        at,
        reason: 'The whole environment is read where data are sent.'
      }))
    );

export const keysSent: RiskySearch = { kind: 'keys-sent', find: findKeys };

export const environmentSent: RiskySearch = {
  kind: 'environment-sent',
  find: findEnvironment
};
