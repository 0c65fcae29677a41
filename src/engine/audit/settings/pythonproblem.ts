import type { SyntaxNode } from '@lezer/common';

import { textOf } from '../../languages/python/tree';
import { Lines } from '../../lines';
import type { PlacedProblem } from '../types';
import {
  findCurlyQuote,
  findMixedIndent,
  findStray,
  type Trouble
} from './pythonblocks';
import { findRefusal } from './pythonrefusals';

/** What the parser takes for an error although Python does not. */
const unsure = /\b(?:yield|match|case|with|type|except\s*\*)|f["']/;

/** Words of other languages; Python stops at them, as at any unknown name. */
const foreign = new Map([
  ['true', 'True'],
  ['false', 'False'],
  ['null', 'None'],
  ['none', 'None'],
  ['TRUE', 'True'],
  ['FALSE', 'False']
]);

/** The first thing that keeps Python from running a file to its end; `null` for nothing. */
export const findPythonProblem = (
  code: string,
  root: SyntaxNode
): PlacedProblem | null => {
  const found = [
    findError(code, root),
    findIndent(code, root),
    findMixedIndent(code, root),
    findStray(root),
    findRefusal(code, root),
    findCurlyQuote(code, root),
    findOldPrint(root),
    findForeignWord(code, root)
  ].filter(each => each !== null);
  const first = found.sort((left, right) => left.at - right.at)[0];
  return first
    ? { line: new Lines(code).lineOf(first.at), message: first.message }
    : null;
};

const findError = (code: string, root: SyntaxNode): Trouble | null => {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    const at = firstErrorIn(code, node);
    if (at !== null && !unsure.test(textOf(code, node))) {
      // What is never closed goes wrong at the end, and is to be mended where it starts.
      const isOpen = code.slice(at).trim() === '';
      return {
        at: isOpen ? node.from : at,
        message: 'This is not valid Python.'
      };
    }
  }
  return null;
};

const firstErrorIn = (code: string, node: SyntaxNode): number | null => {
  let at: number | null = null;
  node.cursor().iterate(each => {
    if (at === null && (each.type.isError || isUnclosed(code, each))) {
      at = each.from;
    }
    return at === null;
  });
  return at;
};

/** The parser ends a string at the end of its line without a word. */
const isUnclosed = (
  code: string,
  { name, from, to }: { name: string; from: number; to: number }
): boolean => {
  if (name !== 'String' && name !== 'FormatString') {
    return false;
  }
  const text = code.slice(from, to);
  const [opening = '', quote = ''] =
    /^[A-Za-z]{0,3}("""|'''|"|')/.exec(text) ?? [];
  return text.length < opening.length + quote.length || !text.endsWith(quote);
};

/** A statement of the file itself that does not start its line. */
const findIndent = (code: string, root: SyntaxNode): Trouble | null => {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    const start = code.lastIndexOf('\n', node.from - 1) + 1;
    const indent = code.slice(start, node.from);
    // Python takes a form feed for the start of a line.
    const counted = indent.replace(/^.*\f/, '');
    if (node.name !== 'Comment' && counted !== '' && indent.trim() === '') {
      // A byte order mark was made a space, and that is no indent.
      if (node.from > 1 || indent !== ' ') {
        return { at: node.from, message: 'This line is indented.' };
      }
    }
  }
  return null;
};

const findOldPrint = (root: SyntaxNode): Trouble | null => {
  const node = root.getChild('PrintStatement');
  return node
    ? { at: node.from, message: 'This is a print of Python 2.' }
    : null;
};

/** `c.ServerApp.allow_root = true` */
const findForeignWord = (code: string, root: SyntaxNode): Trouble | null => {
  for (const node of root.getChildren('AssignStatement')) {
    const value = node.lastChild;
    const word = value?.name === 'VariableName' ? textOf(code, value) : '';
    const meant = foreign.get(word);
    if (value && meant && !isBound(code, root, word)) {
      const message = `Python knows no name ${word}; ${meant} is meant.`;
      return { at: value.from, message };
    }
  }
  return null;
};

const isBound = (code: string, root: SyntaxNode, word: string): boolean =>
  root
    .getChildren('AssignStatement')
    .some(({ firstChild }) => firstChild && textOf(code, firstChild) === word);
