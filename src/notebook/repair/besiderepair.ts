/** Findings in metadata and attachments → changes that redact them. */
import type { PartPlace } from '../../engine';
import type { FixOutcome } from '../../engine/types';
import type { EngineClient } from '../../worker/client';
import { toFile } from './beside';
import { type BesideChange, readPart } from './besideedits';
import { StaleChangeError } from './edits';
import type { LiveFinding } from '../watch/livefinding';
import type { NotebookWatch } from '../watch/watch';

export const REDACTED: FixOutcome = { fixed: true, name: '', label: '' };

const LEFT: FixOutcome = {
  fixed: false,
  reason: 'It could not be taken out. Change it by hand.'
};

interface PlannedFinding {
  readonly finding: LiveFinding;
  readonly outcome: FixOutcome;
}

/**
 * Plan how to redact findings in metadata and attachments, each part as a whole.
 *
 * @param known - all findings of the repair: their values are hidden.
 * @throws StaleChangeError - when a cell is not there any more.
 */
export const planBeside = async (
  watch: NotebookWatch,
  findings: readonly LiveFinding[],
  known: readonly LiveFinding[],
  engine: EngineClient
): Promise<{
  readonly changes: readonly BesideChange[];
  readonly outcomes: readonly PlannedFinding[];
}> => {
  const groups = new Map<string, LiveFinding[]>();
  findings.forEach(each => {
    const key = `${each.cell?.id} ${each.finding.place.part}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  });
  const planned = await Promise.all(
    [...groups.values()].map(async group => {
      const change = await planPart(watch, group[0], known, engine);
      const outcome = change ? REDACTED : LEFT;
      return { change, group, outcome };
    })
  );
  return {
    changes: planned.flatMap(({ change }) => change ?? []),
    outcomes: planned.flatMap(({ group, outcome }) =>
      group.map(finding => ({ finding, outcome }))
    )
  };
};

/** `null` where nothing would change. */
const planPart = async (
  { model }: NotebookWatch,
  { cell, finding }: LiveFinding,
  known: readonly LiveFinding[],
  engine: EngineClient
): Promise<BesideChange | null> => {
  const index = cell ? [...model.cells].indexOf(cell) : null;
  if (index === -1) {
    throw new StaleChangeError();
  }
  const owner = cell ?? model;
  const part = finding.place.part === 'metadata' ? 'metadata' : 'attachments';
  const place: PartPlace = { cell: index, part };
  const before = readPart(owner, part);
  const redacted = (await engine.call(
    'redactPart',
    toFile(model),
    known.map(each => each.finding),
    place
  )) as BesideChange['after'];
  const isChanged =
    JSON.stringify({ ...before, ...redacted }) !== JSON.stringify(before);
  return isChanged
    ? { owner, part, before, after: withTrust(redacted, before) }
    : null;
};

/** JupyterLab keeps it in metadata, and in no file. */
const withTrust = (
  redacted: BesideChange['after'],
  before: BesideChange['before']
): BesideChange['after'] =>
  'trusted' in before ? { ...redacted, trusted: before.trusted } : redacted;
