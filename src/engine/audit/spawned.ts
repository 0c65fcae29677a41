import { noFacts } from './nofacts';
import { listSpawned } from './settings/spawned';
import type { AuditRule, Evidence, Verdict } from './types';

/** What is told in another way where a Hub starts the server, by the rule. */
const told: Readonly<Record<string, Partial<Verdict>>> = {
  'NET-01': {
    severity: 'low',
    title: 'The servers of users listen to other machines',
    why: 'Other machines reach them without the proxy of the Hub and its HTTPS. Since version 2 the Hub tells each server where to listen.'
  }
};

/** The rule of the Hub's secrets tells of those in a command. */
const elsewhere = new Set(['CFG-04']);

/**
 * What a rule finds in the options that a Hub gives to the servers of its users: they are
 * servers of their own, and no other file is known of them.
 */
export const findSpawned = (rule: AuditRule, evidence: Evidence): Verdict[] => {
  const settings = listSpawned(evidence.settings);
  if (settings.length === 0 || elsewhere.has(rule.id)) {
    return [];
  }
  const found = rule.find({
    facts: { ...noFacts, now: evidence.facts.now },
    settings,
    ignored: [],
    problems: [],
    commented: [],
    unread: []
  });
  return found
    .filter(({ from }) => from !== undefined)
    .map(verdict => ({
      ...verdict,
      program: 'hub',
      // What follows is about files of a server that stands alone.
      fix: verdict.fix.split('\n')[0],
      ...told[rule.id]
    }));
};
