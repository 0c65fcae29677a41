import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { judgeFacts } from '../../engine/audit';
import { readFacts } from './testing/partfacts';
import { TestServer, withServerPart } from './testing/servers';
import { asBound, handOver } from './testing/user';

// Where the tests are root and nobody else can run what is needed: root reads everything.
const itBound = asBound([]) ? it : it.skip;

itBound(
  'tells what the server has no right to read, and what is not known for that',
  async () => {
    const server = await TestServer.start(
      folder => {
        const file = join(folder, 'jupyter_server_config.json');
        writeFileSync(file, '{"ServerApp": {"ip": "0.0.0.0"}}', { mode: 0 });
        handOver(file);
        return [withServerPart];
      },
      { isBound: true }
    );
    try {
      const { facts } = await readFacts(server);
      const reason = 'Permission denied.';
      expect(facts.unreadable).toEqual([
        {
          path: join(server.folder, 'jupyter_server_config.json'),
          message: reason,
          source: 'files'
        }
      ]);
      const { findings, unknown } = judgeFacts(facts);
      expect(findings.map(({ rule }) => rule.id)).not.toContain('NET-01');
      const told = unknown.filter(each => each.reason.includes(reason));
      expect(told.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(['AUTH-03', 'NET-01', 'WEB-01', 'CFG-04'])
      );
    } finally {
      server.stop();
    }
  },
  60_000
);
