import { verdictOnFact } from '../evidence';
import type { AuditRule, SanitizerFacts, Verdict } from '../types';

/** Schemes that the sanitizer allows by itself, and mail. */
const usual = ['http', 'https', 'ftp', 'mailto', 'tel'];

const judge = (
  effective: string,
  what: string,
  more: Partial<Verdict> = {}
): Verdict =>
  verdictOnFact(
    'settings of JupyterLab',
    effective,
    `Settings > Settings Editor > HTML Sanitizer: ${what}`,
    more
  );

const findIn = (settings: SanitizerFacts): readonly Verdict[] => {
  const odd = settings.schemes.filter(each => !usual.includes(each));
  return [
    ...(settings.allowsNamedProperties
      ? [judge('names of elements are kept', 'switch named properties off.')]
      : []),
    ...(odd.length > 0
      ? [
          judge(
            `links with ${odd.join(', ')}`,
            'remove these schemes from the allowed ones.'
          )
        ]
      : []),
    ...(settings.allowsCommands
      ? [
          judge(
            'outputs may run commands of JupyterLab at a click',
            'switch command links off.',
            { severity: 'low' }
          )
        ]
      : [])
  ];
};

/** Settings that let more of an untrusted output through. */
export const web07: AuditRule = {
  id: 'WEB-07',
  severity: 'medium',
  title: 'The sanitizer lets more through than it has to',
  why: 'Outputs of a stranger’s notebook then can do more in the page before anybody has trusted them.',
  restart: false,
  sources: ['sanitizer'],
  find: ({ facts: { page } }) => (page?.sanitizer ? findIn(page.sanitizer) : [])
};
