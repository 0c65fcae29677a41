import type { SyntaxNode } from '@lezer/common';

/** What keeps Python from compiling a file, and where. */
export interface Trouble {
  readonly at: number;
  readonly message: string;
}

/** How far a line is indented where a tab leads to the next multiple of a width. */
const columnOf = (indent: string, width: number): number =>
  [...indent].reduce(
    (column, sign) =>
      sign === '\t' ? (Math.floor(column / width) + 1) * width : column + 1,
    0
  );

const indentOf = (code: string, { from }: { from: number }): string => {
  const before = code.slice(code.lastIndexOf('\n', from - 1) + 1, from);
  return before.trim() === '' ? before : '';
};

/** Lines of one block that are as deep as each other only by the width of a tab. */
export const findMixedIndent = (
  code: string,
  root: SyntaxNode
): Trouble | null => {
  let trouble: Trouble | null = null;
  root.cursor().iterate(({ name, node }) => {
    if (trouble === null && name === 'Body') {
      const [first, ...others] = node.getChildren('Statement');
      const indent = first ? indentOf(code, first) : '';
      const odd = others.find(each => {
        const other = indentOf(code, each);
        return (
          other !== '' &&
          other !== indent &&
          [1, 8].some(
            width => columnOf(other, width) !== columnOf(indent, width)
          )
        );
      });
      if (indent !== '' && odd) {
        const message = 'Tabs and spaces are mixed here.';
        trouble = { at: odd.from, message };
      }
    }
    return trouble === null;
  });
  return trouble;
};

const inside: Readonly<Record<string, readonly string[]>> = {
  ReturnStatement: ['FunctionDefinition'],
  BreakStatement: ['ForStatement', 'WhileStatement'],
  ContinueStatement: ['ForStatement', 'WhileStatement']
};

const words: Readonly<Record<string, string>> = {
  ReturnStatement: 'This return stands outside of a function.',
  BreakStatement: 'This break stands outside of a loop.',
  ContinueStatement: 'This continue stands outside of a loop.'
};

const hasAncestor = (node: SyntaxNode, names: readonly string[]): boolean => {
  for (let each = node.parent; each; each = each.parent) {
    if (names.includes(each.name)) {
      return true;
    }
  }
  return false;
};

/** What Python refuses to compile where it stands. */
export const findStray = (root: SyntaxNode): Trouble | null => {
  let trouble: Trouble | null = null;
  root.cursor().iterate(({ name, node, from }) => {
    if (
      trouble === null &&
      name in inside &&
      !hasAncestor(node, inside[name])
    ) {
      trouble = { at: from, message: words[name] };
    }
    return trouble === null;
  });
  return trouble;
};

/** Quotes as word processors and web pages make them. */
const curly = /[‘’“”„«»]/;

/** The parser takes every sign that is not ASCII for a letter. */
export const findCurlyQuote = (
  code: string,
  root: SyntaxNode
): Trouble | null => {
  let trouble: Trouble | null = null;
  root.cursor().iterate(({ name, from, to }) => {
    if (
      trouble === null &&
      name === 'VariableName' &&
      curly.test(code.slice(from, to))
    ) {
      trouble = { at: from, message: 'Python knows no quotes of this kind.' };
    }
    return trouble === null;
  });
  return trouble;
};
