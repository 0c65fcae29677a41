import type { Hits } from '../prefilter';

/** Parts that stand in names of secrets and in little else. */
const PARTS: readonly string[] = [
  'key',
  'token',
  'secret',
  'passw',
  'passphrase',
  'passcode',
  '_pass',
  '-pass',
  'dbpass',
  'userpass',
  'pwd',
  '_pw',
  'auth',
  'cred',
  'connection',
  'conn_str',
  'connstr',
  'dsn',
  'bearer',
  'jwt',
  '_pat',
  'login',
  'kennwort',
  'schl',
  'geheim',
  'zugangs',
  'senha',
  'chave',
  'contrase',
  'clave',
  'segre',
  'motdepasse',
  'jeton',
  'cle_',
  'cleapi',
  'chiave',
  'wachtwoord',
  'sleutel',
  'passord',
  'senord',
  'haslo',
  'klucz'
];

/** Words too short to be looked for inside of others: they end a name, and something of a program's text follows. */
const ENDS: readonly string[] = ['pass', 'passe', 'pat', 'pw', 'psw', 'mdp'];
const AFTER_END: readonly string[] = [...'\\=:"\'` \t<,|()]*\n'];
/** Python's statement. */
const STATEMENT = 'pass\n';

/** The words of which one stands in each name that means a secret. */
export const NAME_KEYWORDS: readonly string[] = [
  ...PARTS,
  ...ENDS.flatMap(word => AFTER_END.map(after => word + after)).filter(
    word => word !== STATEMENT
  )
];

/** Where a keyword stands in a text, without what must follow it. */
export interface NameHit {
  readonly offset: number;
  readonly end: number;
}

/** How much of each keyword belongs to the name. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  NAME_KEYWORDS.map(word => [word, word.replace(/\W$/, '').length])
);

/** The hits of the keywords of names. */
export function nameHits(hits: Hits): NameHit[] {
  const found: NameHit[] = [];
  hits.forEach((offsets, word) => {
    const length = LENGTHS.get(word);
    if (length !== undefined) {
      offsets.forEach(offset => found.push({ offset, end: offset + length }));
    }
  });
  return found;
}
