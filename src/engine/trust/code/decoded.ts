import { searchCells, type RiskySearch } from './cell';
import { findNamedRuns } from './named';

const decoder =
  '(?:b64decode|b32decode|b16decode|b85decode|a85decode|unhexlify|fromhex|zlib\\.decompress|gzip\\.decompress|bz2\\.decompress|lzma\\.decompress|marshal\\.loads|decodebytes|rot_?13|atob|urlsafe_b64decode|base64_?decode)';
const runner =
  '(?<![\\w.])(?:(?:__)?builtins(?:__)?\\.)?(?:exec|eval|compile|__import__|Function|include_string)\\s{0,8}\\(|["\'](?:exec|eval)["\']\\s{0,4}[)\\]]\\s{0,4}\\(|\\b(?:os\\.(?:system|popen)|subprocess\\.\\w{1,20}|Popen|getoutput|get_ipython\\(\\)\\.(?:run_cell|system))\\s{0,8}\\(';

const direct = searchCells('decoded-executed', [
  [
    new RegExp(
      `\\b(?:pickle|dill|cloudpickle)\\.loads\\s{0,8}\\([^\\n]{0,80}\\b${decoder}`,
      'g'
    ),
    'An object that is encoded here is unpickled, which runs what it holds.'
  ],
  [
    new RegExp(`(?:${runner})[^\\n]{0,200}\\b${decoder}`, 'g'),
    'Text that is encoded here is decoded and run.'
  ],
  [
    new RegExp(
      `(?<![\\w.])(?:exec|eval)\\s{0,8}\\([^\\n]{0,40}(?:bytes\\s{0,8}\\(\\s{0,8}\\[|''\\.join\\(\\s{0,8}(?:map\\s{0,8}\\(\\s{0,8})?chr\\b|""\\.join\\(\\s{0,8}(?:map\\s{0,8}\\(\\s{0,8})?chr\\b|codecs\\.decode|[\\w."']{1,200}\\[::-1\\])`,
      'g'
    ),
    'Text that is put together here is run.'
  ],
  [
    /\b(?:base64\s{1,8}(?:-d|-D|--decode)|xxd\s{1,8}-r|openssl\s{1,8}(?:enc|base64)\b[^\n|]{0,80}-d)\b[^\n]{0,200}\|\s{0,8}(?:sudo\s{1,8})?(?:\/bin\/)?(?:(?:ba|z|da|k)?sh|python3?|perl)\b/g,
    'Text that is encoded here is decoded and run by a shell.'
  ],
  [
    /(?:^\s{0,40}|[!;&|]\s{0,8}|\b(?:eval|(?:ba|z)?sh\s{1,8}-c)\s{1,8}["']?)(?:\$\(|`)[^\n`)]{0,300}\bbase64\s{1,8}(?:-d|-D|--decode)\b/gm,
    'Text that is encoded here is decoded and run by a shell.'
  ],
  [
    /\b(?:powershell|pwsh)(?:\.exe)?\b[^\n]{0,200}\s-e(?:nc|ncodedcommand|c)?\s{1,8}["']?[A-Za-z0-9+/=]{20}/gi,
    'PowerShell runs a command that is encoded here.'
  ]
]);

/** Code that cannot be read as it stands. */
export const decodedExecuted: RiskySearch = {
  kind: 'decoded-executed',
  find: cells => [
    ...direct.find(cells),
    ...findNamedRuns(
      cells,
      `\\b${decoder}`,
      decoder,
      'Text that was decoded before is run.'
    )
  ]
};
