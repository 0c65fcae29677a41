import { scanFile } from '../../documents';
import { titleOf } from '../../title';
import { verdictOnFact } from '../evidence';
import type { AuditRule } from '../types';

/** Secrets in the description of a kernel. */
export const run09: AuditRule = {
  id: 'RUN-09',
  severity: 'high',
  title: 'A kernel’s description holds a secret',
  why: 'kernel.json is readable by others, and the server hands it to every page.',
  restart: false,
  sources: ['kernels'],
  find: ({ facts: { page } }) =>
    (page?.kernels ?? []).flatMap(({ name, text }) => {
      const { findings } = scanFile('kernel.json', text);
      const titles = [...new Set(findings.map(titleOf))];
      return titles.length > 0
        ? [
            verdictOnFact(
              `kernel ${name}`,
              titles.join(', '),
              `Find kernel.json with: jupyter kernelspec list\nTake the value out of it, and give it to the kernel in another way: a keyring, or a file for you alone. Revoke it: others have seen it.`
            )
          ]
        : [];
    })
};
