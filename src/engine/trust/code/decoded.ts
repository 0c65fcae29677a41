import {
  joinLines,
  searchCells,
  withoutComments,
  type CodeCell,
  type RiskySearch,
  type RiskySpot
} from './cell';

const decoder =
  '(?:b64decode|b32decode|b16decode|b85decode|a85decode|unhexlify|fromhex|zlib\\.decompress|gzip\\.decompress|bz2\\.decompress|lzma\\.decompress|marshal\\.loads|decodebytes|rot_?13|atob|urlsafe_b64decode)';
const runner =
  '(?<![\\w.])(?:exec|eval|compile|__import__|Function)\\s{0,8}\\(|\\b(?:os\\.(?:system|popen)|subprocess\\.\\w{1,20}|Popen|getoutput|get_ipython\\(\\)\\.(?:run_cell|system))\\s{0,8}\\(';

const direct = searchCells('decoded-executed', [
  [
    new RegExp(`(?:${runner})[^\\n]{0,200}\\b${decoder}`, 'g'),
    'Text that is encoded here is decoded and run.'
  ],
  [
    new RegExp(
      `(?<![\\w.])(?:exec|eval)\\s{0,8}\\([^\\n]{0,40}(?:bytes\\s{0,8}\\(\\s{0,8}\\[|''\\.join\\(\\s{0,8}(?:map\\s{0,8}\\(\\s{0,8})?chr\\b|""\\.join\\(\\s{0,8}(?:map\\s{0,8}\\(\\s{0,8})?chr\\b|codecs\\.decode)`,
      'g'
    ),
    'Text that is put together from numbers is run.'
  ],
  [
    /\b(?:base64\s{1,8}(?:-d|-D|--decode)|xxd\s{1,8}-r|openssl\s{1,8}(?:enc|base64)\b[^\n|]{0,80}-d)\b[^\n]{0,200}\|\s{0,8}(?:sudo\s{1,8})?(?:\/bin\/)?(?:(?:ba|z|da|k)?sh|python3?|perl)\b/g,
    'Text that is encoded here is decoded and run by a shell.'
  ],
  [
    /\b(?:powershell|pwsh)(?:\.exe)?\b[^\n]{0,200}\s-e(?:nc|ncodedcommand|c)?\s{1,8}["']?[A-Za-z0-9+/=]{20}/gi,
    'PowerShell runs a command that is encoded here.'
  ]
]);

const assigned = new RegExp(
  `^[ \\t]{0,80}([A-Za-z_]\\w{0,80})\\s{0,8}=(?!=)[^\\n]{0,400}\\b${decoder}`,
  'gm'
);
const run =
  /(?<![\w.])(?:exec|eval)\s{0,8}\(\s{0,8}(?:compile\s{0,8}\(\s{0,8})?([A-Za-z_]\w{0,80})/g;

/** A name that is decoded in one cell may be run in another. */
const findNamed = (cells: readonly CodeCell[]): RiskySpot[] => {
  const sources = cells.map(({ source }) => joinLines(source));
  const names = new Set(
    sources.flatMap(source =>
      [...source.matchAll(assigned)].map(([, name]) => name)
    )
  );
  return cells.flatMap((cell, index) =>
    findRuns(sources[index], names).map(at => ({
      cell,
      at,
      reason: 'Text that was decoded before is run.'
    }))
  );
};

const findRuns = (source: string, names: ReadonlySet<string>): number[] => {
  const known = [...source.matchAll(run)]
    .filter(([, name]) => names.has(name))
    .map(({ index }) => index);
  return names.size === 0 ? [] : withoutComments(source, known);
};

/** Code that cannot be read as it stands. */
export const decodedExecuted: RiskySearch = {
  kind: 'decoded-executed',
  find: cells => [
    ...direct.find(cells),
    ...findNamed(cells.filter(({ isCode }) => isCode))
  ]
};
