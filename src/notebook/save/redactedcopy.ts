import { PathExt } from '@jupyterlab/coreutils';

import type { Finding } from '../../engine/types';
import type { EngineClient } from '../../worker/client';
import type { Configs } from '../config/configs';

/**
 * The text of a document without the values that count.
 *
 * @param counts - whether a finding counts.
 *
 * @throws Error - when a value would be left.
 */
export const redactText = async (
  path: string,
  text: string,
  engine: EngineClient,
  configs: Configs,
  counts: (finding: Finding) => boolean
): Promise<string> => {
  await configs.load(path);
  const options = configs.toScanOptions(path);
  const find = async (content: string): Promise<readonly Finding[]> => {
    const { findings } = await engine.call('scanFile', path, content, options);
    return configs.judge(path, findings).filter(counts);
  };
  const found = await find(text);
  const { staged } = await engine.call('repairVersions', {
    path,
    versions: { staged: text, working: null },
    fingerprints: found.map(({ fingerprint }) => fingerprint),
    way: null,
    options
  });
  if ((await find(staged)).length > 0) {
    throw new Error('A value could not be redacted: open it there.');
  }
  return staged;
};

/** `report.ipynb` → `report-redacted.ipynb` */
export const toCopyName = (path: string): string => {
  const end = PathExt.extname(path);
  return `${PathExt.basename(path, end)}-redacted${end}`;
};
