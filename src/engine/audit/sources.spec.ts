import { judgeFacts } from '.';
import { nothing, outside } from './rules/cases/build';
import { soundKernel, soundServer } from './rules/cases/running';
import { auditRules } from './rules';
import { probes } from './troubles';
import type { AuditFacts, PageFacts, Probe } from './types';

/** What each fact decides, and that nothing else counts as looked at. */

/** A look at an address over HTTPS, of which only some requests were answered. */
const seen = (...answered: readonly Probe[]): Partial<AuditFacts> =>
  outside({
    headers: answered.includes('headers')
      ? {
          'strict-transport-security': 'max-age=31536000',
          'content-security-policy': "frame-ancestors 'self'"
        }
      : null,
    unseen: Object.fromEntries(
      probes
        .filter(each => !answered.includes(each))
        .map(each => [each, `No ${each}.`])
    )
  });

/** A page that knows nothing of itself. */
const blind: PageFacts = {
  hub: { hasSubdomains: true, scopes: null, isAdmin: false, version: null },
  sanitizer: null,
  kernels: null,
  isSafari: false
};

const page = (what: Partial<PageFacts>): Partial<AuditFacts> => ({
  page: { ...blind, ...what }
});

/** Rules that tell neither a finding nor that they could not be checked. */
const listDecided = (facts: Partial<AuditFacts>): string[] => {
  const { findings, unknown } = judgeFacts({ ...nothing, ...facts });
  const told = [
    ...findings.map(({ rule }) => rule.id),
    ...unknown.map(({ rule }) => rule)
  ];
  return auditRules.map(({ id }) => id).filter(id => !told.includes(id));
};

/** What a look at an address decides, whatever was answered. */
const ofAddress = ['NET-02', 'HUB-01'];

const ofFiles =
  'AUTH-01 AUTH-02 AUTH-03 AUTH-04 AUTH-05 AUTH-08 AUTH-12 NET-01 NET-03 NET-07 WEB-01 WEB-02 WEB-03 WEB-04 WEB-05 WEB-06 RUN-01 RUN-06 RUN-07 RUN-08 TRUST-01 CFG-01 CFG-02 CFG-03 CFG-04 CFG-05 HUB-01 HUB-02 HUB-03 HUB-04 HUB-05 HUB-06 HUB-07 HUB-08 HUB-10';
const ofPaths =
  'AUTH-06 AUTH-09 NET-04 RUN-02 RUN-03 RUN-04 RUN-05 RUN-08 TRUST-02 HUB-05 HUB-11';
const ofServer =
  'AUTH-01 AUTH-02 AUTH-07 AUTH-10 AUTH-12 NET-01 NET-06 NET-08 RUN-01 RUN-06';

const sanitizer = {
  allowsCommands: false,
  allowsNamedProperties: false,
  schemes: []
};
const hub = { hasSubdomains: true, scopes: [], isAdmin: false, version: null };

const alone: readonly [string, Partial<AuditFacts>, string][] = [
  ['nothing', {}, ''],
  [
    'files',
    { files: [{ path: 'a/jupyter_server_config.py', text: '' }] },
    ofFiles
  ],
  ['paths', { paths: [] }, ofPaths],
  ['certificates', { certificates: [] }, 'NET-03'],
  ['versions', { packages: {} }, 'VER-01'],
  ['variables', { variables: [] }, 'AUTH-11 HUB-06'],
  ['the running server', { server: soundServer }, ofServer],
  [
    'a kernel',
    { kernel: { ...soundKernel, sockets: null } },
    'AUTH-11 HUB-06 RUN-01'
  ],
  [
    'a kernel that sees sockets',
    { kernel: soundKernel },
    'AUTH-11 HUB-06 RUN-01 NET-01'
  ],
  ['a page', page({}), 'HUB-02'],
  ['the scopes of its token', page({ hub }), 'HUB-02 HUB-09'],
  ['a page outside of a Hub', page({ hub: null }), 'HUB-02 HUB-09'],
  ['the sanitizer', page({ sanitizer }), 'HUB-02 WEB-07'],
  ['descriptions of kernels', page({ kernels: [] }), 'HUB-02 RUN-09'],
  ['an address', seen(), ''],
  ['api/status', seen('status'), 'AUTH-01'],
  ['the page for signing in', seen('login'), 'AUTH-08'],
  ['metrics', seen('metrics'), 'WEB-05'],
  ['an empty change', seen('change'), 'WEB-01'],
  ['a foreign origin', seen('origin'), 'WEB-02'],
  ['headers', seen('headers'), 'NET-05 WEB-04'],
  ['cookies', seen('cookies'), 'NET-06'],
  ['a certificate that was shown', seen('certificate'), 'NET-03']
];

it.each(alone)('%s alone decides these rules', (_, facts, rules) => {
  const expected = [
    ...rules.split(' ').filter(each => each !== ''),
    ...(facts.outside ? ofAddress : [])
  ];
  expect(listDecided(facts).sort()).toEqual(expected.sort());
});

it('names all that rules ask for', () => {
  const named = alone.flatMap(([, , rules]) => rules.split(' '));
  const left = auditRules.filter(
    ({ id }) => ![...named, ...ofAddress].includes(id)
  );
  expect(left).toEqual([]);
});

describe('what was tried in vain', () => {
  const reasonOf = (
    rule: string,
    facts: Partial<AuditFacts>
  ): string | undefined =>
    judgeFacts({ ...nothing, ...facts }).unknown.find(
      each => each.rule === rule
    )?.reason;

  const files = [{ path: 'a/jupyter_server_config.py', text: '' }];

  it('is told although files say nothing against it', () => {
    expect(reasonOf('WEB-01', { files, ...seen() })).toBe('No change.');
    expect(reasonOf('NET-03', { files, ...seen() })).toBe('No certificate.');
  });

  it('is not told where the server part knows it', () => {
    const server = { ...soundServer, hasCertificate: true };
    const sound = seen('certificate').outside?.certificate;
    expect(reasonOf('AUTH-01', { files, server, ...seen() })).toBeUndefined();
    expect(reasonOf('NET-06', { files, server, ...seen() })).toBeUndefined();
    expect(
      reasonOf('NET-03', {
        ...seen(),
        certificates: sound ? [{ path: '/c.pem', ...sound }] : []
      })
    ).toBeUndefined();
  });

  it('is the look of a kernel that sees no sockets', () => {
    const kernel = { ...soundKernel, sockets: null };
    expect(reasonOf('NET-01', { page: blind, kernel })).toMatch(
      /^The kernel does not see where the server listens/
    );
    expect(reasonOf('NET-01', { kernel, server: soundServer })).toBeUndefined();
  });

  it('is a file that could not be read, whatever else is known', () => {
    const unreadable = (source: 'files' | 'certificates') => ({
      unreadable: [{ path: '/e/a', message: 'Permission denied.', source }]
    });
    const reason = '/e/a: Permission denied.';
    const known = { files, paths: [], certificates: [], server: soundServer };
    const read = listDecided(known);
    const unread = listDecided({ ...known, ...unreadable('files') });
    expect(read.filter(each => !unread.includes(each))).toEqual(
      ofFiles.split(' ')
    );
    expect(reasonOf('AUTH-03', unreadable('files'))).toBe(reason);
    expect(
      reasonOf('NET-03', { ...known, ...unreadable('certificates') })
    ).toBe(reason);
  });

  it('is the certificate of a proxy in front of a server without one', () => {
    expect(reasonOf('NET-03', { files, certificates: [], ...seen() })).toBe(
      'No certificate.'
    );
  });
});

it('asking a kernel tells nothing of the modes of files', () => {
  expect(listDecided({ kernel: soundKernel })).not.toContain('RUN-04');
});

it('of a page says what it does not know of itself', () => {
  const reasons = judgeFacts({ ...nothing, page: blind }).unknown;
  expect(reasons).toEqual(
    expect.arrayContaining([
      {
        rule: 'HUB-09',
        reason: 'The Hub did not say what the token of the page may do.'
      },
      {
        rule: 'WEB-07',
        reason: 'The settings of the sanitizer are not known here.'
      },
      {
        rule: 'RUN-09',
        reason: 'The server did not tell the descriptions of its kernels.'
      }
    ])
  );
});
