import { statSync } from 'node:fs';

import type { PathFact, PathRole } from '../../engine/audit';

/** What is there; nothing is told of what is not, or cannot be looked at. */
export const factOf = (path: string, role: PathRole): PathFact[] => {
  try {
    const { mode } = statSync(path);
    // Windows makes modes up.
    const isReal = process.platform !== 'win32';
    return [{ path, role, mode: isReal ? mode & 0o777 : null }];
  } catch {
    return [];
  }
};
