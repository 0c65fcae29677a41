import { effectiveOf } from './settings/effective';
import { readFiles } from './settings';
import { nameOfSetting, placeOf, type Setting } from './settings/setting';
import { auditRules } from './rules';
import { cfg02 } from './rules/cfg-02';
import { findUnchecked, findUnseen } from './sources';
import { findSpawned } from './spawned';
import {
  severities,
  type AuditFacts,
  type AuditReport,
  type AuditRule,
  type Evidence,
  type Unknown,
  type Verdict
} from './types';

/** Judges all that could be found out, by every rule. */
export const judgeFacts = (facts: AuditFacts): AuditReport => {
  const evidence: Evidence = { facts, ...readFiles(facts) };
  const judged = auditRules.map(rule => judgeOne(rule, evidence));
  return {
    findings: judged
      .flatMap(({ findings }) => findings)
      .sort(
        (left, right) =>
          severities.indexOf(left.severity) - severities.indexOf(right.severity)
      ),
    unknown: judged.flatMap(({ unknown }) => unknown),
    errors: []
  };
};

/** What a rule finds, and what it cannot tell: never the same line twice. */
const judgeOne = (
  rule: AuditRule,
  evidence: Evidence
): Pick<AuditReport, 'findings' | 'unknown'> => {
  const verdicts = [...rule.find(evidence), ...findSpawned(rule, evidence)];
  const sure = verdicts.filter(each => !findCondition(rule, each, evidence));
  const unsure = verdicts.flatMap(
    each => findCondition(rule, each, evidence) ?? []
  );
  const reasons = unsure.map(setting => toUnknown(rule, setting));
  const unknown = [
    ...reasons,
    ...findUnknown(rule, evidence),
    ...(sure.length > 0 ? [] : findUnseen(rule, evidence.facts))
  ];
  return {
    findings: sure.map(verdict => ({
      ...verdict,
      rule,
      severity: verdict.severity ?? rule.severity,
      title: verdict.title ?? rule.title,
      why: verdict.why ?? rule.why
    })),
    unknown: unknown.filter(
      ({ reason }, index) =>
        unknown.findIndex(each => each.reason === reason) === index
    )
  };
};

/** The setting under a condition that a verdict is about: whether it holds, only running it would show. */
const findCondition = (
  { traits }: AuditRule,
  { path, from }: Verdict,
  { settings }: Evidence
): Setting | null =>
  (traits &&
    settings.find(
      each => each.isConditional && each.path === path && each.from === from
    )) ??
  null;

const toUnknown = ({ id }: AuditRule, setting: Setting): Unknown => ({
  rule: id,
  reason: `${placeOf(setting)} sets ${nameOfSetting(setting)} under a condition.`
});

/** Why a rule, or a part of it, could not be checked. */
const findUnknown = (rule: AuditRule, evidence: Evidence): Unknown[] => {
  const reason = findUnchecked(rule, evidence.facts);
  return reason === null
    ? findComputed(rule, evidence)
    : [{ rule: rule.id, reason }];
};

/** Traits that decide and whose value is computed: nobody guesses at it. */
const findComputed = (rule: AuditRule, evidence: Evidence): Unknown[] => [
  ...(rule.id === cfg02.id ? evidence.unread : []).map(({ reason, ...at }) => ({
    rule: rule.id,
    reason: `${placeOf(at)} ${reason}.`
  })),
  ...(rule.traits ?? []).flatMap(name => {
    const setting = effectiveOf(evidence.settings, name);
    const why = setting && reasonOf(setting);
    return why
      ? [{ rule: rule.id, reason: `${placeOf(setting)} sets ${name} ${why}.` }]
      : [];
  })
];

/** Why nobody can tell what a setting sets; `null` where it is plain. */
const reasonOf = ({ trait, value, isConditional }: Setting): string | null => {
  // A class is named, and the name says enough.
  const isName = value.kind === 'name' && !trait.endsWith('_class');
  return isName || value.kind === 'computed' || value.kind === 'environment'
    ? 'to a value that is computed'
    : isConditional
      ? 'under a condition'
      : null;
};
