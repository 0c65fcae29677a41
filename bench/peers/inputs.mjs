/** What all tools are given, each a folder and the sites in it: path, line, endLine, group. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTruth } from '../notebooks.mjs';
import { makeGeneratedSheets } from './generated.mjs';

/** Sets that are written twice: as notebooks, and each text as a file. */
export const writeSets = ({ makeKindSheets, ...layout }, place) => [
  toSet('invented names', makeGeneratedSheets(), layout, place),
  toSet('each kind', makeKindSheets(), layout, place)
];

/** Copied, so that no tool asks git about the folder and what it may leave out. */
export function copyNotebooks(notebooks, place) {
  const copy = name => {
    const folder = join(place, name);
    cpSync(join(notebooks, name), folder, { recursive: true });
    return folder;
  };
  const sites = readTruth(notebooks).map(({ path, part, raw_line: line }) => ({
    path,
    line,
    endLine: line,
    group: part
  }));
  return {
    planted: { folder: copy('planted'), sites },
    clean: { folder: copy('clean'), sites: [] }
  };
}

const toSet = (name, sheets, layout, place) => ({
  name,
  groups: [...new Set(sheets.map(({ group }) => group))],
  ipynb: writeSheets(sheets, join(place, name, 'ipynb'), sheet =>
    toNotebookFile(sheet, layout)
  ),
  text: writeSheets(sheets, join(place, name, 'text'), sheet =>
    toTextFiles(sheet, layout)
  )
});

const writeSheets = (sheets, folder, toFiles) => ({
  folder,
  sites: sheets.flatMap((sheet, index) =>
    toFiles(sheet).flatMap(({ name, text, spans }) => {
      const path = `${index}${name}`;
      write(join(folder, path), text);
      return spans.map(span => ({ ...span, path, group: sheet.group }));
    })
  )
});

const toNotebookFile = ({ holders, language }, { toNotebookText }) => [
  { name: '.ipynb', ...toNotebookText(holders, language) }
];

const toTextFiles = ({ holders, extension }, { toTextSpan }) =>
  holders.map((holder, index) => ({
    name: `-${index}.${extension}`,
    text: holder.text,
    spans: [toTextSpan(holder)]
  }));

function write(path, text) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
