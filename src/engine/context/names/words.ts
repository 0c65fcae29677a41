import { SERVICES, SERVICES_ALONE } from './namewords';

const BOUNDARY =
  /[^\p{L}\p{M}\p{N}]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** The same for ASCII, which is read much faster. */
const ASCII_BOUNDARY =
  /[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
const IS_ASCII = /^[\x20-\x7e]*$/;
/** `polygonAPIkey`: an abbreviation before a small letter. */
const API = /(?<![A-Z])API(?=(?:key|secret|token)s?(?![a-z]))/g;
/** Secret words that are often written together with the word before them. */
const GLUED =
  /^(.{2,30})(password|passwd|passphrase|secret|token|api|apikey|accesskey|secretkey|authkey|subscriptionkey|accountkey|storagekey|credentials?|pwd|schlüssel|schluessel|passwort)$/;
/** `rtoken`, `cpasswd`: no word ends so behind one letter. */
const GLUED_LETTER = /^([a-z])(password|passwd|secret|token)$/;
/** `dbpass`, `rootpw`: what is too short to be told from the end of another word. */
const GLUED_SHORT =
  /^(admin|auth|bind|db|destkey|deststore|email|es|ftp|jks|key|keystore|ldap|login|mail|master|mongo|my|mysql|pg|redis|require|root|server|sftp|smtp|sql|srckey|srcstore|ssh|store|sudo|sys|truststore|user|vpn|wifi)(pass|pw)$/;
/** The same of keys: many other words end so, but behind a service. */
const GLUED_KEY =
  /^(activation|bls|census|decryption|dev|discord|eia|encrypt|encryption|facebook|github|gitlab|google|ibm|maps?|my|nasa|news|noaa|prod|quandl|signing|slack|spotify|telegram|twitter|validation)(key)$/;
const ENDS_IN_KEY = /^([a-z\d]{2,20})(key)$/;
/** Languages that part no words. */
const GLUED_WIDE =
  /^(.{1,30})(密码|密碼|口令|密钥|密鑰|密匙|金鑰|令牌|權杖|授权码|授權碼|パスワード|シークレット|トークン|비밀번호|패스워드|암호|토큰)$/;
/** The same where what it is for stands behind: `รหัสผ่านฐานข้อมูล`, the password of the database. */
const GLUED_BEHIND = /^(รหัสผ่าน|โทเค็น|โทเคน|คีย์|กุญแจ)(.{1,30})$/;
const COMPOUNDS: Readonly<Record<string, readonly string[]>> = {
  apikey: ['api', 'key'],
  accesskey: ['access', 'key'],
  secretkey: ['secret', 'key'],
  authkey: ['auth', 'key'],
  privatekey: ['private', 'key'],
  subscriptionkey: ['subscription', 'key'],
  accountkey: ['account', 'key'],
  storagekey: ['storage', 'key'],
  masterkey: ['master', 'key'],
  私钥: ['private', 'key'],
  秘密鍵: ['private', 'key'],
  apiキー: ['api', 'key'],
  アクセスキー: ['access', 'key'],
  シークレットキー: ['secret', 'key'],
  api키: ['api', 'key'],
  비밀키: ['secret', 'key'],
  인증키: ['auth', 'key'],
  서비스키: ['service', 'key'],
  connectionstring: ['connection', 'string'],
  connstr: ['conn', 'str'],
  connstring: ['conn', 'string']
};

/**
 * The words of an identifier or a phrase in lower case: snake, kebab and camel
 * case taken apart, as are well-known words written together (`apikey`).
 */
export function wordsOf(name: string): string[] {
  const boundary = IS_ASCII.test(name) ? ASCII_BOUNDARY : BOUNDARY;
  return name
    .replace(API, '_api_')
    .split(boundary)
    .flatMap(word => {
      const lower = word.toLowerCase();
      return /^\d*$/.test(lower) ? [] : unglue(lower);
    });
}

/** `apikey1`, `dbpassword2` */
const NUMBERED = /^(.{2,40}?)(\d{1,2})$/;

function unglue(word: string): readonly string[] {
  const numbered = NUMBERED.exec(word);
  if (!numbered) {
    return unglueBare(word);
  }
  const [last, ...others] = [...unglueBare(numbered[1])].reverse();
  return [...others.reverse(), last + numbered[2]];
}

function unglueBare(word: string): readonly string[] {
  if (Object.prototype.hasOwnProperty.call(COMPOUNDS, word)) {
    return COMPOUNDS[word];
  }
  const [, noun, rest] = GLUED_BEHIND.exec(word) ?? [];
  if (noun !== undefined) {
    return [noun, rest];
  }
  const glued =
    GLUED.exec(word) ??
    GLUED_LETTER.exec(word) ??
    GLUED_SHORT.exec(word) ??
    GLUED_KEY.exec(word) ??
    keyOfService(word) ??
    GLUED_WIDE.exec(word);
  return glued ? [glued[1], ...unglueBare(glued[2])] : [word];
}

/** `stripekey`, `TMDBKEY` */
function keyOfService(word: string): RegExpExecArray | null {
  const found = ENDS_IN_KEY.exec(word);
  return found && (SERVICES.has(found[1]) || SERVICES_ALONE.has(found[1]))
    ? found
    : null;
}
