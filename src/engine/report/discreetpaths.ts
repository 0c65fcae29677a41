/** Somebody may have given a file the name of a secret. */
import { isAtLeast } from '../confidence';
import { filePlace } from '../fileplace';
import { hiddenValue } from '../mask';
import { scanFragment } from '../scan';
import type { Report } from './report';

const hideIn = (path: string): string => {
  const fragment = {
    place: filePlace,
    format: 'text',
    language: null
  } as const;
  let hidden = '';
  let at = 0;
  for (const { from, to, confidence } of scanFragment({
    ...fragment,
    text: path
  })) {
    if (isAtLeast(confidence, 'likely')) {
      hidden += path.slice(at, from) + hiddenValue;
      at = to;
    }
  }
  return hidden + path.slice(at);
};

/** A report as it may be shown: the secrets in names of files are hidden. */
export const withDiscreetPaths = (report: Report): Report => {
  const known = new Map<string, string>();
  const hide = <Told extends { readonly path: string }>(told: Told): Told => {
    const path = known.get(told.path) ?? hideIn(told.path);
    known.set(told.path, path);
    return path === told.path ? told : { ...told, path };
  };
  return {
    ...report,
    findings: report.findings.map(hide),
    errors: report.errors.map(hide)
  };
};
