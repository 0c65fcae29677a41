import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import { scanFile } from '../../engine/documents';
import type { CommitQuestion } from '../commit/commitdialog';

const { text: token } = generateSample('github-pat-classic', seeded(5));

export const { findings } = scanFile('a.yaml', `token: "${token}"\n`);

/** A staged file with a key, as a commit asks about it. */
export const question: CommitQuestion = {
  step: 'commit',
  files: [
    {
      ...{ path: 'a.yaml', blob: '1', outputs: [], problems: [] },
      ...{ findings, isCredentialFile: false }
    }
  ],
  count: 1,
  note: '',
  canUndo: false,
  canRepair: true
};
