/**
 * How code holds a secret, by language. Each carrier writes a cell from a name
 * and a value; where a name plays no part, it is passed over.
 */
import { clients } from './sources/clients.mjs';
import { csharp } from './sources/csharp.mjs';
import { files } from './sources/files.mjs';
import { julia } from './sources/julia.mjs';
import { kernels } from './sources/kernels.mjs';
import { powershell } from './sources/powershell.mjs';
import { python } from './sources/python.mjs';
import { pythonCalls } from './sources/pythoncalls.mjs';
import { pythonData } from './sources/pythondata.mjs';
import { queries } from './sources/queries.mjs';
import { r } from './sources/r.mjs';
import { scala } from './sources/scala.mjs';
import { script } from './sources/script.mjs';
import { shell } from './sources/shell.mjs';
import { sql } from './sources/sql.mjs';
import { tools } from './sources/tools.mjs';

export const sources = [
  python,
  pythonData,
  pythonCalls,
  r,
  julia,
  script,
  csharp,
  shell,
  powershell,
  sql,
  scala,
  clients,
  files,
  queries,
  ...tools,
  ...kernels
];
