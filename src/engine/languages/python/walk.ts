import type { SyntaxNode } from '@lezer/common';
import type { CarrierKind } from './nouns';

/** What is learned on the way up from a literal to its statement. */
export interface Walk {
  readonly source: string;
  readonly literal: SyntaxNode;
  kind: CarrierKind;
  readonly names: string[];
  variable: string | null;
  isDefault: boolean;
  /** The largest node that still stands for the literal. */
  expression: SyntaxNode;
}

/** One step up: `true` to go on with the parent. */
export type Step = (
  walk: Walk,
  parent: SyntaxNode,
  child: SyntaxNode
) => boolean;

/** Notes what a literal is called, and in which way where that is known first. */
export function name(
  walk: Walk,
  kind: CarrierKind,
  names: readonly (string | null)[]
): void {
  if (walk.kind === 'bare') {
    walk.kind = kind;
  }
  for (const each of names) {
    if (each !== null && !walk.names.includes(each)) {
      walk.names.push(each);
    }
  }
}
