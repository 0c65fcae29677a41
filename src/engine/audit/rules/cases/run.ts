import { files, path, server, type Case } from './build';

export const runCases: readonly Case[] = [
  ['RUN-01', server('c.ServerApp.allow_root = True'), ['high']],
  ['RUN-01', server('c.ServerApp.allow_root = False'), []],
  ['RUN-02', path('runtime-folder', 0o755), ['high']],
  ['RUN-02', path('runtime-folder', 0o700), []],
  ['RUN-03', path('cookie-secret', 0o640), ['high']],
  ['RUN-03', path('notary-secret', 0o604), ['high']],
  ['RUN-03', path('server-info', 0o600), []],
  ['RUN-04', path('history', 0o644), ['high']],
  ['RUN-04', path('history', 0o600), []],
  ['RUN-05', path('config-folder', 0o775), ['critical']],
  ['RUN-05', path('config-file', 0o602), ['critical']],
  ['RUN-05', path('config-folder', 0o755), []],
  ['RUN-05', path('style-sheet', 0o666), ['critical']],
  ['RUN-05', path('startup-file', 0o666), ['critical']],
  ['RUN-06', server("c.ServerApp.root_dir = '/'"), ['medium']],
  ['RUN-06', server("c.ServerApp.notebook_dir = '/home/ann'"), ['medium']],
  ['RUN-06', server('c.ContentsManager.allow_hidden = True'), ['medium']],
  ['RUN-06', server("c.ServerApp.root_dir = '/home/ann/work'"), []],
  ['RUN-07', server("c.KernelManager.transport = 'tcp'"), ['medium']],
  [
    'RUN-07',
    server("c.KernelManager.transport_encryption = 'disabled'"),
    ['medium']
  ],
  ['RUN-07', server("c.KernelManager.transport = 'ipc'"), []],
  ['RUN-08', server("c.ServerApp.extra_static_paths = ['/x']"), ['info']],
  ['RUN-08', server('c.ServerApp.extra_static_paths = None'), []],
  ['RUN-08', path('style-sheet', 0o644), ['info']],
  ['RUN-08', path('startup-file', 0o600, { hash: 'ab12' }), ['info']],
  [
    'RUN-08',
    path('style-sheet', 0o644, { loadsFromElsewhere: true }),
    ['medium']
  ],
  ['TRUST-01', server("c.NotebookNotary.data_dir = '/x'"), ['medium']],
  ['TRUST-01', server("c.NotebookNotary.db_file = '/x'"), ['medium']],
  [
    'TRUST-01',
    files(
      ['a/jupyter_server_config.py', "c.NotebookNotary.db_file = '/x'"],
      ['a/jupyter_notebook_config.py', "c.NotebookNotary.db_file = '/x'"]
    ),
    []
  ],
  ['TRUST-02', path('signatures', 0o666), ['high']],
  ['TRUST-02', path('signatures', 0o644), []]
];
