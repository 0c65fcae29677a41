import { PERHAPS_PASSWORD, type Command } from './command';

/** What a program calls to type into a field of a page: Selenium, Playwright, Puppeteer, R's client of both. */
const TYPES =
  /\.(?:send_keys|sendKeys|fill|type|press_sequentially|set_value|setValue)/
    .source;
const WORDS: readonly string[] = [
  'send_keys(',
  'sendkeys(',
  '.fill(',
  '.type(',
  'press_sequentially(',
  '.set_value(',
  '.setvalue(',
  'sendkeystoelement('
];
/** What a field for a password is called, in the languages of many pages. */
const FIELD =
  /(?:(?<!by|com|en|im|sur|tres)pass(?!ag|enger|es\b|i[nov]|port)|pwd|senha|contrase|kennwort|mot_?de_?passe)(?:(?!error|hint|label|message|status|strength)[\w-]){0,20}/
    .source;
const CLOSING = /["'\])]{0,4}\s?\)?/.source;
const SECRET = /["']([^"'\n]{4,128})(?=["'])/.source;

/** Pages' forms that a program fills in. */
export const FORMS: readonly Command[] = [
  {
    words: WORDS,
    name: 'password',
    pattern: new RegExp(`${FIELD}${CLOSING}${TYPES}\\(${SECRET}`, 'gi')
  },
  // The field is found in the line before, and kept under a name that says nothing.
  {
    words: WORDS,
    name: 'password',
    pattern: new RegExp(
      `(?:${TYPES}|\\$sendKeysToElement)(?<=(?<![\\w$])\\1 ?(?:=|<-) ?[^\\n]{0,160}?${FIELD}["'][^\\n]{0,8}\\n\\s{0,40}(?:await )?(\\w{1,40})(?:${TYPES}|\\$sendKeysToElement))\\((?:list\\()?${SECRET}`,
      'gi'
    )
  },
  // The field is an argument: `page.fill('input[name="password"]', "…")`
  {
    words: WORDS,
    name: 'password',
    pattern: new RegExp(
      `\\.(?:fill|type)\\(\\s{0,8}(["'\`])[^\\n]{0,80}?${FIELD}[^\\n]{0,8}?\\1,\\s{0,40}${SECRET}`,
      'gi'
    )
  },
  // A script in the page: `document.querySelector("#password").value = "…"`
  {
    words: [').value = ', ').value=', '].value = ', '].value='],
    name: 'password',
    pattern: new RegExp(`${FIELD}${CLOSING}\\.value ?= ?\\\\?${SECRET}`, 'gi')
  },
  // A field before took who signs in
  {
    words: ['send_keys'],
    name: PERHAPS_PASSWORD,
    pattern:
      /(?:user|log_?in|sign_?in|mail|account)[^\n]{0,100}\.send_keys\([^()\n]{0,100}\)[ \t;]{0,8}(?:\n[^\n]{0,120}?|[^\n]{0,120}?)\.send_keys\(["']([^"'\s]{6,64})(?=["'])/gi
  },
  // Whatever the field is called
  {
    words: ['send_keys', 'sendline('],
    name: PERHAPS_PASSWORD,
    pattern:
      /\.(?:send_keys|sendline)\(["']((?=[^"'\s]{0,63}[A-Z])(?=[^"'\s]{0,63}[a-z])[^"'\s]{6,64})(?=["'])/g
  }
];
