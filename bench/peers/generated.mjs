/** The generated code and outputs as sheets: names, values and wording are invented. */
import { carriers, toNotebook } from '../generated/notebooks.mjs';

/** Of the cells of a carrier so many are taken: each becomes a file. */
const samples = 10;

const extensions = {
  python: 'py',
  R: 'R',
  julia: 'jl',
  typescript: 'ts',
  'C#': 'cs',
  bash: 'sh',
  pwsh: 'ps1',
  sql: 'sql',
  scala: 'scala',
  java: 'java',
  kotlin: 'kt',
  go: 'go',
  rust: 'rs',
  ruby: 'rb',
  perl: 'pl',
  php: 'php',
  matlab: 'm',
  sas: 'sas',
  lua: 'lua',
  clojure: 'clj',
  fsharp: 'fsx',
  cpp: 'cpp',
  'text/html': 'html',
  'application/json': 'json'
};

export const makeGeneratedSheets = () =>
  carriers.map((carrier, index) => {
    const { language, mime } = carrier;
    const { notebook, sites, texts } = toNotebook(carrier, index);
    return {
      group: language ?? mime,
      language: language ?? 'python',
      extension: extensions[language ?? mime] ?? 'txt',
      holders: notebook.cells.slice(0, samples).map((cell, at) => {
        const text = texts[at];
        const { line, start, end } = sites[at];
        return { cell, text, held: text.split('\n')[line].slice(start, end) };
      })
    };
  });
