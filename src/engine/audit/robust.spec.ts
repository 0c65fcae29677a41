import fc from 'fast-check';

import { judgeFacts, toAuditJson, toAuditSarif, toAuditText } from '.';
import type { AuditFacts, ConfigFile } from './types';

/** Whatever stands in a configuration file, the audit comes to an end and has an answer. */

const factsOf = (files: readonly ConfigFile[]): AuditFacts => ({
  files,
  unreadable: [],
  paths: [],
  outside: null,
  certificates: null,
  packages: {},
  variables: [],
  server: null,
  page: null,
  kernel: null,
  now: 0
});

const names = [
  'jupyter_server_config.py',
  'jupyter_server_config.json',
  'jupyterhub_config.py',
  'jupyter_server_config.d/x.json'
];

const piece = fc.constantFrom(
  'c',
  '.ServerApp',
  '.JupyterHub',
  '["IdentityProvider"]',
  '.token',
  '.hashed_password',
  '.tornado_settings',
  ' = ',
  "''",
  "'abc'",
  '"',
  "'''",
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ':',
  ',',
  '\n',
  '    ',
  'if x',
  'def f()',
  'True',
  'bytes.fromhex',
  'os.environ',
  '+',
  '#',
  '\\',
  '\0',
  '\ud800'
);

const text = fc.array(piece, { maxLength: 60 }).map(each => each.join(''));

it('takes any text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), text, (path, content) => {
      const report = judgeFacts(factsOf([{ path, text: content }]));
      JSON.parse(toAuditJson(report));
      JSON.parse(toAuditSarif(report, { version: '1' }));
      expect(toAuditText(report)).toMatch(/\.\n/);
    }),
    { numRuns: 300 }
  );
});

it('takes any JSON', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), content => {
      judgeFacts(factsOf([{ path: names[1], text: content }]));
      judgeFacts(
        factsOf([{ path: names[1], text: `{"ServerApp": ${content}}` }])
      );
    }),
    { numRuns: 200 }
  );
});

it('takes a time that grows with the text and not faster', () => {
  const timeOf = (count: number): number => {
    const lines = Array.from(
      { length: count },
      (_, index) => `c.ServerApp.setting_${index} = ['${index}']`
    );
    const start = performance.now();
    judgeFacts(factsOf([{ path: names[0], text: lines.join('\n') }]));
    return performance.now() - start;
  };
  timeOf(20);
  const short = timeOf(50);
  // Eight times the text; a square would take 64 times as long.
  expect(timeOf(400)).toBeLessThan(30 * Math.max(short, 5));
});
