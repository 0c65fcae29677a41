import { languageOfPath } from './paths';

/** IPython's cell magics, Databricks' and .NET Interactive's, whose cells hold another language. */
const magicLanguages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bash: 'shell',
    sh: 'shell',
    script: 'shell',
    system: 'shell',
    sx: 'shell',
    '!': 'shell',
    cmd: 'shell',
    fs: 'shell',
    powershell: 'powershell',
    pwsh: 'powershell',
    javascript: 'javascript',
    js: 'javascript',
    html: 'html',
    svg: 'html',
    latex: 'latex',
    markdown: 'markdown',
    md: 'markdown',
    sql: 'sql',
    bigquery: 'sql',
    sparksql: 'sql',
    r: 'r',
    julia: 'julia',
    ruby: 'ruby',
    perl: 'perl',
    scala: 'scala',
    csharp: 'csharp',
    fsharp: 'fsharp'
  })
);

/** `%%bash -s`, `#!pwsh`; a line magic only where nothing else is on its line (Databricks). */
const firstLine =
  /^\s{0,64}(?:(?:%%|#!)([\w!]{1,32})([^\n]{0,400})|%([\w]{1,32})[ \t\r]{0,8}(?:\n|$))/;

/** A file that the cell writes: its name is the last word. */
const writesFile = /^(?:writefile|file)$/i;

/** The language of a code cell whose notebook is written in `language`. */
export const cellLanguage = (source: string, language: string): string => {
  const [, cellMagic, rest = '', lineMagic] = firstLine.exec(source) ?? [];
  const magic = cellMagic ?? lineMagic;
  if (magic === undefined) {
    return language;
  }
  if (writesFile.test(magic)) {
    return languageOfPath(rest.trim().split(/\s/).pop() ?? '') ?? 'text';
  }
  return magicLanguages.get(magic.toLowerCase()) ?? language;
};
