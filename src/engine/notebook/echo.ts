/** What a cell's code calls the value that it shows at its end: `api_key`, `os.environ["TOKEN"]`, `echo $TOKEN`. */

/** The value that a cell's last line shows. */
export interface Shown {
  /** Of which the first says most. */
  readonly names: readonly string[];
  /** Which outputs are of it beside the result: none where lines above make the like. */
  readonly as: 'stream' | 'display_data' | null;
}

/** What is looked at of a source's end; longer lines show more than one value. */
const longest = 200;
/** How far above it a loop may begin. */
const reach = 5000;
const loop = /^[ \t]{0,40}(?:async )?for[ \t]([^\n:]{1,80}?)[ \t]in\b/gm;

const remark = /(?:[ \t]{1,8}#[^"'\n]{0,120})?;?\s{0,8}$/;
/** Functions that show what they are given. */
const shown =
  /^(print|display|println|puts|cat|message|show|console\.log)(?:\((.{1,180})\)|[ \t]{1,4}(.{1,180}))$/;
const displays = /^(?:display|show)$/;
const displayCall = /\bdisplay\w{0,20}\(/;
/** What leaves a value as it is: `str(token)`, `list(tokens)`, `f"{token}"`, `(token := read())`. */
const wrapped =
  /^(?:(?:str|repr|list)\((.{1,160})\)|f["']\{([^{}:!]{1,160})\}["']|\((\w{1,60}) := .{1,160}\))$/;
/** The same behind it: `token.decode()`, `client.get_secret("a").value`; a `token.text` is one of a language's. */
const accessor =
  /(?:(?<=[)\]])\.text|\.(?:value|secret_string|(?:decode|strip|get_secret_value|getPlainText)\([^()]{0,20}\)))$/;
/** What takes one or all of the values of a list or a column: `api_keys[0]`, `df["token"].dropna().unique()`. */
const picks =
  /(?:(?<=[\w\])])\[-?\d{1,6}\]|\.(?:(?:iloc|iat)\[-?\d{1,6}\]|values|(?:dropna|item|squeeze|to_?list|to_numpy|unique)\(\)|(?:head|tail)\(\d{0,4}\)))$/;
const mostPicks = 3;
/** A query of one column, and what it answers. */
const query =
  /\bselect (?:distinct )?(?:[\w"`]{1,40}\.)?["`]?(\w{1,60})["`]? from\b[^\n]{0,160}\)\.(?:fetch(?:one|all|val|many)|scalar\w{0,16}|first|one|all)\(\d{0,4}\)(?:\[\d\]){0,2}$/i;
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

/** What a cell's last line shows; `null` where that is no single value with a name. */
export const shownBy = (source: string): Shown | null => {
  const shows = readShown(lastLine(source), source);
  return shows.names.length > 0 ? shows : null;
};

const readShown = (line: string, source: string): Shown => {
  const [, word] = variable.exec(line) ?? [];
  if (word !== undefined) {
    return { names: telling([word]), as: 'stream' };
  }
  const [, fileName] = file.exec(line) ?? [];
  if (fileName !== undefined) {
    return { names: [fileName], as: 'stream' };
  }
  if (command.test(line) && verb.test(line)) {
    return { names: line.match(commandWord) ?? [], as: 'stream' };
  }
  const [, called, inner, bare] = shown.exec(line) ?? [];
  const names = telling(namesIn((inner ?? bare ?? line).trim(), source));
  if (called !== undefined) {
    return { names, as: displays.test(called) ? 'display_data' : 'stream' };
  }
  // PowerShell prints its values, R displays them.
  const as = line.startsWith('$') ? 'stream' : 'display_data';
  return { names, as: displayCall.test(source) ? null : as };
};

/** Objects in stores, dictionaries and sorting have keys, too. */
const telling = (names: readonly string[]): readonly string[] =>
  /^keys?$/i.test(names[0] ?? '') ? [] : names;

const lastLine = (source: string): string => {
  const end = source.trimEnd();
  const line = end.slice(Math.max(0, end.length - longest));
  const start = line.lastIndexOf('\n') + 1;
  const isCut = start === 0 && end.length > longest;
  return isCut ? '' : line.slice(start).trim().replace(remark, '');
};

const namesIn = (written: string, source: string): readonly string[] => {
  const [, column] = query.exec(written) ?? [];
  if (column !== undefined) {
    return [column];
  }
  const [, ...inner] = wrapped.exec(written) ?? [];
  const expression = withoutPicks(
    (inner.find(Boolean) ?? written).trim()
  ).replace(accessor, '');
  if (path.test(expression)) {
    return isOneOfMany(expression, source) ? [] : [lastName(expression)];
  }
  const [whole, base] = item.exec(expression) ?? [];
  const isCall = whole?.endsWith(')') === true;
  if (whole === undefined || (isCall && !isAsking(base))) {
    return [];
  }
  const asked = Array.from(whole.matchAll(literal), ([, text]) => text);
  return [...(isCall ? asked : asked.reverse()), lastName(base)];
};

const withoutPicks = (expression: string): string => {
  let bare = expression;
  for (let count = 0; count < mostPicks; count++) {
    bare = bare.replace(picks, '');
  }
  return bare;
};

/** `for token in doc:`: a word of a text, a key of a dictionary. */
const isOneOfMany = (variable: string, source: string): boolean =>
  Array.from(source.slice(-reach).matchAll(loop), ([, targets]) => targets)
    .join()
    .split(/\W+/)
    .includes(variable);

const lastName = (expression: string): string =>
  expression.slice(
    Math.max(...['.', ':'].map(sign => expression.lastIndexOf(sign))) + 1
  );

const isAsking = (callee: string): boolean =>
  asks.test(callee) && !makes.test(callee);
