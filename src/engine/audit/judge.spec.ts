import { judgeFacts } from '.';
import { noFacts } from './nofacts';
import type { AuditFacts } from './types';

const reasonOf = (rule: string, facts: Partial<AuditFacts>): string[] =>
  judgeFacts({ ...noFacts, ...facts })
    .unknown.filter(each => each.rule === rule)
    .map(({ reason }) => reason);

describe('what could not be checked', () => {
  it.each<[string, Partial<AuditFacts>, string[]]>([
    ['AUTH-03', {}, ['No configuration file was found.']],
    ['RUN-02', {}, ['The modes of files are not known here.']],
    ['RUN-02', { paths: [] }, []],
    ['VER-01', {}, ['The installed versions are not known here.']],
    ['NET-05', {}, ['Only a look from outside shows this.']],
    [
      'AUTH-10',
      {},
      ['Only the server part of nbwarden in the running server knows this.']
    ],
    [
      'RUN-01',
      { files: [{ path: 'a.py', text: 'c.ServerApp.allow_root = f()' }] },
      ['a.py:1 sets ServerApp.allow_root to a value that is computed.']
    ],
    [
      'AUTH-01',
      {
        files: [{ path: 'a.py', text: "c.ServerApp.token = os.environ['T']" }]
      },
      ['a.py:1 sets IdentityProvider.token to a value that is computed.']
    ],
    [
      'RUN-01',
      { files: [{ path: 'a.py', text: 'c.ServerApp.allow_root = False' }] },
      []
    ]
  ])('%s is said with its reason', (rule, facts, reasons) => {
    expect(reasonOf(rule, facts)).toEqual(reasons);
  });
});

it('puts the worst finding first', () => {
  const text = [
    "c.ServerApp.notebook_dir = '/x'",
    'c.ServerApp.allow_root = True',
    "c.ServerApp.token = ''"
  ].join('\n');
  const { findings } = judgeFacts({
    ...noFacts,
    files: [{ path: 'a.py', text }]
  });
  expect(findings.map(({ severity }) => severity)).toEqual([
    'critical',
    'high',
    'low',
    'low'
  ]);
});

it('says to whom uses Safari what it does with a self-signed certificate', () => {
  const titlesWith = (isSafari: boolean): string[] => {
    const { findings } = judgeFacts({
      ...noFacts,
      page: { hub: null, sanitizer: null, kernels: null, isSafari },
      certificates: [
        {
          path: '/e/cert.pem',
          expires: 90 * 86_400_000,
          isSelfSigned: true,
          hasNames: true,
          rsaBits: 2048,
          chain: 1
        }
      ]
    });
    return findings.map(({ title }) => title);
  };
  expect(titlesWith(true)).toEqual([
    'Safari opens no kernel with this certificate'
  ]);
  expect(titlesWith(false)).toEqual([
    'Something is wrong with the certificate'
  ]);
});
