/** What languages are called. */

/** In place of a language, for a file that is neither code nor prose. */
export const NO_CODE = 'none';

/** JavaScript that runs in the page of a notebook and not in a kernel. */
export const PAGE = 'page';

const TITLES: Readonly<Record<string, string | undefined>> = {
  [PAGE]: 'JavaScript that runs in the page',
  cpp: 'C++',
  fsharp: 'F#',
  matlab: 'MATLAB',
  php: 'PHP',
  powershell: 'PowerShell',
  sas: 'SAS',
  sql: 'SQL'
};

export function isPythonName(language: string): boolean {
  return /^i?python\d?$/.test(language);
}

export function isShellName(language: string): boolean {
  return /^(?:ba|z|k|da)?sh$|^shell(?:script)?$/.test(language);
}

/** Why no code of a language can be rewritten, as a sentence. */
export function toNoWayReason(language: string): string {
  return language === NO_CODE
    ? 'In a file of this kind the value has to be taken out by hand.'
    : `Code in ${titleOf(language)} cannot be rewritten; take the value out by hand.`;
}

/** A language as people write it. */
function titleOf(language: string): string {
  const capital = language.slice(0, 1).toUpperCase() + language.slice(1);
  return TITLES[language] ?? (capital || 'an unknown language');
}
