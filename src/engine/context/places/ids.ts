/** What looks as random as a key and is what something is found by. */

const FORMS: readonly RegExp[] = [
  // Pages, files and folders of Google, places of its maps, and its channels and lists of films
  /^1[\w-]{32,44}$/,
  /^ChIJ[\w-]{20,30}$/,
  /^(?:UC|PL|UU)[\w-]{20,40}$/,
  // Answers to its forms
  /^1FAIpQLS[\w-]{30,60}$/,
  // Tables of Airtable and what they hold
  /^(?:app|fld|rec|sel|tbl|viw)[\dA-Za-z]{14}$/,
  // Coins' addresses, and files that are called after their content
  /^(?:[123mn][1-9A-HJ-NP-Za-km-z]{25,34}|(?:bc|tb)1[qp][ac-hj-np-z02-9]{38,58}|(?:addr|cosmos)1[a-z\d]{30,110})$/,
  /^(?:Qm[1-9A-HJ-NP-Za-km-z]{44}|baf[a-z\d]{50,60}|12D3KooW[1-9A-HJ-NP-Za-km-z]{44})$/,
  // Images
  /^(?:iVBOR|R0lGOD|\/9j\/|UklGR|PHN2Zy)/,
  // Sequences of bases and of amino acids
  /^[A-Z]{16,256}$/,
  /^[ACGTUN\d]{16,256}$/i,
  // What reports errors from everybody's machine
  /^pub[\da-f]{32}$/,
  // Whatever a service calls by a word and a number: `asst_…`, `file-…`, `ftjob-…`
  /^(?!(?:api|app|auth|key|live|prod|pk|rk|secret|sk|test|tok|token)[_-])[a-z]{1,10}[_-][\dA-Za-z]{8,64}$/,
  // A name of several words, as clusters and what runs in them have: `web-7d9f8c6b5d-x2x4z`
  /^(?!(?:api|app|auth|key|live|prod|pk|rk|secret|sk|test|tok|token)-)[a-z]{2,20}(?:-[a-z\d]{1,20}){2,8}$/,
  // A file
  /\.(?:[a-z]{2,4}|[a-z]{2,3}\d)$/
];

/** Whether a random text is an id, an address or a content by its form. */
export function isFoundBy(value: string): boolean {
  return FORMS.some(form => form.test(value));
}
