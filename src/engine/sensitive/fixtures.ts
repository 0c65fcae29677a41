/** Outputs for tests, and what is told of them. */
import { scanOutput, type Finding } from '../index';
import { titleOf } from '../title';

export const place = { cell: 0, cellId: 'c', output: 0 };

export const toStream = (text: string): object => ({
  output_type: 'stream',
  name: 'stdout',
  text
});

export const toDisplay = (data: Record<string, unknown>): object => ({
  output_type: 'display_data',
  data,
  metadata: {}
});

export const toError = (...traceback: string[]): object => ({
  output_type: 'error',
  ename: 'E',
  evalue: '',
  traceback
});

export const scan = (output: object, now?: number): Finding[] =>
  scanOutput(output, place, { now }).filter(
    ({ rule }) => rule.category === 'sensitive'
  );

export const toWords = (findings: readonly Finding[]): string[] =>
  findings.map(each => `${titleOf(each)}, ${each.confidence}`);

export const told = (output: object, now?: number): string[] =>
  toWords(scan(output, now));
