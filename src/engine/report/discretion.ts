/** Somebody may have given a file the name of a secret, or told one in a reason. */
import { isAtLeast } from '../confidence';
import { filePlace } from '../fileplace';
import { hiddenValue } from '../mask';
import { scanFragment } from '../scan';
import type { Confidence, Finding } from '../types';
import type { Report } from './report';

/** A text that somebody wrote, as it may be shown: what is at least so sure to be a secret is hidden. */
export const hideSecrets = (
  text: string,
  least: Confidence = 'likely'
): string => {
  const fragment = {
    place: filePlace,
    format: 'text',
    language: null
  } as const;
  let hidden = '';
  let at = 0;
  for (const { from, to, confidence } of scanFragment({ ...fragment, text })) {
    if (isAtLeast(confidence, least)) {
      hidden += text.slice(at, from) + hiddenValue;
      at = to;
    }
  }
  return hidden + text.slice(at);
};

type Hide = (text: string) => string;

/** A report as it may be shown: in names of files and in reasons secrets are hidden. */
export const withDiscretion = (report: Report): Report => {
  const hide = toKnowing(text => hideSecrets(text));
  const hidePath = <Told extends { readonly path: string }>(
    told: Told
  ): Told => {
    const path = hide(told.path);
    return path === told.path ? told : { ...told, path };
  };
  return {
    ...report,
    findings: report.findings
      .map(hidePath)
      .map(each => ({ ...each, finding: hideReasons(each.finding, hide) })),
    errors: report.errors.map(hidePath)
  };
};

/** The same text comes again and again. */
const toKnowing = (hide: Hide): Hide => {
  const known = new Map<string, string>();
  return text => {
    const hidden = known.get(text) ?? hide(text);
    known.set(text, hidden);
    return hidden;
  };
};

const hideReasons = (finding: Finding, hide: Hide): Finding => {
  const { allowed, lapsed } = finding;
  return {
    ...finding,
    allowed: allowed && { ...allowed, reason: hide(allowed.reason) },
    ...(lapsed && { lapsed: { ...lapsed, reason: hide(lapsed.reason) } })
  };
};
