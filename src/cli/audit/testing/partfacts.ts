import type { AuditFacts } from '../../../engine/audit';
import { noFacts } from '../../../engine/audit/nofacts';
import type { TestServer } from './servers';

/** What the server part of a running server tells, as it came and as facts. */
export const readFacts = async (
  server: TestServer,
  token = server.token
): Promise<{ facts: AuditFacts; text: string }> => {
  const text = await server.ask('nbwarden/audit', token);
  const told = JSON.parse(text) as Partial<AuditFacts>;
  return { text, facts: { ...noFacts, ...told, now: Date.now() } };
};
