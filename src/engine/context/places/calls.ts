import { call } from './callforms';
import type { Command } from './command';

/**
 * Functions that take a secret by its place, in whatever language. Where an
 * argument has a name, that says more.
 */
export const CALLS: readonly Command[] = [
  // A mail server, an FTP server, a portal: user and password.
  {
    words: ['login', 'log_in(', 'signin(', 'sign_in('],
    name: 'password',
    pattern: call(/(?:\b|_)(?:[lL]og_?in|[sS]ign_?[iI]n)/, 1)
  },
  {
    words: ['login('],
    name: 'token',
    isCode: true,
    pattern: /\b(?:client|bot)\.login\(["']([\w.-]{50,100})["']\)/g
  },
  // Telephones: account and token
  {
    words: ['twilio'],
    name: 'auth_token',
    pattern: call(/(?:\brequire\(["']twilio["']\)|\b[tT]wilio)/, 1)
  },
  {
    words: ['basicauth('],
    name: 'password',
    pattern:
      /\bBasicAuth\(\s{0,8}\w{1,40},\s{0,40}[[{(]{1,2}\s{0,40}["'][^"'\n]{1,64}["']\s{0,4}[,:]\s{0,4}["']([^"'\n]{4,128})(?=["'])/g
  },
  {
    words: ['key_set_with_value('],
    name: 'password',
    pattern: call(/\bkey_set_with_value/, 2)
  },
  {
    words: ['sequelize('],
    name: 'password',
    pattern: call(/\bSequelize/, 2)
  },
  {
    words: ['hasher('],
    name: 'password',
    pattern: /\bHasher\(\s{0,8}\[\s{0,8}["']([^"'\n]{4,128})(?=["'])/g
  },
  {
    words: [
      'auth(',
      'auth_basic(',
      'auth=',
      'auth =',
      'authenticate(',
      'auth":',
      "auth':",
      'authentication(',
      'auth.basic('
    ],
    name: 'password',
    pattern: call(
      /\b(?:auth(?: ?= ?|["']: ?)?\[?|Auth(?=\(\s{0,8}["'])|auth\.basic|HTTP(?:Basic|Digest)Auth|Http\w{1,12}Auth|(?:Digest|Ntlm|NTLM|Tableau)Auth|[sS]etBasicAuth|basicAuth|basic_auth|req_auth_basic|BasicAuth(?:entication)?|authenticate)/,
      1
    )
  },
  {
    words: [
      'credential',
      'cred(',
      'creds(',
      'usernametoken(',
      'passwordauthenticator('
    ],
    name: 'password',
    pattern: call(
      /\b(?:NetworkCredential|UsernamePasswordCredentials?|PlainCredentials|UserCredential|Credentials|Creds?|UsernameToken|PasswordAuthenticator)/,
      1
    )
  },
  // A realm and a host before them; what is built of both
  {
    words: ['credentials('],
    name: 'password',
    pattern: call(/\bCredentials/, 3)
  },
  {
    words: ['credentials('],
    name: 'password',
    pattern: call(/(?:\.|\b(?:set|with))[cC]redentials/, 1)
  },
  {
    words: ['clientcredentials('],
    name: 'client_secret',
    pattern: call(/ClientCredentials/, 1)
  },
  // A function that says what it takes: `signInWithEmailAndPassword(auth, "…", "…")`, and not keyring's `get_password`
  {
    words: ['password('],
    name: 'password',
    pattern:
      /\b(?!(?:get|find|delete|has|ask)_)\w{4,60}(?:_p|P)assword\(\s{0,40}(?:\w{1,40},\s{0,8})?["'][\w.@+-]{1,100}["'],\s{0,40}["']([^"'\n]{4,128})(?=["'])/g
  },
  // A password that is turned into a hash in front of everybody
  {
    words: [
      'password_hash(',
      'bcrypt.',
      'hashpw(',
      'checkpw(',
      'passwd(',
      'pwd_context.',
      'pbkdf2',
      'ph.hash(',
      'passwordhasher(',
      'kdf.derive(',
      'bestavailableencryption(',
      '.pass_('
    ],
    name: 'password',
    pattern: call(
      /\b(?:(?:generate_)?password_hash|bcrypt\.(?:hash|compare)(?:Sync)?|hashpw|checkpw|passwd|pwd_context\.(?:hash|verify)|PBKDF2|ph\.hash|PasswordHasher\(\)\.hash|kdf\.derive|BestAvailableEncryption|\w{1,40}\.pass_)/
    )
  },
  {
    words: ['pbkdf2_hmac('],
    name: 'password',
    pattern: call(/\bpbkdf2_hmac/, 1)
  },
  {
    words: ['.decrypt(', '.setpassword('],
    name: 'password',
    pattern: call(
      /(?:(?:pdf|Pdf|PDF|reader|Reader|workbook|office_?file)\w{0,20}(?:\([^()\n]{0,80}\))?\.decrypt|\.setpassword)/
    )
  },
  // A prompt whose answer is compared
  {
    words: ['input(', 'getpass(', 'prompt('],
    name: 'password',
    pattern:
      /\b(?:text_input|input|getpass|prompt)\(\s{0,4}["'][^"'\n]{0,40}(?:pass(?:wor[dt]|code|phrase)?|pwd|kennwort|contraseñ[ao]|senha|mot de passe|пароль|密码|비밀번호|パスワード|şifre|parola)(?![A-Za-z])[^"'\n]{0,20}["'](?:, ?[^()\n]{1,80})?\s{0,4}\)\s{0,4}[!=]==?\s{0,4}["']([^"'\n]{4,128})(?=["'])/gi
  },
  // The same by way of a variable
  {
    words: ['input(', 'getpass(', 'prompt('],
    name: 'password',
    pattern:
      /\b(\w{1,40}) ?= ?(?:[\w.]{1,40}\.)?(?:getpass\(|(?:text_input|input|prompt)\(\s{0,4}["'][^"'\n]{0,40}(?:pass(?:word|code|phrase|wort)?|pwd|kennwort|contraseñ|senha|mot de passe|пароль|密码|비밀번호|パスワード|şifre|parola)[^"'\n]{0,20}["'])[^\n]{0,80}\n[^\0]{0,300}?\b\1 ?[!=]==? ?["']([^"'\n]{4,128})(?=["'])/gi
  },
  // PowerShell
  {
    words: ['securestring'],
    name: 'password',
    pattern:
      /\bConvertTo-SecureString (?:-(?:AsPlainText|Force) ){0,2}(?:-String )?\\?["']((?!\$)[^"'\n]{4,128})(?=["'])/gi
  },
  {
    words: ['securestring'],
    name: 'password',
    pattern: /["']((?!\$)[^"'\n]{4,128})["'] ?\| ?ConvertTo-SecureString\b/gi
  },
  // A cookie that keeps somebody signed in, in a header or in a dictionary of cookies
  {
    words: ['cookie'],
    name: 'session token',
    isCode: true,
    pattern:
      /\bcookies?["']?[)\]]?\s{0,4}[:=]\s{0,4}(?:\{\s{0,8})?b?["'](?:[^"'\n]{0,400}?[;&] ?)?(?:[\w.-]{0,24}sess[\w.-]{0,24}|(?:connect\.)?sid|[\w-]{0,24}auth[\w-]{0,24}|li_at|SAPISID|SSID)["']?\s{0,4}[=:]\s{0,4}["']?([^\s"';,&]{16,512})/gi
  },
  // The same as an option of a command
  {
    words: ['curl '],
    name: 'session token',
    pattern:
      /(?<=\bcurl (?:[^\n]{0,400} )?)(?:-b|--cookie)[ =]{0,2}["']?(?:[^"'\n]{0,400}; ?)?[\w.-]{0,24}(?:sess|auth|sid|token)[\w.-]{0,24}=([^\s"';$]{16,512})/g
  },
  // AWS' parameters, and others that are stored by name
  {
    words: ['value=', 'value ='],
    name: 'password',
    pattern:
      /\b[Nn]ame ?= ?["'](?<name>[\w/.-]{3,120})["'],\s{0,40}[Vv]alue ?= ?["']([^"'\n]{4,256})(?=["'])/g
  },
  // The same as requests and browsers print it
  {
    words: ['sessionid', 'phpsessid', 'jsessionid', 'connect.sid', 'li_at'],
    name: 'session token',
    pattern:
      /\b(?:sessionid|PHPSESSID|JSESSIONID|connect\.sid|li_at)["'](?:: |, value=|, ?(?:["']value["']: ?)?)["']([^\s"';,&]{16,512})["']/g
  },
  // The same as a browser lists its cookies
  {
    words: ['httponly'],
    name: 'session token',
    pattern:
      /["']name["']: ?["'](?:[\w.-]{0,24}sess[\w.-]{0,24}|(?:connect\.)?sid|[\w-]{0,24}(?:auth|token)[\w-]{0,24}|li_at|SAPISID|SSID)["'],[^{}]{0,200}?["']value["']: ?["']([^\s"']{16,512})/gi
  },
  // A header that is made of both: `b64encode(b"user:…")`
  {
    words: [
      'b64encode(',
      'btoa(',
      'buffer.from(',
      'base64encode(',
      'base64_enc',
      'encodetostring(',
      'getbytes('
    ],
    name: 'password',
    pattern:
      /\b(?:b64encode|btoa|Buffer\.from|base64encode|base64_enc(?:ode)?|encodeToString|ToBase64String\(\s{0,8}\[?[\w.]{0,20}Encoding\]?(?:\.|::)\w{3,8}\.GetBytes)\(\s{0,8}(?:charToRaw\()?[bB]?["'][\w.@-]{1,64}:([^"'\n{}]{4,128})(?=["'])/g
  },
  // What pydantic keeps out of its prints
  {
    words: ['secretstr(', 'secretbytes('],
    name: 'password',
    pattern: call(/\bSecret(?:Str|Bytes)/)
  }
];
