import { keywordsOfOutputs } from '../keywordsets';
import type { Fragment, View } from '../types';
import { isStructured, readStructure, toPlain } from '../views';
import {
  findInMarkup,
  findSensitive,
  toReading,
  type Discovery
} from './index';

/** A value as a reader sees it, and the characters before and behind it. */
export interface SeenValue {
  readonly value: string;
  readonly around: string;
}

/** Every value of a rule in an output's text: a finding tells only where the first one is. */
export const listSensitiveValues = (
  fragment: Fragment,
  rule: string
): SeenValue[] => {
  const plain = toPlain(fragment.text);
  const view = isStructured(fragment.format)
    ? readStructure(fragment.format, plain)
    : plain;
  const hits = keywordsOfOutputs.find(view.text);
  const seen = (
    { text }: View,
    discoveries: readonly Discovery[]
  ): SeenValue[] =>
    discoveries
      .filter(discovery => discovery.rule.id === rule)
      .flatMap(({ values }) => values)
      .map(({ from, to }) => ({
        value: text.slice(from, to),
        around: (text[from - 1] ?? '') + (text[to] ?? '')
      }));
  return [
    ...seen(view, findSensitive(toReading(fragment, view, hits, {}))),
    ...seen(plain, findInMarkup(fragment, plain))
  ];
};
