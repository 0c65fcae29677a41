import type { ServiceManager } from '@jupyterlab/services';

import type { EngineClient } from '../../worker/client';
import { isUnderHub, readPageFacts, readPageVersions } from './pagefacts';
import { lookFromPage } from './probes';
import { ServerAudit } from './serveraudit';

/** What a setting registry knows of the sanitizer; `null` where it knows nothing. */
type ReadSanitizer = () => Promise<Readonly<Record<string, unknown>> | null>;

/** The audit of the server that this page came from. */
export const createAudit = (
  {
    serverSettings,
    kernelspecs
  }: Pick<ServiceManager.IManager, 'serverSettings' | 'kernelspecs'>,
  engine: EngineClient,
  readSanitizer: ReadSanitizer
): ServerAudit => {
  // JupyterLab's own way of asking would sign in.
  const fetchNow: typeof fetch = (...args) => window.fetch(...args);
  return new ServerAudit(serverSettings, engine, {
    look: () =>
      lookFromPage(
        serverSettings.baseUrl,
        window.location.href,
        isUnderHub(),
        fetchNow
      ),
    readVersions: readPageVersions,
    readPage: async () =>
      readPageFacts(
        kernelspecs.specs,
        await readSanitizer(),
        serverSettings,
        fetchNow
      )
  });
};
