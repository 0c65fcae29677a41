import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';

import { textOf } from '../../languages/python/tree';
import { toSteps } from '../steps';
import type { Advice } from './advice';

const isOfGoogle = /\bsecretmanager\b|\bSecretManagerServiceClient\b/;

const toAdvice = ({ from, to }: SyntaxNode): Advice => ({
  rule: 'CODE-01',
  severity: 'low',
  from,
  to,
  title: 'get_secret gives no value',
  why: 'It tells about a secret of Google’s Secret Manager; the value comes with a version of it. Whoever misses it is led to write the value into the notebook after all.',
  steps: toSteps(
    'Ask for a version: client.access_secret_version(name=f"{name}/versions/latest").payload.data.decode()'
  ),
  edits: []
});

/** Calls that ask Google's Secret Manager for something else than the value. */
export const adviseCloudSecrets = (text: string): Advice[] => {
  if (!isOfGoogle.test(text) || !text.includes('get_secret(')) {
    return [];
  }
  const found: Advice[] = [];
  parser.parse(text).iterate({
    enter({ node }) {
      const callee = node.name === 'CallExpression' ? node.firstChild : null;
      const called = callee ? textOf(text, callee) : '';
      if (callee && /\.get_secret$/.test(called)) {
        found.push(toAdvice(node));
      }
    }
  });
  return found;
};
