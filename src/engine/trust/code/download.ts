import { searchCells } from './cell';

/** Programs that run what is piped into them, or named behind them. */
const interpreter =
  '(?:sudo\\s{1,8})?(?:-\\w{1,8}\\s{1,8})?(?:/(?:usr/)?(?:local/)?bin/)?(?:env\\s{1,8})?(?:(?:ba|z|da|k|fi)?sh|python[\\d.]{0,5}|perl|ruby|node|iex|php)\\b';
const fetcher = '\\b(?:curl|wget|iwr|irm|invoke-webrequest)\\b';

/** A download that runs without being looked at. */
export const downloadExecuted = searchCells('download-executed', [
  [
    new RegExp(`${fetcher}[^\\n|]{0,500}\\|\\s{0,8}${interpreter}`, 'gi'),
    'A download is piped into an interpreter and runs unseen.'
  ],
  [
    new RegExp(
      `\\b(?:(?:ba|z)?sh|source|eval|python3?)\\b[^\\n]{0,40}(?:<\\(|\\$\\(|\`)\\s{0,8}${fetcher}`,
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
    /(?<![\w.])(?:exec|eval|compile)\s{0,8}\([^\n]{0,200}(?:requests\.get|urlopen|httpx\.get|urllib\.request|http\.client|wget\.download)\b/g,
    'Code is downloaded and run.'
  ],
  [
    /^\s{0,40}%(?:run|load|loadpy)\s{1,8}(?:-\w{1,4}\s{1,8}){0,3}https?:/gm,
    'A script is taken from the network.'
  ]
]);
