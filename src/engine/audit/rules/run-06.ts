import {
  isOn,
  removalOf,
  replacementOf,
  RUNNING,
  serverSetting,
  textOfSetting,
  verdictOn,
  verdictOnFact
} from '../evidence';
import type { AuditRule } from '../types';

const wholeMachine = /^(?:\/|[A-Za-z]:[\\/]?|~\/?|\/root\/?|\/home\/[^/]+\/?)$/;

/** More files than the work needs. */
export const run06: AuditRule = {
  id: 'RUN-06',
  severity: 'medium',
  title: 'The server hands out more files than the work needs',
  why: 'Keys of SSH, histories and other people’s data lie beside the notebooks, one request away.',
  restart: true,
  sources: ['files', 'server'],
  traits: ['ServerApp.root_dir', 'ContentsManager.allow_hidden'],
  find: evidence => {
    const root = serverSetting(evidence, 'ServerApp.root_dir');
    const hidden = serverSetting(evidence, 'ContentsManager.allow_hidden');
    const { server } = evidence.facts;
    return [
      ...(!root && server && wholeMachine.test(server.root)
        ? [
            verdictOnFact(
              RUNNING,
              server.root,
              "Start it in the folder of a project, or add to jupyter_server_config.py:\nc.ServerApp.root_dir = '/path/project'"
            )
          ]
        : []),
      ...(root && wholeMachine.test(textOfSetting(root) ?? '')
        ? [
            verdictOn(
              root,
              replacementOf(root, "c.ServerApp.root_dir = '/path/project'")
            )
          ]
        : []),
      ...(hidden && isOn(hidden)
        ? [
            verdictOn(hidden, removalOf(hidden), {
              title: 'The server hands out hidden files'
            })
          ]
        : [])
    ];
  }
};
