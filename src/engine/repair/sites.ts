import { judgeFindings, toScanOptions } from '../config/judge';
import { textFragments } from '../documents';
import { notebookFragments } from '../notebook';
import { findHidden, type Hidden } from '../redact/values';
import type { ScanOptions } from '../scan';
import { scanTexts, toScan } from '../scanner';
import type { Finding, Fragment } from '../types';
import type { RepairOrder } from './sources';

/** A finding and its value, in memory for as long as a document is repaired. */
export interface Site {
  readonly finding: Finding;
  /** The value as the text holds it. */
  readonly written: string;
  /** The value and how other texts may write it; none where it is empty. */
  readonly hidden: readonly Hidden[];
}

/** What a notebook holds. */
export function findSites(notebook: unknown, order: RepairOrder): Site[] {
  return scan(notebookFragments(notebook).fragments, order);
}

/** What a file that is no notebook holds. */
export function findTextSites(
  path: string,
  text: string,
  order: RepairOrder
): Site[] {
  return scan(textFragments(path, text), order);
}

function scan(
  fragments: Iterable<Fragment>,
  { config, path, now }: RepairOrder
): Site[] {
  const sites = collectSites(fragments, toScanOptions(config, now));
  const findings = sites.map(({ finding }) => finding);
  const judged = judgeFindings(findings, config, path, now);
  return sites.map((site, index) => ({ ...site, finding: judged[index] }));
}

/** What texts hold, whatever anybody says about it. */
export function collectSites(
  fragments: Iterable<Fragment>,
  options: ScanOptions
): Site[] {
  const sites: Site[] = [];
  for (const texts of scanTexts(fragments, toScan(options))) {
    const all = texts.map(({ fragment }) => fragment);
    for (const { fragment, findings } of texts) {
      for (const finding of findings) {
        sites.push({
          finding,
          written: fragment.text.slice(finding.from, finding.to),
          hidden: findHidden(all, [finding])
        });
      }
    }
  }
  return sites;
}
