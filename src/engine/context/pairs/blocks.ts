import type { Hits } from '../../prefilter';
import type { Candidate } from '../judge';
import { nameHits } from '../keywords';
import { lineAt, lineStart } from '../lines';

/**
 * Names whose value stands on the next line: a block of YAML (`password: |`),
 * a text of TOML (`password = """`), an entry that names another
 * (`- name: API_KEY`, `  value: …`).
 */
const BLOCK =
  /^[ \t]{0,60}(?:- )?["']?([^\s"'`:=<>()[\]{},]{1,80})["']?[ \t]{0,20}(?::[ \t]{0,20}[|>][+-]?\d?|=[ \t]{0,20}(?:"""|'''))[ \t]{0,20}\r?$/;
const ENTRY =
  /^[ \t]{0,60}(?:- )?["']?(?:name|key|variable)["']?[ \t]{0,20}[:=][ \t]{0,20}["']?([^\s"'`:=<>()[\]{},]{1,80})["']?,?[ \t]{0,20}\r?$/i;
const ENTRY_VALUE =
  /^([ \t]{0,60}["']?(?:value|default)["']?[ \t]{0,20}[:=][ \t]{0,20}["']?)([^\s"',]{4,512})["']?,?[ \t]{0,20}\r?$/i;
const BLOCK_VALUE = /^([ \t]{0,60})([^\s"']{4,512})(?:"""|''')?[ \t]{0,20}\r?$/;

/** What somebody remarks between an entry and its value. */
const REMARK = /^[ \t]{0,60}#[^\n]{0,300}\r?\n/;

const MAX_LINE = 300;
const MAX_VALUE_LINE = 700;

/** The values on the lines after those of names that were hit. */
export function findBlocks(text: string, hits: Hits): Candidate[] {
  const starts = new Set(
    nameHits(hits).map(({ offset }) => lineStart(text, offset, MAX_LINE))
  );
  return [...starts].flatMap(start => findBlock(text, start));
}

function findBlock(text: string, start: number): Candidate[] {
  const line = lineAt(text, start, MAX_VALUE_LINE);
  const end = start + line.length;
  if (line.length > MAX_LINE || text[end] !== '\n') {
    return [];
  }
  const block = BLOCK.exec(line);
  const named = block ?? ENTRY.exec(line);
  const next = end + 1 + (block ? 0 : remarkLength(text, end + 1));
  const found =
    named &&
    (block ? BLOCK_VALUE : ENTRY_VALUE).exec(
      lineAt(text, next, MAX_VALUE_LINE)
    );
  if (!named || !found) {
    return [];
  }
  const [, before, value] = found;
  const from = next + before.length;
  return [{ name: named[1], from, to: from + value.length }];
}

function remarkLength(text: string, at: number): number {
  return REMARK.exec(text.slice(at, at + 2 * MAX_LINE))?.[0].length ?? 0;
}
