import { isAlgorithm } from './algorithms';
import { isDense, randomnessOf } from './entropy';
import { isPublicKey } from './publickeys';
import { isScrambled } from './scrambled';

const NUMERIC = /^[\d.,:+\-/ TZ_%]+$/;
const ADDRESS =
  /^[a-z][a-z0-9+.-]{1,20}:\/\/|^(?:www\.|data:|arn:|urn:|IPY_MODEL_)|^[\w.+-]{1,64}@[\w-]{1,63}\.[A-Za-z][\w.-]{1,60}$/i;
/** What begins like a path. */
const ROOTED = /^(?:~|\.{1,2})?\/|^[A-Za-z]:[\\/]/;
/** Base64 may begin with a slash, and no path ends so. */
const PADDED = /^[A-Za-z\d+/]{20,512}={1,2}$/;
/** What ends like the name of a file or a host. */
const FILE =
  /\.(?:json|jsonl|pem|txt|csv|ya?ml|toml|ini|cfg|conf|env|key|crt|cer|p12|pfx|py|ipynb|js|ts|html?|xml|md|png|jpe?g|gif|svg|pdf|zip|gz|tar|db|sqlite|parquet|pkl|pt|h5|bin|log|sh|sql|com|org|net|io)$/i;
/** A password's hash is no password: crypt, argon2, Django, Werkzeug, LDAP. */
const DIGEST =
  /^(?:\$(?:1|2[abxy]?|5|6|argon2\w{0,2}|pbkdf2[\w-]{0,20})\$|pbkdf2[:_]|scrypt:|(?:[a-z]{2,5}-)?(?:sha-?(?:1|224|256|384|512)?|md5|argon2)[:$=]|sha(?:1|256|384|512)-[A-Za-z\d+/]{27,88}={0,2}$|\{S?SHA\})/i;
/**
 * What was encrypted may be shown: SOPS, Jasypt, Spring, Ansible, Vault's transit
 * engine, AWS KMS, and sealed secrets of Kubernetes.
 */
const ENCRYPTED =
  /^(?:ENC[[(]|\{cipher\}|\$ANSIBLE_VAULT|vault:v\d{1,3}:|AQICAH[A-Za-z\d+/]{60}|A[gQ][A-D][A-Za-z\d+/]{300})/;
/** Keys that their providers mean to be published. */
const PUBLISHABLE =
  /^(?:pk[_.-](?:live|test|lf|prod)?|phc[_-]|sb_publishable_|rzp_(?:live|test)_|pub-c-|ssh-(?:rsa|ed25519)|-----BEGIN (?:PUBLIC|CERT|RSA PUB|SSH2 PUB))/;
/** The head of a JWT, which says how the rest of it would be signed. */
const JWT_HEAD = /^eyJ(?:hbGciOi|0eXAiOi)[\w-]{10,60}$/;
/** One that nobody signed says what everybody may (RFC 7519 §6). */
const UNSIGNED_JWT = /^eyJ[\w-]{8,512}\.[\w-]{2,4096}\.$/;
/** `#b4d5f4` */
const COLOR = /^#(?:[0-9a-f]{3,4}){1,2}$/i;
/** `@proxy.acme.com:8080/`: what follows on a user in an address. */
const HOST_BEHIND = /^@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}:\d{2,5}\/?$/;
/** `__pyx_L3_error:;`: a name or a label that a compiler wrote. */
const COMPILED = /^__[a-z]{2,12}_\w{2,80}:?;?$/;
/** A substance, by the hash of its structure (InChIKey). */
const SUBSTANCE = /^[A-Z]{14}-[A-Z]{10}-[A-Z]$/;
/** `Read-Host`, `Get-AzKeyVaultSecret`: a command of PowerShell, by the verbs that it approves. */
const CMDLET =
  /^(?:Add|Convert|ConvertFrom|ConvertTo|Export|Find|Get|Import|Invoke|New|Out|Read|Receive|Request|Resolve|Select|Unprotect)-[A-Z][A-Za-z]{2,40}$/;
/** `PROJ-1234`: a ticket, an order, a customer. */
const TICKET = /^[A-Z]{1,6}-\d{2,8}$/;
/** A protein, its amino acids by their letters (IUPAC). */
const PROTEIN = /^[ACDEFGHIKLMNPQRSTVWXY]{30,4096}\*?$/;
/** An account or a contract of Ethereum. */
const CHAIN_ADDRESS = /^0x[0-9a-f]{40}$/i;
/** Names of encodings, algorithms and models, which mix letters and digits too. */
const TECHNICAL =
  /^(?:utf-?\d{1,2}|latin-?1|(?:hs|rs|es|ps|sha|aes|rsa|md|base|int|float|bf|fp|b)-?\d{1,4}|pbkdf2\w*|ed25519|secp\w+|x509|oauth-?2?|v\d+(?:[._-]\d{1,20}){0,20}|gpt-?\d.*|python3?)$/i;
/** `word2vec`, `Seq2Seq`, `S2S` */
const CONVERSION =
  /^(?:[A-Z]?[a-z]{1,10}|[A-Z]{1,8})2(?:[A-Z]?[a-z]{1,10}|[A-Z]{1,8})$/;

/** From so many bits on a two stands in no word that is made of others. */
const UNSPOKEN_BITS = 5;

/** `shuffle=False`, `n_classes=7`, `RETRY=0`, `--data-file=-`, `-AsPlainText`, `&page=2` */
const SETTING =
  /^[a-z_-]{2,40}=(?:True|False|None|[a-z_.]{1,60}|[A-Za-z_]{2,40}(?:\.[A-Za-z_]{2,40}){1,4}|\d{1,3})$|^[A-Z][A-Z_]{2,40}=(?:true|false|\d{1,3})$|^--[a-z]|^--[A-Z][A-Za-z-]{1,40}$|^-[A-Za-z]{3,40}:|^-[A-Z][a-z]{2,20}(?:[A-Z][a-z]{1,20}){0,4}\d?$|^[&?]\w{1,40}=[\w.&=%/:-]{0,200}$/;
/** A number that programs count with, or a place in the memory; the keys that are written so are longer. */
const HEX_NUMBER = /^0x0{0,8}[\da-f]{1,12}u?l{0,2}$/i;
/** `"…password='" + settings.PASSWORD + "'"` */
const JOINED = /^\+ ?[A-Za-z_][\w.]{1,80} ?\+$/;
/** `test_keys.py:KeyTest:test_sign`: a place in a program. */
const PLACE_IN_CODE =
  /^[\w./-]{1,80}\.(?:py|rb|js|ts|go|rs|java|cs|cpp|c|h|jl|php):[\w:.]{1,80}$/;
/** `*never*` in a sentence, `tms_.*` of names. */
const MARKED_WORD = /^\*{1,2}[A-Za-z]{2,30}\*{1,2}$|^\w{2,40}\.\*$/;
/** `LK03_05520`: a gene by the tag of its genome (INSDC). A word and a number may be a password, and so may a year. */
const LOCUS =
  /^(?=[A-Z]{1,11}\d)[A-Z\d]{3,12}_[A-Za-z]{0,2}(?!(?:19|20)\d\d$)\d{4,6}[a-z]?$/;

/** What an answer of a server is, and the header that says so. */
const MEDIA_TYPE =
  /^(?:application|audio|font|image|multipart|text|video)\/[\w.+-]{1,80}$|^(?:Content-(?:Type|Length|Encoding)|Accept|User-Agent)$/;

/** Whether a value is the address of a page, a person or a resource. */
export function isAddress(value: string): boolean {
  return ADDRESS.test(value);
}

/** Whether a value is something that programs write and that is no secret. */
export function isKnownThing(value: string): boolean {
  return (
    NUMERIC.test(value) ||
    isAddress(value) ||
    isPath(value) ||
    DIGEST.test(value) ||
    ENCRYPTED.test(value) ||
    PUBLISHABLE.test(value) ||
    JWT_HEAD.test(value) ||
    UNSIGNED_JWT.test(value) ||
    isAlgorithm(value) ||
    isPublicKey(value) ||
    CHAIN_ADDRESS.test(value) ||
    COLOR.test(value) ||
    TICKET.test(value) ||
    SUBSTANCE.test(value) ||
    CMDLET.test(value) ||
    PROTEIN.test(value) ||
    HOST_BEHIND.test(value) ||
    COMPILED.test(value) ||
    (TECHNICAL.test(value) && !isDense(value)) ||
    (CONVERSION.test(value) && randomnessOf(value) < UNSPOKEN_BITS) ||
    SETTING.test(value) ||
    HEX_NUMBER.test(value) ||
    JOINED.test(value) ||
    PLACE_IN_CODE.test(value) ||
    LOCUS.test(value) ||
    MARKED_WORD.test(value) ||
    MEDIA_TYPE.test(value)
  );
}

/** Of a file in a folder the name may be as random as it likes: `runs/0a1b….json`. */
function isPath(value: string): boolean {
  const isFile = FILE.test(value);
  return (
    (isFile && value.includes('/')) ||
    ((isFile || (ROOTED.test(value) && !PADDED.test(value))) &&
      !isDense(value) &&
      !isScrambled(value))
  );
}
