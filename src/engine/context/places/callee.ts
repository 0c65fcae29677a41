/** What a call is of, as its name and its arguments tell: a client of a service, what opens one or asks one for something. */
import { isNameOfService } from '../../credentials';
import { SERVICES } from '../names/namewords';
import { wordsOf } from '../names/words';
import type { PlacedArgument } from './arguments';

export interface Callee {
  /** The words of its own name. */
  readonly words: readonly string[];
  /** Whether an instance of a class is made. */
  readonly isMade: boolean;
  readonly isOpening: boolean;
  readonly isAsking: boolean;
  /** Whether its name, or the module's that it comes from, is that of a service. */
  readonly isOfService: boolean;
  /** Whether it takes arguments beside that only a service's client takes. */
  readonly hasOptions: boolean;
  /** Whether the address of a server is its first argument. */
  readonly hasAddress: boolean;
  /** What stands beside where a pair is taken: another key, or nothing for a password. */
  readonly second: 'key' | 'nothing' | null;
}

/** What opens a service for the rest of a program. */
const OPENING =
  /^(?:configure|set_?up|connect|authenticate|authori[sz]e|log_?in|auth|activate|init|initiali[sz]e|start|(?:from|with|use|set)_?(?:\w{1,20}_)?(?:key|token|credentials))(?:_|$|(?=[A-Z]))/i;
/** What asks a service for something at once. */
const ASKING =
  /^(?:analy[sz]e|ask|call|chat|complete|create|generate|make|query|send|summari[sz]e|transcribe|translate)(?:_|$|(?=[A-Z]))/;
const OPTIONS =
  /["']https?:\/\/(?:[\w-]{1,40}\.){0,4}api[.\w-]{0,40}|["'](?:gpt|claude|gemini|llama|mistral|deepseek|text-(?:davinci|embedding))-?[\w.-]{1,40}["']|\b(?:base_?url|api_?url|endpoint|region|paper|sandbox|testnet|model|model_name|api_?version) ?=/i;
const SECOND =
  /["'][\w+/=.~-]{16,256}["']\s{0,40},\s{0,40}["']([\w+/=.~-]{16,256})?["']/;
const ADDRESS_FIRST =
  /^\(\s{0,40}(?:\w{1,20} ?= ?)?f?["']https?:\/\/[^"'\n]{1,200}["'],/;
/** Languages in which a name with a capital is that of a class. */
const BY_CAPITAL = /python|julia|^r$|ruby/;

/** What is called, by what a program imports and by its language. */
export function toCallee(
  { callee, isNew, call }: PlacedArgument,
  imports: ReadonlyMap<string, string>,
  language: string
): Callee {
  const path = partsOf(callee);
  const leaf = path[path.length - 1];
  const isAsking = ASKING.test(leaf);
  const everywhere = isAsking ? imports.get('') : '';
  const module = imports.get(path[0]) ?? everywhere ?? '';
  return {
    words: wordsOf(leaf),
    isMade: isNew || (BY_CAPITAL.test(language) && /^[A-Z]/.test(leaf)),
    // On pages, what counts visits is opened so for everybody.
    isOpening: !/script/.test(language) && OPENING.test(leaf),
    isAsking,
    isOfService: [...path, module].some(isOfService),
    hasOptions: OPTIONS.test(call),
    hasAddress: ADDRESS_FIRST.test(call),
    second: secondIn(call)
  };
}

function secondIn(call: string): Callee['second'] {
  const found = SECOND.exec(call);
  const kind = found?.[1] === undefined ? 'nothing' : 'key';
  return found && kind;
}

/** `pkg.mod.Name`, `Pkg::Name`, `Name$new` */
export const partsOf = (callee: string): string[] => callee.split(/[.:$]{1,2}/);

/** `SpotifyAuth`, `OpenAIModel`, `alpaca_trade_api` */
function isOfService(name: string): boolean {
  const words = wordsOf(name);
  return words.some(
    (word, at) => isService(word) || isService(word + (words[at + 1] ?? ''))
  );
}

const isService = (word: string): boolean =>
  SERVICES.has(word) || isNameOfService(word);

/** Classes of what speaks with a service. */
const CLIENTS: ReadonlySet<string> = new Set(
  (
    'api auth authentication authenticator authorization bot chat client completion connector credential credentials embedding ' +
    'embeddings exchange geocoder handler llm oauth rest sdk stream translator wrapper'
  ).split(' ')
);
/** Those among them that are never given an id. */
const OPENED: ReadonlySet<string> = new Set(
  'auth authentication authenticator authorization bot connector geocoder llm oauth rest sdk translator'.split(
    ' '
  )
);
/** Classes of what has an address, an id or a content, and what a test or a program makes of one. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'account address album artifact artist asset attribute audio author band base block board buffer bytes cache case ' +
    'cell certificate chain channel checkpoint cluster code collection color column composition competition ' +
    'container contract customer dashboard database dataset date decimal decoder deployment device digest distribution ' +
    'document drive dump element embed encoder entity enum environment episode error event example exception experiment expression ' +
    'file fixture folder formula frame game gist granule group guid hash html id iframe image index info ' +
    'instrument io item job label link loader location lock map message metadata model molecule monitor mutex node ' +
    'object operation page path payment peptide pipeline place player playlist pod podcast point post ' +
    'predictor product program protein quiz record ref reference regex repo repository request resource response result ' +
    'revision route row rule run sampler scene seed semaphore sensor seq sequence series sheet show signature ' +
    'smiles snapshot song span stack state station string study submission symbol table tag task team template test ' +
    'text thread tile tileset track trainer transaction tree trial tx uri url user uuid value vector version video ' +
    'volume warning workbook workspace'
  ).split(' ')
);
/** Whatever such a word stands in is none of a secret's. */
const HARMLESS =
  /^(?:public|pubkey|uuid|guid|hash|checksum|commit|tests?|mock|fake|dummy|expected)$/;
/** What compares, reads or looks something up. */
const CHECKING =
  /^(?:assert|check|compare|decode|delete|equal|expect|fetch|find|get|has|is|load|lookup|parse|read|remove|retrieve|should|test|validate|verify)$/;

/** Whether what is called has an id, or is one. */
export function isOfThing({ words }: Callee): boolean {
  return (
    THINGS.has(words[words.length - 1] ?? '') ||
    words.some(word => HARMLESS.test(word))
  );
}

/** Whether an application's id stands before its secret: `ClientCredentials("…", "…")`. */
export function takesIdFirst({ words, second }: Callee): boolean {
  return (
    second === 'key' &&
    words.some(word => /^(?:o?auth|credentials?)$/.test(word))
  );
}

/** What follows requests and events, each of which has an id. */
const TRACING = /^(?:trac(?:e|er|ing)|telemetry|span|correlation|replay)$/;

/** Whether what looks like a hash or an id is one: what a bot of no known service, or a client for traces, is told by. */
export function mayTakeId({ words, isOfService, second }: Callee): boolean {
  const isBot = words[words.length - 1] === 'bot' && second === null;
  return !isOfService && (isBot || words.some(word => TRACING.test(word)));
}

/** Whether it is a service's client beyond doubt, so that even what looks like a hash is its key. */
export function isClient(callee: Callee): boolean {
  const { isMade, isOpening, isAsking, words } = callee;
  const { isOfService, hasAddress, hasOptions, second } = callee;
  if (isMade) {
    return (
      isOfService ||
      hasOptions ||
      words.some(word => OPENED.has(word)) ||
      ((second !== null || hasAddress) && words.some(word => CLIENTS.has(word)))
    );
  }
  return (
    (isOpening && words.some(isService)) ||
    (isAsking && isOfService && hasOptions) ||
    (second !== null && isPair(callee))
  );
}

/** `rtweet_bot("…", "…")`: a function that takes a key and its secret. */
const isPair = ({ words }: Callee): boolean =>
  words.some(word => OPENED.has(word)) && !CHECKING.test(words[0] ?? '');

/** Whether it may be one, so that what is no id is its key. */
export function mayBeClient(callee: Callee): boolean {
  const { isMade, isOpening, isAsking, isOfService, hasOptions } = callee;
  return isMade || isOpening || (isAsking && (hasOptions || isOfService));
}
