/** The columns of the tables that a text creates, for statements that do not name them. */

const CREATE =
  /\bcreate (?:(?:or replace|temp|temporary|global|local|unlogged|external) ){0,2}table (?:if not exists )?([\w.`"'[\]$]{1,120})\s{0,8}\(/gi;
/** What stands in the list of columns and is none. */
const CONSTRAINT =
  /^(?:primary|foreign|constraint|unique|check|index|key|exclude|like|period|fulltext)$/i;
const MAX_LIST = 4000;
/** A literal may be joined of several. */
const NAME = /^[\s"'+`[\\]{0,80}(\w{1,80})/;
const REMARK = /--[^\n]{0,400}/g;

/** A name without quotes and without the schema before it. */
export function toTableName(written: string): string {
  const bare = written.replace(/[^\w.$]/g, '').toLowerCase();
  return bare.slice(bare.lastIndexOf('.') + 1);
}

/** The columns, in their order, by the table's name in lower case. */
export function readTables(text: string): ReadonlyMap<string, string[]> {
  return new Map(
    Array.from(
      text.matchAll(CREATE),
      ({ 0: head, 1: name, index = 0 }): [string, string[]] => [
        toTableName(name),
        columnsAt(text, index + head.length)
      ]
    )
  );
}

/** The first words of a list's items, from behind its bracket. */
function columnsAt(text: string, start: number): string[] {
  const list = text.slice(start, start + MAX_LIST).replace(REMARK, '');
  const columns: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of list.matchAll(/[(),]/g)) {
    if (sign === '(') {
      depth++;
    } else if (depth > 0) {
      depth -= sign === ')' ? 1 : 0;
    } else {
      columns.push(NAME.exec(list.slice(from, index))?.[1] ?? '');
      from = index + 1;
      if (sign === ')') {
        break;
      }
    }
  }
  return columns.filter(name => name !== '' && !CONSTRAINT.test(name));
}
