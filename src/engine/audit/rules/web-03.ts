import {
  replacementOf,
  serverSetting,
  textOfSetting,
  verdictOn
} from '../evidence';
import type { AuditRule } from '../types';
import { compareVersions } from '../versions';

/** The expression without what is escaped, or stands in a class. */
const toBare = (pattern: string): string =>
  pattern.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_');

/** Why an expression lets more in than its author thinks. */
const problemsOf = (pattern: string): string[] => {
  const bare = toBare(pattern);
  return [
    ...(bare.endsWith('$') || /\\[zZ]$/.test(pattern)
      ? []
      : ['it has no $ at its end']),
    ...(/\.[*+]/.test(bare) ? ['it takes any text'] : []),
    ...(/\.(?![*+?{])/.test(bare) ? ['a dot stands for any character'] : [])
  ];
};

/** From this version on the whole origin has to match. */
const FIXED = '2.18.0';

/** An expression for origins that others fit too. */
export const web03: AuditRule = {
  id: 'WEB-03',
  severity: 'high',
  title: 'The expression for allowed origins lets others in',
  why: 'Somebody registers an address that the expression fits as well, such as host.example.org.evil.net, and reads the answers of the server.',
  restart: true,
  sources: ['files'],
  traits: ['ServerApp.allow_origin_pat'],
  find: evidence => {
    const setting = serverSetting(evidence, 'ServerApp.allow_origin_pat');
    const pattern = textOfSetting(setting) ?? '';
    const problems = pattern === '' ? [] : problemsOf(pattern);
    const version = evidence.facts.packages?.['jupyter-server'];
    const isFixed =
      version !== undefined && compareVersions(version, FIXED) >= 0;
    return setting && problems.length > 0
      ? [
          verdictOn(
            setting,
            replacementOf(
              setting,
              "c.ServerApp.allow_origin_pat = r'^https://host\\.example\\.org$'"
            ),
            {
              severity: isFixed ? 'medium' : 'high',
              effective: problems.join(', ')
            }
          )
        ]
      : [];
  }
};
