import { memberRemovalOf, membersOf, settingsOf, verdictOn } from '../evidence';
import type { AuditRule, Verdict } from '../types';

const keys = ['headers', 'Content-Security-Policy'];

/** What is wrong with a policy; `null` for nothing. */
const problemOf = (policy: string): string | null => {
  const directive = policy
    .split(';')
    .map(each => each.trim())
    .find(each => /^frame-ancestors\b/i.test(each));
  if (directive === undefined) {
    return 'no frame-ancestors';
  }
  return /\s\*(?:\s|$)/.test(directive) ? directive : null;
};

const findInFiles = (
  settings: Parameters<typeof membersOf>[0]
): readonly Verdict[] =>
  ['ServerApp.tornado_settings', 'JupyterHub.tornado_settings'].flatMap(name =>
    membersOf(settings, name, keys).flatMap(({ setting, value }) => {
      const problem = value.kind === 'text' ? problemOf(value.text) : null;
      return problem === null
        ? []
        : [
            verdictOn(
              setting,
              `${memberRemovalOf(setting, keys)}\nTo be shown in a page of your own write: frame-ancestors 'self' https://HOST`,
              { effective: problem }
            )
          ];
    })
  );

/** Other pages may show the server in a frame. */
export const web04: AuditRule = {
  id: 'WEB-04',
  severity: 'medium',
  title: 'Foreign pages may show Jupyter in a frame',
  why: 'A page can lay something over Jupyter and have its visitor click on what they do not see.',
  restart: true,
  sources: ['files', 'headers'],
  traits: ['ServerApp.tornado_settings', 'JupyterHub.tornado_settings'],
  find: evidence => {
    const { outside } = evidence.facts;
    const found = [
      ...findInFiles(settingsOf(evidence, 'server')),
      ...findInFiles(settingsOf(evidence, 'hub'))
    ];
    const problem = outside?.headers
      ? problemOf(outside.headers['content-security-policy'] ?? '')
      : null;
    return found.length === 0 && outside && problem !== null
      ? [
          {
            path: null,
            line: null,
            effective: problem,
            origin: outside.url,
            fix: 'Remove the Content-Security-Policy from tornado_settings.'
          }
        ]
      : found;
  }
};
