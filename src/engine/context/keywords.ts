import type { Guard, Hits, Keywords } from '../prefilter';
import { holdsNoun } from './names/names';
import { SERVICES_ALONE } from './names/namewords';

/** Parts that stand in names of secrets and in little else. */
const PARTS: readonly string[] = [
  'key',
  'token',
  'secret',
  'passw',
  'passphrase',
  'passcode',
  'pass_word',
  'pass_phrase',
  'pass-phrase',
  '_pass',
  '-pass',
  'dbpass',
  'userpass',
  'pwd',
  'pswd',
  'psswd',
  'pasword',
  'passowrd',
  'passwrod',
  'pw_',
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
  'mot de passe',
  'jeton',
  'cle_',
  'cle-',
  'cle api',
  'cleapi',
  'chiave',
  'wachtwoord',
  'sleutel',
  'passord',
  'senord',
  'hasl',
  'klucz',
  'klic_',
  'klic ',
  'anahtar',
  'belirte',
  'kunci',
  'khoa_',
  'matkhau',
  'adgangskode',
  'kodeord',
  'salasana',
  'parool',
  'parol',
  'heslo',
  'geslo',
  'jelsz',
  'lozinka',
  'zaporka',
  'slaptazodis',
  'sifre',
  'lozenord',
  'contrasenya',
  'pasahitza',
  'sandi',
  'khau',
  'sekret',
  'psk',
  ...'clé hasł klíč şifre slaptažodis khẩu парол лозинка секрет токен ключ συνθηματικό κωδικ κλειδ διακριτικ סיסמ מפתח אסימון טוקן'.split(
    ' '
  ),
  ...'المرور السر باسورد پسورد عبور گذرواژه مفتاح کلید توکن पासवर्ड कूटशब्द टोकन कुंजी รหัสผ่าน รหัสลับ โทเค็น โทเคน คีย์ กุญแจ'.split(
    ' '
  ),
  ...'密码 密碼 口令 密钥 密鑰 密匙 金鑰 私钥 令牌 權杖 授权码 パスワード パスフレーズ シークレット トークン アクセスキー 秘密鍵 apiキー 비밀번호 패스워드 암호 토큰 api키 비밀키 인증키 서비스키'.split(
    ' '
  ),
  // Words that say it together: what each says alone is much else.
  ...'كلمة مرور,كلمة_مرور,كلمة سر,كلمة_سر,الرقم السري,رمز الوصول,الرمز المميز,khóa,khoá,mã bí mật,_キー,_키,api キー,api 키,액세스 키,비밀 키,시크릿 키,인증 키,서비스 키'.split(
    ','
  )
];

/** Words too short to be looked for inside of others: they end a name, and something of a program's text follows. */
const ENDS: readonly string[] = [
  'pass',
  'pass_',
  'pass1',
  'pass2',
  'passe',
  'pat',
  'pw',
  'psw',
  'mdp',
  'tok'
];
/** A key is called so as well, where a value follows: `weather_api = "…"`. */
const APIS: readonly string[] = ['api=', 'api:', 'api ', 'api"', "api'"];
const NAMED_API = /^api["'\]]{0,3} ?[=:]/i;
/** Behind a service's name alone, and a list of those who sign in, something is given. */
const GIVEN = /^\w{0,24}["'\]]{0,2}[ \t]{0,4}(?:[:=]|<-)[ \t]{0,4}["'\w]/;
const GIVEN_LIST =
  /^\w{0,24}["'\]]{0,2}[ \t]{0,4}[:=][ \t]{0,4}(?:[[({]|\r?\n)/;
const ACCOUNTS: readonly string[] = ['users', 'user_', 'accounts', 'account_'];
const AFTER_END: readonly string[] = [...'\\=:"\'` \t<>,|()[]{}*\n'];
/** Python's statement, unless a word goes before it (`smtpPass`), or a table's cell, or R's sign of a list. */
const STATEMENT = 'pass\n';
const BEFORE_NAME = /[\w|│] {2,40}$|[|│] ?$|[\w$-]$/;

const WORDS: readonly string[] = [
  ...PARTS,
  ...APIS,
  ...ACCOUNTS,
  ...SERVICES_ALONE,
  ...ENDS.flatMap(word => AFTER_END.map(after => word + after))
];

/** Where a keyword stands in a text, without what must follow it. */
export interface NameHit {
  readonly offset: number;
  readonly end: number;
}

/** How much of each keyword belongs to the name. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  WORDS.map(word => [word, lengthOf(word)])
);

/** What follows a name in a keyword is a sign of ASCII. */
function lengthOf(keyword: string): number {
  return keyword.replace(/[^\w\u0080-\uffff]$/, '').length;
}

/** Longer ones are no word. */
const LONGEST_WORD = 80;

/** Whether a letter or digit of ASCII stands at a place. */
function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57);
}

/** Whether the whole word around a keyword says something: `author` and `tokenizer` do not. */
function toGuard(keyword: string): Guard {
  if (ACCOUNTS.includes(keyword)) {
    return whereFollowed(keyword, GIVEN_LIST);
  }
  return SERVICES_ALONE.has(keyword)
    ? whereFollowed(keyword, GIVEN)
    : whereWordSays(keyword);
}

function whereFollowed(keyword: string, pattern: RegExp): Guard {
  const { length } = keyword;
  return (text, at) => pattern.test(text.slice(at + length, at + length + 40));
}

function whereWordSays(keyword: string): Guard {
  const length = lengthOf(keyword);
  const isApi = APIS.includes(keyword);
  return (text, at) => {
    if (
      keyword === STATEMENT &&
      !text.startsWith('PASS', at) &&
      !BEFORE_NAME.test(text.slice(Math.max(0, at - 42), at))
    ) {
      return false;
    }
    if (isApi && !NAMED_API.test(text.slice(at, at + 8))) {
      return false;
    }
    const first = Math.max(0, at - LONGEST_WORD);
    const last = Math.min(text.length, at + LONGEST_WORD);
    let from = at;
    while (from > first && isWordCharacter(text, from - 1)) {
      from--;
    }
    let to = at + length;
    while (to < last && isWordCharacter(text, to)) {
      to++;
    }
    // Of `\nKEY` in a literal the `n` is no part of the word.
    const start = text[from - 1] === '\\' ? Math.min(from + 1, at) : from;
    // Beyond ASCII a word may go on.
    const mayGoOn =
      text.charCodeAt(from - 1) >= 128 || text.charCodeAt(to) >= 128;
    return mayGoOn || holdsNoun(text.slice(start, to));
  };
}

/** The words of which one stands in each name that means a secret. */
export const NAME_KEYWORDS: Keywords = new Map(
  WORDS.map(word => [word, toGuard(word)])
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
