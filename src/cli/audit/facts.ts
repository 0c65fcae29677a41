import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import {
  listNamedFiles,
  type AuditFacts,
  type AuditReport,
  type ConfigFile,
  type Unreadable
} from '../../engine/audit';
import { toReported } from '../source';
import { toReason } from '../trouble';
import type { AuditCommand } from './arguments';
import { readCertificate } from './certificate';
import { listConfigs, listNamed, type Tell } from './configfiles';
import { toConfig } from './configtext';
import { findPaths } from './jupyterpaths';
import { factOfNamed, listConfigModes, listKept } from './modes';
import { lookFromOutside } from './outside';
import { findPackages } from './packages';

/** Facts of this machine, and what could not be found out. */
interface Found {
  readonly facts: AuditFacts;
  readonly errors: AuditReport['errors'];
}

/** Bytes; Jupyter’s own longest file has a tenth of them. */
const LARGEST = 2 ** 20;

const read = (path: string, tell: Tell): ConfigFile[] => {
  try {
    const stats = statSync(path);
    if (stats.size > LARGEST) {
      tell(path, 'It is larger than a megabyte and was not read.');
      return [];
    }
    return [toConfig(toReported(path), readFileSync(path))];
  } catch (error) {
    tell(path, toReason(error));
    return [];
  }
};

/** Finds out what the audit judges. */
export const findFacts = async ({
  configs,
  server
}: AuditCommand): Promise<Found> => {
  const unreadable: Unreadable[] = [];
  const telling =
    (source: Unreadable['source']): Tell =>
    (path, message) => {
      unreadable.push({ path: toReported(path), message, source });
    };
  const tell = telling('files');
  const unanswered: { path: string; message: string }[] = [];
  const tellAddress: Tell = (path, message) => {
    unanswered.push({ path, message });
  };
  // Who names files, or only a server, wants to hear of nothing else.
  const isWhole = configs.length === 0 && server === null;
  const paths = isWhole ? findPaths() : null;
  const names = paths
    ? paths.config.flatMap(folder => listConfigs(folder, tell))
    : configs.flatMap(path => listNamed(path, tell));
  const files = [...new Set(names)].flatMap(path => read(path, tell));
  const outside =
    server === null ? null : await lookFromOutside(server, tellAddress);
  const certificates =
    files.length > 0 ? listCertificates(files, telling('certificates')) : null;
  return {
    errors: [
      ...unreadable.map(({ path, message }) => ({ path, message })),
      ...unanswered
    ],
    facts: {
      files,
      unreadable,
      paths: names.length > 0 || paths ? listModes(names, files, paths) : null,
      outside,
      certificates,
      packages: isWhole
        ? findPackages(process.env.PATH ?? '')
        : (outside?.packages ?? null),
      variables: isWhole ? Object.keys(process.env) : null,
      server: null,
      page: null,
      kernel: null,
      now: Date.now()
    }
  };
};

const listModes = (
  names: readonly string[],
  files: readonly ConfigFile[],
  paths: ReturnType<typeof findPaths> | null
): AuditFacts['paths'] => [
  ...listConfigModes(names.map(toReported)),
  ...(paths ? listKept(paths) : []),
  ...listNamedFiles(files).flatMap(({ path, role, from }) =>
    role === 'certificate' ? [] : factOfNamed(path, dirname(from), role)
  )
];

const listCertificates = (
  files: readonly ConfigFile[],
  tell: Tell
): AuditFacts['certificates'] =>
  listNamedFiles(files)
    .filter(({ role }) => role === 'certificate')
    .flatMap(({ path, from }) =>
      readCertificate(resolve(dirname(from), path), path, tell)
    );
