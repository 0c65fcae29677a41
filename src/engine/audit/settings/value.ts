import type { SyntaxNode } from '@lezer/common';
import { isLiteral, readLiteral } from '../../languages/python/literal';
import { itemsBetween, textOf } from '../../languages/python/tree';
import { argumentsOf } from './parts';
import type { Entry, Value } from './setting';

const computed: Value = { kind: 'computed' };

const environmentCall = /^(?:os\.)?(?:getenv|environ\.get)$/;
const environmentItem = /^(?:os\.)?environ$/;
const dottedName = /^[\w.]+$/;

/** Nobody nests a setting deeper, and reading it takes a stack. */
export const MAX_NESTING = 32;

/** What a Python expression is, as far as its text alone tells. */
export const readValue = (
  code: string,
  node: SyntaxNode | null,
  depth = 0
): Value => {
  if (node === null || depth > MAX_NESTING) {
    return computed;
  }
  if (isLiteral(node)) {
    return readText(code, node);
  }
  switch (node.name) {
    case 'Boolean':
      return { kind: 'flag', isOn: textOf(code, node) === 'True' };
    case 'None':
      return { kind: 'none' };
    case 'Number':
    case 'UnaryExpression':
      return readNumber(textOf(code, node));
    case 'ParenthesizedExpression':
      return readValue(
        code,
        itemsBetween(node.firstChild, null)[0] ?? null,
        depth + 1
      );
    case 'ArrayExpression':
    case 'TupleExpression':
    case 'SetExpression':
      return readList(code, node, depth + 1);
    case 'DictionaryExpression':
      return readMap(code, node, depth + 1);
    case 'CallExpression':
      return readCall(code, node, depth + 1);
    case 'BinaryExpression':
      return readSum(code, node);
    case 'VariableName':
    case 'MemberExpression':
      return readName(code, node);
    default:
      return computed;
  }
};

const readText = (code: string, node: SyntaxNode): Value => {
  const literal = readLiteral(code, node);
  return literal === null || literal.isPartial
    ? computed
    : { kind: 'text', text: literal.value };
};

/** `'a' + 'b'`: the literal reader joins what is joined in the source. */
const readSum = (code: string, node: SyntaxNode): Value => {
  const first = firstLeaf(node);
  const literal = isLiteral(first) ? readLiteral(code, first) : null;
  const isWhole =
    literal?.whole.from === node.from &&
    literal.whole.to >= node.to &&
    !literal.isPartial;
  return literal && isWhole ? { kind: 'text', text: literal.value } : computed;
};

const firstLeaf = (node: SyntaxNode): SyntaxNode => {
  let leaf = node;
  while (leaf.name === 'BinaryExpression' && leaf.firstChild) {
    leaf = leaf.firstChild;
  }
  return leaf;
};

const readNumber = (text: string): Value => {
  const plain = text.replace(/[\s_]/g, '').replace(/^(-?)0o/i, '$10o');
  const isNegative = plain.startsWith('-');
  const number = Number(isNegative ? plain.slice(1) : plain);
  return Number.isNaN(number)
    ? computed
    : { kind: 'number', number: isNegative ? -number : number };
};

const readList = (code: string, node: SyntaxNode, depth: number): Value => ({
  kind: 'list',
  items: itemsBetween(node.firstChild, null)
    .filter(({ name }) => !/^[{}]$/.test(name))
    .map(item => readValue(code, item, depth))
});

/** What is computed or unpacked as a key is left out, and told. */
const readMap = (code: string, node: SyntaxNode, depth: number): Value => {
  const entries = readEntries(code, node, depth);
  const isPartial =
    entries.length < node.getChildren(':').length ||
    node.getChildren('**').length > 0;
  return { kind: 'map', entries, ...(isPartial && { isPartial }) };
};

/** `a: b` pairs. */
const readEntries = (code: string, node: SyntaxNode, depth: number): Entry[] =>
  node.getChildren(':').flatMap(colon => {
    const key = readValue(code, colon.prevSibling, depth);
    return key.kind === 'text'
      ? [{ key: key.text, value: readValue(code, colon.nextSibling, depth) }]
      : [];
  });

const readCall = (code: string, node: SyntaxNode, depth: number): Value => {
  const callee = node.firstChild;
  const called = callee ? textOf(code, callee) : '';
  const { all: given, named } = argumentsOf(code, node);
  const first = readValue(code, given[0] ?? null, depth);
  if (/^(?:bytes|bytearray)\.fromhex$|(?:^|\.)unhexlify$/.test(called)) {
    return first.kind === 'text' ? first : computed;
  }
  if (environmentCall.test(called) && first.kind === 'text') {
    return given.length === 1
      ? { kind: 'environment', variable: first.text }
      : computed;
  }
  if (called === 'dict' && named.length > 0 && given.length === 0) {
    return {
      kind: 'map',
      entries: named.map(({ name, value }) => ({
        key: name,
        value: readValue(code, value, depth)
      }))
    };
  }
  if (named.length > 0) {
    return computed;
  }
  if (/^(?:set|list|tuple|dict)$/.test(called) && given.length < 2) {
    return given.length === 0 ? emptyOf(called) : first;
  }
  return computed;
};

const emptyOf = (called: string): Value =>
  called === 'dict'
    ? { kind: 'map', entries: [] }
    : { kind: 'list', items: [] };

const readName = (code: string, node: SyntaxNode): Value => {
  const bracket = node.getChild('[');
  const owner = node.firstChild ? textOf(code, node.firstChild) : '';
  if (bracket) {
    const key = readValue(code, bracket.nextSibling);
    return environmentItem.test(owner) && key.kind === 'text'
      ? { kind: 'environment', variable: key.text }
      : computed;
  }
  const name = textOf(code, node);
  return dottedName.test(name) ? { kind: 'name', name } : computed;
};

/** Texts of a list, and keys of a dictionary: names of variables. */
export const namesIn = (value: Value): readonly string[] => {
  switch (value.kind) {
    case 'text':
      return [value.text];
    case 'list':
      return value.items.flatMap(namesIn);
    case 'map':
      return value.entries.map(({ key }) => key);
    default:
      return [];
  }
};
