import type {
  FixOutcome,
  FixPlan,
  FixTarget,
  SourceCell,
  ValueForm,
  Way,
  WayOptions
} from '../types';
import type { ReadCell } from './cells';
import { isOwnProcess, isOwnProgram, readCells } from './cells';
import { accept, BROKEN, type Draft, type Drafts } from './drafts';
import type { KnownNames } from './environment';
import { findVariables } from './environment';
import { Imports } from './imports';
import type { Needed } from './insertion';
import { insertImports } from './insertion';
import { findNameProblem } from './names';
import type { Keeper, Place, Refusal, Secret } from './nouns';
import { isRefusal } from './nouns';
import { editsOf, firstOnes, inPlace } from './placededits';
import { findPlace } from './places';
import { Prompts } from './prompts';
import { Removals } from './removals';
import {
  GONE,
  NO_ROOM,
  NO_TEXT,
  NOT_HERE,
  ONE_LINE,
  WRITTEN
} from './refusals';
import { nameSecrets } from './secrets';
import { Setups } from './setups';
import { createKeeper } from './ways';

const MASKED: Secret = { name: '', label: '' };

/** What all drafts of a plan share. */
interface Desk {
  readonly keeper: Keeper;
  readonly imports: Imports;
  readonly setups: Setups;
  readonly prompts: Prompts;
  readonly removals: Removals;
}

/**
 * Plans how secrets leave the code of a notebook. Equal values share one name;
 * what cannot be rewritten is left alone, with the reason as a sentence. The
 * outcomes are in the order of the targets.
 *
 * @param known - names that stand for these values in other documents.
 * @throws Error - with a sentence, for options that the way cannot use.
 */
export function planFix(
  cells: readonly SourceCell[],
  language: string,
  targets: readonly FixTarget[],
  way: Way,
  options: WayOptions = {},
  known: KnownNames = new Map()
): FixPlan {
  return planWithValues(cells, language, targets, way, options, known).plan;
}

/** A plan, and what the variables of its targets have to hold. */
interface PlanWithValues {
  readonly plan: FixPlan;
  /** In the order of the targets; `null` where nothing is kept. Raw secrets. */
  readonly values: readonly (string | null)[];
}

/** See {@link planFix}. */
export function planWithValues(
  cells: readonly SourceCell[],
  language: string,
  targets: readonly FixTarget[],
  way: Way,
  options: WayOptions,
  known: KnownNames
): PlanWithValues {
  const notebook = readCells(cells, language);
  const imports = new Imports(notebook);
  const removals = new Removals(notebook);
  const keeper = createKeeper(way, options);
  const setups = new Setups(notebook, imports, keeper);
  const found = new Map(
    targets.map(target => [target, locate(notebook, target)])
  );
  const located = [...found].flatMap(([target, place]) =>
    isRefusal(place) ? [] : [{ target, place }]
  );
  const secrets = nameSecrets(located, findVariables(notebook, known));
  const prompts = new Prompts(
    located,
    secrets,
    notebook,
    keeper,
    setups,
    imports,
    removals
  );
  const desk = { keeper, imports, setups, prompts, removals };
  const drafts = new Map(
    [...found].map(([target, place]) => [
      target,
      draft(target, place, secrets.get(target), notebook[target.cell], desk)
    ])
  );
  const accepted = accept(notebook, drafts);
  return {
    plan: toPlan(notebook, targets, accepted, desk),
    values: targets.map(target => {
      const each = accepted.get(target);
      return each && !isRefusal(each) && each.isRead ? each.value : null;
    })
  };
}

/**
 * The text that the variable of a fixed secret has to hold: escapes and URL
 * encoding undone; `null` where the place cannot be rewritten. It is the raw
 * secret: hand it on only to where a person wants it kept.
 */
export function readSecret(
  cells: readonly SourceCell[],
  language: string,
  target: FixTarget
): string | null {
  const notebook = readCells(cells, language);
  const place = locate(notebook, target);
  return isRefusal(place) ? null : place.value;
}

function locate(
  notebook: readonly ReadCell[],
  target: FixTarget
): Place | Refusal {
  const cell = notebook[target.cell];
  if (!cell) {
    return { reason: 'The cell is not there any more.' };
  }
  const place = findPlace(cell, target);
  if (isRefusal(place) || place.role === 'text') {
    return place;
  }
  if (isNoText(place.value)) {
    return NO_TEXT;
  }
  return isPlain(target, place) ? place : WRITTEN;
}

/**
 * Whether the place's value is the secret itself. A variable for a piece of
 * base64 would be set to the secret, and the code would decode that.
 */
function isPlain({ writing }: FixTarget, place: Place): boolean {
  const isEscaped = /%[0-9a-f]{2}/i.test(place.value);
  const isWritten =
    writing === 'base64' ||
    // The password of a URL is decoded by its place.
    (writing === 'percent' && isEscaped && place.extent !== 'password');
  return !isWritten;
}

function draft(
  target: FixTarget,
  place: Place | Refusal,
  secret: Secret | undefined,
  cell: ReadCell,
  { keeper, imports, setups, prompts, removals }: Desk
): Draft | Refusal {
  if (isRefusal(place) || !secret) {
    return isRefusal(place) ? place : BROKEN;
  }
  const problem = target.chosenName ? findNameProblem(target.chosenName) : null;
  if (problem !== null) {
    return { reason: problem };
  }
  const form =
    place.role === 'text'
      ? null
      : formOf(place, cell.source.slice(target.from, target.to));
  if (form === 'lines' && keeper.way === 'getpass') {
    return ONE_LINE;
  }
  if (keeper.isOfKernel && isOwnProcess(cell)) {
    return NOT_HERE;
  }
  const use = { cell: target.cell, from: target.from };
  const needed: Needed[] = [];
  const asked = prompts.nameOf(target);
  const edits = place.rewrite({
    keeper,
    secret,
    store: setups.nameAt(use),
    asked,
    isOwnProgram: isOwnProgram(cell),
    use(member) {
      const reference = imports.refer(member, use);
      needed.push({ ...reference, use });
      return reference.text;
    }
  });
  if (isRefusal(edits)) {
    return edits;
  }
  const isRead = place.role !== 'text';
  const isHeld =
    asked !== null && edits.some(({ insert }) => insert.includes(asked));
  if (
    isRead &&
    !isHeld &&
    keeper.isInherited &&
    seesEnvironment(cell) &&
    removals.isBefore(secret.name, use)
  ) {
    return GONE;
  }
  return isRead && !setups.isPossible(use)
    ? NO_ROOM
    : { target, value: place.value, form, secret, edits, needed, isRead };
}

/** Whether a value has signs that are neither seen nor typed, as keys of bytes have. */
const isNoText = (value: string): boolean => /(?![\t\n\r])\p{Cc}/u.test(value);

/** Whether code sees what becomes of the kernel's environment; a program that is written down does not. */
function seesEnvironment(cell: ReadCell): boolean {
  return !isOwnProgram(cell) || isOwnProcess(cell);
}

/** What a person has to know who types the value. */
function formOf(
  { value, extent, isQuoted }: Place,
  written: string
): ValueForm | null {
  if (isQuoted || value.trimEnd().includes('\n')) {
    return isQuoted ? 'quoted' : 'lines';
  }
  const isEscaped = /%[0-9a-f]{2}/i.test(written);
  if (extent !== 'password' || !isEscaped) {
    return null;
  }
  return value === written ? 'encoded' : 'decoded';
}

function toPlan(
  notebook: readonly ReadCell[],
  targets: readonly FixTarget[],
  drafts: Drafts,
  { setups, prompts }: Desk
): FixPlan {
  const fixed = [...drafts.values()].flatMap(each =>
    isRefusal(each) ? [] : [each]
  );
  const reading = fixed.filter(({ isRead }) => isRead);
  const setup = setups.write(
    reading.map(({ target: { cell, from } }) => ({ cell, from }))
  );
  const asking = prompts.write(fixed.map(({ target }) => target));
  const needed = [
    ...setup.needed,
    ...asking.needed,
    ...fixed.flatMap(each => each.needed)
  ];
  // Imports come first: of what is inserted at one place they have to be above.
  const edits = [
    ...insertImports(notebook, needed),
    ...setup.edits,
    ...asking.edits,
    ...firstOnes(editsOf(notebook, fixed))
  ];
  return {
    edits: inPlace(notebook, edits),
    outcomes: targets.map(target => toOutcome(drafts.get(target)))
  };
}

function toOutcome(draft: Draft | Refusal | undefined): FixOutcome {
  if (!draft || isRefusal(draft)) {
    return { fixed: false, reason: (draft ?? BROKEN).reason };
  }
  const { name, label } = draft.isRead ? draft.secret : MASKED;
  return { fixed: true, name, label, ...(draft.form && { form: draft.form }) };
}
