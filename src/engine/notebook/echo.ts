/** What a cell's code calls the value that it shows at its end: `api_key`, `os.environ["TOKEN"]`, `echo $TOKEN`. */

/** What is looked at of a source's end; longer lines show more than one value. */
const longest = 200;

const remark = /(?:[ \t]{1,8}#[^"'\n]{0,120})?;?\s{0,8}$/;
/** Functions that show what they are given. */
const shown =
  /^(?:print|display|println|puts|cat|message|show|console\.log)(?:\((.{1,180})\)|[ \t]{1,4}(.{1,180}))$/;
/** What leaves a value as it is: `str(token)`, `f"{token}"`, `(token := read())`. */
const wrapped =
  /^(?:(?:str|repr)\((.{1,160})\)|f["']\{([^{}:!]{1,160})\}["']|\((\w{1,60}) := .{1,160}\))$/;
/** The same behind it: `token.decode()`, `client.get_secret("a").value`. */
const accessor =
  /\.(?:value|text|secret_string|(?:decode|strip|get_secret_value|getPlainText)\([^()]{0,20}\))$/;
/** `settings.api_key`, PowerShell's `$env:API_KEY` */
const path = /^(?:\$env:)?[$@]?[A-Za-z_][\w.$]{0,80}$/;
/** `settings["api_key"]`, `os.getenv("API_KEY", "")`, `keyring.get_password("x", "ann")` */
const item =
  /^([\w.()[\]"']{1,100}?)(?:\[\s?(?:\d{1,6}, ?)?["'][\w .:-]{1,60}["']\s?\]|\([\w .,:/@="'-]{0,120}\))$/;
const literal = /["']([\w .:/-]{1,60})["']/g;
/** Other functions make something of a text. */
const asks =
  /get|env|read|load|fetch|input|secret|password|token|key|cred|variable/i;
const makes = /hash|digest|crypt|encode|sign|verif|check|valid|mask|redact/i;
/** `echo $TOKEN`, `printenv TOKEN`, `%env TOKEN` */
const variable =
  /^[!%]{0,2}(?:echo|printenv|env|Write-(?:Host|Output))[ \t]{1,4}["']?\$?(?:env:)?\{?([A-Za-z_]\w{0,60})\}?["']?$/;
/** `!cat token.txt`: the file's name without its ending. */
const file =
  /^[!%]{0,2}(?:sudo )?(?:cat|type|more) \S{0,120}?([\w-]{1,60})(?:\.\w{1,5})?$/;
/** `!gh auth token`, `gcloud auth print-access-token`, `!kubectl get secret db -o …` */
const command =
  /^(?:!{1,2}|(?:aws|az|databricks|doppler|gcloud|gh|heroku|kubectl|oc|op|pass|secret-tool|security|vault) )/;
/** What a command does that shows what it is asked for; others tell the id of what they made. */
const verb =
  /\b(?:access|auth|base64|cat|decrypt|echo|fetch|generate|get|grep|jq|print|rand|read|reveal|show|view)\b/;
/** None that is set in the same line. */
const commandWord =
  /[\w-]{0,40}(?:token|passw(?:or)?d|secret|api[_-]?key|credential)[\w-]{0,40}(?![\w=-])/gi;

/** The names, of which the first says most; none where the code shows no single value. */
export const shownNames = (source: string): readonly string[] => {
  const line = lastLine(source);
  const [, word] = variable.exec(line) ?? file.exec(line) ?? [];
  if (word !== undefined) {
    return [word];
  }
  if (command.test(line) && verb.test(line)) {
    return line.match(commandWord) ?? [];
  }
  const [, inner, bare] = shown.exec(line) ?? [];
  return namesIn((inner ?? bare ?? line).trim());
};

const lastLine = (source: string): string => {
  const end = source.trimEnd();
  const line = end.slice(Math.max(0, end.length - longest));
  const start = line.lastIndexOf('\n') + 1;
  const isCut = start === 0 && end.length > longest;
  return isCut ? '' : line.slice(start).trim().replace(remark, '');
};

const namesIn = (written: string): readonly string[] => {
  const [, ...inner] = wrapped.exec(written) ?? [];
  const expression = (inner.find(Boolean) ?? written)
    .trim()
    .replace(accessor, '');
  if (path.test(expression)) {
    return [lastName(expression)];
  }
  const [whole, base] = item.exec(expression) ?? [];
  const isCall = whole?.endsWith(')') === true;
  if (whole === undefined || (isCall && !isAsking(base))) {
    return [];
  }
  const asked = Array.from(whole.matchAll(literal), ([, text]) => text);
  return [...(isCall ? asked : asked.reverse()), lastName(base)];
};

const lastName = (expression: string): string =>
  expression.slice(
    Math.max(...['.', ':'].map(sign => expression.lastIndexOf(sign))) + 1
  );

const isAsking = (callee: string): boolean =>
  asks.test(callee) && !makes.test(callee);
