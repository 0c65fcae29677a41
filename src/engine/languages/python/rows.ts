import type { SyntaxNode } from '@lezer/common';
import { before, contentOf, itemsBetween, textOf } from './tree';

const LIST = /^(?:ArrayExpression|TupleExpression)$/;
/** What a table's constructor calls the names of its columns. */
const COLUMNS = /^(?:columns|names|schema|header|headers|fields)$/;

const isList = (node: SyntaxNode | null | undefined): node is SyntaxNode =>
  LIST.test(node?.name ?? '');

/** `DataFrame([["bob", "…"]], columns=["user", "api_key"])`: the column that a row's item stands in. */
export function columnOf(
  source: string,
  row: SyntaxNode,
  item: SyntaxNode
): string | null {
  const rows = row.parent;
  const call = isList(row) && isList(rows) ? rows.parent : null;
  if (call?.name !== 'ArgList') {
    return null;
  }
  const items = itemsBetween(row.firstChild, null);
  const at = items.findIndex(({ from }) => from === item.from);
  const columns = readColumns(source, call, rows);
  return columns?.length === items.length
    ? contentOf(source, columns[at] ?? null)
    : null;
}

/** The list that a keyword says to be the columns, or that follows the rows. */
function readColumns(
  source: string,
  call: SyntaxNode,
  rows: SyntaxNode | null
): SyntaxNode[] | null {
  const lists = [
    ...call.getChildren('ArrayExpression'),
    ...call.getChildren('TupleExpression')
  ];
  const columns = lists.find(
    list =>
      COLUMNS.test(keywordOf(source, list)) ||
      before(list)?.prevSibling?.from === rows?.from
  );
  return columns ? itemsBetween(columns.firstChild, null) : null;
}

/** `zip(["user", "api_key"], ["bob", "…"])`: what stands at an item's place in the list before. */
export function zippedWith(
  source: string,
  list: SyntaxNode,
  item: SyntaxNode
): string | null {
  const call = list.parent?.name === 'ArgList' ? list.parent.parent : null;
  const callee = call?.firstChild;
  const names = before(list)?.prevSibling;
  if (!callee || textOf(source, callee) !== 'zip' || !isList(names)) {
    return null;
  }
  const items = itemsBetween(list.firstChild, null);
  const at = items.findIndex(({ from }) => from === item.from);
  return contentOf(source, itemsBetween(names.firstChild, null)[at] ?? null);
}

function keywordOf(source: string, value: SyntaxNode): string {
  const sign = before(value);
  const keyword = sign?.name === 'AssignOp' ? before(sign) : null;
  return keyword ? textOf(source, keyword) : '';
}
