/** Quotes that word processors and blogs turn: “name”: “value”, ‘X-Api-Key: …’. */
const TURNED_DOUBLE = /[“”„‟]/g;
const TURNED_SINGLE = /[‘’‚‛]/g;

/** The same text with straight quotes; every other sign keeps its place. */
export function straightenQuotes(text: string): string {
  return text.replace(TURNED_DOUBLE, '"').replace(TURNED_SINGLE, "'");
}
