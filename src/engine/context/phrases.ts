/** Passphrases: words that were drawn, not written. */

const PHRASE =
  /^[A-Za-z][a-z]{2,13}(?:-[A-Za-z][a-z]{2,13}){2,7}\d{0,4}$|^[a-z]{3,14}(?: [a-z]{3,14}){3,7}$/;

/** Words that hold a sentence together, and those of programs and their resources. */
const TELLING: ReadonlySet<string> = new Set(
  (
    'the and for with from this that these those not you your can will are was were has have must should into only per ' +
    'when then than but any all its our out use used using via what which who how why get set put add ' +
    'account admin app application authentication authorization aws azure base basic bucket build bundle central class ' +
    'client cloud cluster code config connection container data database default deploy dev development docker east west ' +
    'north south endpoint engine environment event file files function gateway generic google group high home host image ' +
    'index input instance job json kube kubernetes large local log login low machine main manager medium model name ' +
    'namespace network node object open output path pipeline point policy pool prod production project provider query ' +
    'queue read region registry release repo resource role root rule run runtime sample schema script search self server ' +
    'service session setting settings small source staging storage store string system table tag task team text type ' +
    'update url user value variable vault version view virtual volume web worker workspace write zone'
  ).split(' ')
);

/** `otter-marble-lantern`, "otter marble lantern pebble": nothing that a program or a sentence says. */
export function isPhrase(value: string): boolean {
  return (
    PHRASE.test(value) &&
    !/correct[- ]horse[- ]battery/i.test(value) &&
    !value.split(/[- \d]/).some(word => TELLING.has(word.toLowerCase()))
  );
}
