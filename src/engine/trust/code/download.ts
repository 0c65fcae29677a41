import { searchCells, type RiskySearch } from './cell';
import { findFetchedRuns } from './fetched';
import { findNamedRuns } from './named';

/** Programs that run what is piped into them, or named behind them. */
const interpreter =
  '(?:sudo\\s{1,8})?(?:-\\w{1,8}\\s{1,8})?(?:/(?:usr/)?(?:local/)?bin/)?(?:env\\s{1,8})?(?:(?:ba|z|da|k|fi)?sh|python[\\d.]{0,5}|perl|ruby|node|iex|php)\\b';
/** A program of one's own that only reads what is piped. */
const reading =
  '(?!\\s{1,8}(?:-m\\b|-c\\b|-\\w{0,3}e\\b|[\\w./~-]{1,200}\\.\\w{1,4}\\b))';
const fetcher = '\\b(?:curl|wget|iwr|irm|invoke-webrequest)\\b';
const request =
  '\\b(?:requests\\.get|urlopen|httpx\\.get|urllib\\.request|http\\.client|wget\\.download|HTTP\\.get)\\b';

/** A download that runs without being looked at. */
const direct = searchCells('download-executed', [
  [
    new RegExp(
      `${fetcher}[^\\n]{0,500}\\|\\s{0,8}${interpreter}${reading}`,
      'gi'
    ),
    'A download is piped into an interpreter and runs unseen.'
  ],
  [
    new RegExp(
      `\\b(?:(?:ba|z)?sh|source|eval|python3?|perl|ruby|node|php)\\b[^\\n]{0,40}(?:<\\(|\\$\\(|\`)\\s{0,8}${fetcher}`,
      'gi'
    ),
    'A shell runs what a download gives.'
  ],
  [
    new RegExp(
      `${fetcher}[^\\n]{0,500}(?:&&|;)\\s{0,8}(?:chmod\\b[^\\n]{0,200}(?:&&|;)\\s{0,8})?(?:(?:sudo\\s{1,8})?(?:ba|z)?sh\\s|\\./|python3?\\s)[^\\n]`,
      'gi'
    ),
    'A download is run at once.'
  ],
  [
    new RegExp(
      `(?:^|[!;&|])\\s{0,8}\\.\\s{1,8}<\\(\\s{0,8}${fetcher}|${fetcher}[^\\n]{0,500}\\|\\s{0,8}xargs\\s[^\\n|]{0,80}\\b(?:ba|z)?sh\\s{1,8}-c\\b|\\bpipeline\\s{0,8}\\([^\\n]{0,40}\`\\s{0,8}${fetcher}[^\\n\`]{0,300}\`\\s{0,8},\\s{0,8}\`(?:ba|z)?sh\\b`,
      'gim'
    ),
    'A shell runs what a download gives.'
  ],
  [
    new RegExp(
      `(?<![\\w.])(?:exec|eval|compile)\\s{0,8}\\([^\\n]{0,200}${request}`,
      'g'
    ),
    'Code is downloaded and run.'
  ],
  [
    new RegExp(
      `\\b(?:pickle|dill|cloudpickle|joblib)\\.loads?\\s{0,8}\\([^\\n]{0,80}${request}`,
      'g'
    ),
    'A download is unpickled, which runs what it holds.'
  ],
  [
    /\bread_pickle\s{0,8}\(\s{0,8}[rbf]?["'](?:https?|ftp):/g,
    'A download is unpickled, which runs what it holds.'
  ],
  [
    /(?<![\w.])source\s{0,8}\(\s{0,8}["']https?:|\bsource_(?:url|gist)\s{0,8}\(|\binclude\s{0,8}\(\s{0,8}(?:Base\.)?download\s{0,8}\(|(?<![\w.])eval\s{0,8}\(\s{0,8}parse\s{0,8}\(\s{0,8}(?:file\s{0,8}=\s{0,8})?(?:url\s{0,8}\(|["']https?:)|\bfetch\s{0,8}\([^\n]{0,400}\beval\b/g,
    'Code is downloaded and run.'
  ],
  [
    /\b(?:iex|invoke-expression)\b[^\n]{0,200}\b(?:DownloadString|iwr|irm|invoke-webrequest)\b/gi,
    'Code is downloaded and run.'
  ],
  [
    /^\s{0,40}%(?:run|load|loadpy)\s{1,8}(?:-\w{1,4}\s{1,8}){0,3}https?:/gm,
    'A script is taken from the network.'
  ],
  [
    /\.(?:run_line_magic|magic)\s{0,8}\(\s{0,8}["']%?(?:run|load|loadpy)\b[\s"',]{1,8}https?:/g,
    'A script is taken from the network.'
  ]
]);

/** Code that comes from elsewhere, and runs. */
export const downloadExecuted: RiskySearch = {
  kind: 'download-executed',
  find: cells => [
    ...direct.find(cells),
    ...findNamedRuns(
      cells,
      request,
      'urlopen|requests\\.get|httpx\\.get',
      'Code that was downloaded before is run.'
    ),
    ...findFetchedRuns(cells)
  ]
};
