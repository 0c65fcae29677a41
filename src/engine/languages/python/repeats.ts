import type { SyntaxNode } from '@lezer/common';

/** Whether code may run several times where its cell runs once: in a function, a comprehension, a loop. */
export function isRepeated(node: SyntaxNode): boolean {
  for (let part = node; part.parent; part = part.parent) {
    if (repeats(part.parent, part)) {
      return true;
    }
  }
  return false;
}

function repeats(owner: SyntaxNode, part: SyntaxNode): boolean {
  switch (owner.name) {
    case 'FunctionDefinition':
      return part.name === 'Body';
    case 'LambdaExpression':
      return part.name !== 'ParamList';
    case 'ForStatement':
      return isLoopBody(part);
    case 'WhileStatement':
      return part.name !== 'Body' || isLoopBody(part);
    default:
      return isComprehension(owner) && !isFirstIterable(owner, part);
  }
}

/** What stands behind `else` runs once. */
function isLoopBody({ name, prevSibling }: SyntaxNode): boolean {
  return name === 'Body' && prevSibling?.name !== 'else';
}

/** A generator that is an argument has no node of its own. */
function isComprehension(node: SyntaxNode): boolean {
  return (
    node.name.endsWith('ComprehensionExpression') ||
    (node.name === 'ArgList' && node.getChild('for') !== null)
  );
}

/** `b` in `[a for a in b for c in d]` */
function isFirstIterable(owner: SyntaxNode, part: SyntaxNode): boolean {
  return part.from === owner.getChild('in')?.nextSibling?.from;
}
