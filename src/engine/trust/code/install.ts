import { searchCells } from './cell';

/** Indexes of those who publish: nothing that is not looked at. */
const indexes =
  '(?!(?:pypi\\.org|download\\.pytorch\\.org|pypi\\.nvidia\\.com|data\\.pyg\\.org|storage\\.googleapis\\.com/jax-releases)/)';

/** Packages that no index has looked at run their own code when they are installed. */
export const installFromUrl = searchCells('install-from-url', [
  [
    new RegExp(
      `\\b(?:pip[\\d.]{0,4}|uv|pipx|poetry)["']?,?\\s{1,8}["']?(?:pip\\s{1,8})?(?:install|add)\\b[^\\n#]{0,300}?\\b(?:(?:git|hg|svn|bzr)\\+\\w|(?:https?|ftp|file)://${indexes})`,
      'g'
    ),
    'A package is installed from an address.'
  ],
  [
    /\b(?:conda|mamba|npm|yarn|pnpm)\s{1,8}(?:install|i|add)\b[^\n#]{0,300}?(?:git\+|\bhttps?:\/\/)/g,
    'A package is installed from an address.'
  ],
  [
    /\b(?:install_(?:github|gitlab|bitbucket|url|git)\s{0,8}\(|install\.packages\s{0,8}\(\s{0,8}["']https?:|Pkg\.(?:add|clone)\s{0,8}\([^\n]{0,80}https?:)/g,
    'A package is installed from an address.'
  ],
  [
    /\b(?:micropip|piplite)\.install\s{0,8}\([^\n]{0,80}["']https?:|["']install["']\s{0,4},[^\n#]{0,200}["'](?:(?:git|hg|svn|bzr)\+|https?:)/g,
    'A package is installed from an address.'
  ],
  [
    /\.run_line_magic\s{0,8}\(\s{0,8}["'](?:pip|conda|uv)["']\s{0,8},\s{0,8}["']install\b[^\n#]{0,200}(?:(?:git|hg|svn|bzr)\+|https?:)/g,
    'A package is installed from an address.'
  ],
  [
    /\bcargo\s{1,8}install\b[^\n#]{0,200}--git\b|\bgem\s{1,8}install\b[^\n#]{0,200}\bhttps?:|\bnpx\s[^\n#]{0,80}\bhttps?:/g,
    'A package is installed from an address.'
  ],
  [
    /\beasy_install\s[^\n]{0,200}https?:/g,
    'A package is installed from an address.'
  ]
]);
