/** What a tag or an attribute that no page knows may be called because of what it holds: the rest is left to the judge. */
const TELLING =
  /pass|pwd|psk|pw$|pat$|secret|token|key|auth|cred|schl|kennw|geheim|zugang|senha|clave|chave|chiave|cle[_-]|contras|segre|hasl|klucz|sekret|jeton|mdp|wachtw|sleutel|adgang|kodeord|salasana|parool|parol|heslo|geslo|jelsz|lozin|zapork|sifre|sandi|[^\0-\x7f]/i;

/** Whether a name may be that of a secret. */
export const isTelling = (name: string): boolean => TELLING.test(name);
