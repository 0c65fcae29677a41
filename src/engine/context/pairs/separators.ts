/** What may stand between a name and its value, by dialect. All of it is tried at the name's end. */

const alternatives = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'y');

/** Wherever a name and a value are written. */
const ANYWHERE: readonly RegExp[] = [
  // `name: str = `, `name::String = `, `NAME: &str = `; a value may end in `="`
  /[ \t]{0,8}::?[ \t]{0,4}(?:&(?:'\w{1,12} )?)?[A-Za-z[][\w[\]., |<>&]{0,40}[ \t]{0,4}=\s{0,4}(?=[A-Za-z]{0,3}#?(?:"""|'''|["'`][^\s"'`()[\]{},;])|[A-Za-z_.:]{1,40}\()/,
  // `"name", "value": "…"`, `name: X` and `value: …` in the next line, a type between them or not
  /(?:[,;]\s{0,24}|\s{1,24})(?:["']?[A-Z]?[a-z]{2,12}["']?[ \t]{0,8}[:=][ \t]{0,3}["']?[\w./-]{1,40}["']?(?:,\s{0,24}|\s{1,24})){0,2}["']?(?:[Vv]alue|val|default|initial|unset)["']?[ \t]{0,8}[:=][ \t]{0,3}/,
  // `"name": { "value": "…"`, as templates of a cloud's resources write it
  /[ \t]{0,4}:[ \t]{0,4}\{\s{0,24}(?:\\?["'])?(?:[Vv]alue|default(?:Value)?)(?:\\?["'])?[ \t]{0,3}:[ \t]{0,3}(?=\\?["'])/,
  // A template of CloudFormation: `name:`, and `Default: …` in one of the next lines
  /:[ \t]{0,4}\r?\n(?:[ \t]{1,12}(?:Type|Description|NoEcho|M(?:in|ax)Length|AllowedPattern|ConstraintDescription):[^\n]{1,160}\n){1,6}[ \t]{1,12}Default:[ \t]{1,4}/,
  // `"name": ["…"]`
  /[ \t]{0,8}[:=][ \t]{0,8}(?:\[\]\w{1,12})?[[({]{1,2}[ \t]{0,4}(?=["'])/,
  // `"…?name=" + "…"`, R's `paste0("…?name=", "…")`
  /[=:] ?\\?["'][ \t]{0,4}(?:[+,&]|\.{1,2}|<>|\+\+|\|\|)[ \t]{0,4}(?=["'])/,
  // `name = `, `name: `, `name <- `, `name => `, `name := `, `name == `, PHP's `name .= `, `name ::= ` of make
  // A page, and a French colon, have spaces that do not break.
  /[ \t\u00a0\u202f]{0,40}(?:[?.]=|:{1,3}=|=>|->|<-|<<-|={1,3}|:-(?=\S)|:)(?:\*{1,2}|<\/(?:b|em|i|strong)>)?(?:[ \t]{0,4}<(?:b|code|em|i|kbd|strong|tt)>)?(?:[ \t\u00a0\u202f]{0,40}|\s{0,12}(?=["'`]))/,
  // `密码：…`, `密码是…`
  /[ \t\u3000]{0,4}(?:[：＝]|[是为為は][：:]?)[ \t\u3000]{0,4}/,
  // `?name=…` in a parameter of another address
  /%3[Dd](?=[^\s"'`&%])/,
  // `getenv(name) ?? "…"`, `getOption(name) %||% "…"`
  /[ \t]{0,4}(?:\?\?|\|\||%\|\|%|\?:|\bor\b)=?\s{0,12}(?=["'`])/,
  // `("name", "…")`, `name "…"`
  /[ \t]{0,2},[ \t]{0,4}(?=["'])|\((?=["'])|[ \t]{1,8}(?=["'`])/,
  // "name is …"
  /[ \t]{1,4}(?:is|ist|lautet|es|est|è|é|jest|är|er)[ \t]*:?[ \t]{1,4}(?![A-Za-zß-ÿ]{1,40}[!?]{1,3}(?:[\s"'<]|$))/,
  // `<name>…</name>`, in lines of their own too, `<name>key</name><value>…`
  />(?<=<[\w.:-]{1,80}>)(?:(?=[^<>\s]{4,512}<\/)|\s{1,40}(?=[^<>\s]{4,512}\s{1,40}<\/))|<\/(?:name|key)>\s{0,24}<(?:value|string|data)>/,
  // `<entry key="name">…</entry>`, `<setting name="name" type="x"><value>…`
  /(?<=["'])(?: [\w:]{2,20}=["'][^"'<>\n]{0,40}["']){0,3} ?>(?:\s{0,24}<value>)?(?=[^<>\s]{4,512}<\/)/,
  // Terraform: `variable "name" {`, `default = "…"` in one of the next lines
  / \{\s{1,20}(?:(?:type|description|sensitive|nullable)\s{1,8}=[^\n]{1,120}\s{1,20}){0,3}default\s{1,8}=\s{1,8}(?=")/,
  // Go: `name string = "…"`
  / string = (?=["`])/,
  // a table's gap
  /[ \t]{0,60}[|\t│┃║┆][ \t]{0,60}| {2,60}/
];

/** In code, what other languages than Python write, and `name = load() ?? "…"`. */
const IN_CODE: readonly RegExp[] = [
  // A value that is too long for the line of its name
  /[ \t]{0,4}(?::?=|=>|:)[ \t]{0,4}\r?\n\s{1,40}(?=["'`])/,
  // `"name" to "…"`, `fetch("name") { "…" }`, `name{"…"}`, `name[] = "…"`
  / [tT][oO] (?<=["'] [tT][oO] )(?=["'])|[ \t]{0,2}\{[ \t]{0,2}(?=["'])|\[\d{0,4}\][ \t]{0,4}=[ \t]{0,4}(?=["'])/,
  // Kotlin: `by lazy { "…" }`; Haskell's lenses: `header "Name" .~ ["…"]`; Matlab joins what stands side by side.
  / by lazy(?:\([\w.]{0,60}\))? \{\s{0,24}(?=")|[ \t]{1,4}(?:[.?]~[ \t]{1,4})?\[(?=")|[ \t]{1,4}[.?]~[ \t]{1,4}(?=")|[=:] ?["'] (?=["'])/,
  // T-SQL and procedures: `@name NVARCHAR(50) = '…'`
  /[ \t]{1,8}(?:[Aa][Ss] )?(?:[Nn]?(?:[Vv][Aa][Rr])?[Cc][Hh][Aa][Rr]2?|[Tt][Ee][Xx][Tt]|[Ss][Tt][Rr][Ii][Nn][Gg])(?:\(\w{1,6}\))?[ \t]{0,4}(?::?=|[Dd][Ee][Ff][Aa][Uu][Ll][Tt])[ \t]{0,4}(?=N?')/,
  // `insert("name", HeaderValue::from_static("…"))`
  /[ \t]{0,2},[ \t]{0,4}(?=(?:Header[\w:.]{1,30}|String::from|Some|\[\]byte|Buffer\.from|new \w{1,40})\(\s{0,8}["']|[$@bfrsN]{1,2}["'])/,
  // C#: `Name { get; set; } = "…"`; R: `name <- Sys.getenv("…", "…")`
  / \{ ?get;[^{}\n]{0,40}\} ?= ?(?=[@$]{0,2}")|[ \t]{0,4}(?:<-|=)[ \t]{0,4}Sys\.getenv\(["'][\w.]{1,60}["'],\s{0,8}(?:unset\s{0,2}=\s{0,2})?(?=["'])/,
  /[ \t]{0,4}[=:][ \t]{0,4}[^"'`\n;,=]{1,80}(?:\?\?|\|\||%\|\|%|\bor\b|\belse\b|:)[ \t]{0,4}(?=["'`])/,
  // `fun name(): String { return "…" }`, `function name() {⏎ return '…'`, `fn name() -> &str { "…" }`, `sub name { return '…' }`
  /[ \t]?\(\)(?:[ \t]{0,2}(?::|->)?[ \t]{0,2}&?(?:'\w{1,12} )?\w{1,20}\??)?[ \t]{0,4}(?:\{\s{0,40}(?:return\b)?|return|=>?)[ \t]{0,4}(?=["'`])|[ \t]{0,2}\{\s{0,40}return (?=["'])/,
  // What is taken where a setting is not there: `name = ENV["…"] || "…"`, `name = env.getOrElse("…", "…")`
  /[ \t]{0,4}(?::?=|<-|=>)[ \t]{0,4}[\w.$:()&]{0,60}(?:ENV|_?[eE]nv|getenv|fetch|getOr(?:Else|Default)|getProperty|env::var)[([{]["']?[\w.-]{1,60}["']?(?:,\s{0,8}|(?:, ?(?:nil|null|undefined|""|''))?[)\]}]\s{0,8}(?:\?\?|\?:|\|\||\/\/|\bor\b|\{|\.(?:unwrap_or(?:_else)?|getOrElse|orElse)\((?:\|\w?\| ?)?)\s{0,8})(?=["'`])/,
  // `name !== "…"`, `name.equals("…")`, `getName() == "…"`
  /(?:\(\))?(?:[ \t]{0,4}!==?[ \t]{0,4}(?=["'`])|\.(?:[eE]quals(?:IgnoreCase)?|contentEquals|compareTo|eql\?)\((?=["']))|\(\)[ \t]{0,4}={2,3}[ \t]{0,4}(?=["'`])/,
  // Haskell: `name = pack "…"`; Rust: `"name".to_string(), "…"`
  /[ \t]{0,4}=[ \t]{0,4}(?:[A-Z]\w{0,20}\.)?(?:pack|fromString|encodeUtf8|toS|fromMaybe) (?=")|\.(?:to_string|to_owned|into)\(\),[ \t]{0,4}(?=["'])/,
  // `name = () => "…"`, R's `name = function() "…"`
  /[ \t]{0,4}(?:[=:]|<-)[ \t]{0,4}(?:(?:async )?\(\) ?=>|(?:function|\\)\(\))[ \t]{0,4}(?=["'`])/,
  // `name = isTest ? "…" : other`, R's `name <- if (isSet("…")) get("…") else "…"`, `name = load("…") ?? "…"`
  /[ \t]{0,4}=[ \t]{0,4}[^"'`\n;,={]{1,80} \? (?=["'`])|[ \t]{0,4}<-[ \t]{0,4}if ?\([^\n;]{1,160}\belse (?=["'])|[ \t]{0,4}=[ \t]{0,4}[\w.]{1,60}\(["'][\w.-]{1,60}["']\)[ \t]{0,4}(?:\?\?|\|\|)[ \t]{0,4}(?=["'`])/
];

/** What a line's value is behind: a name alone in the line above, and a program's own words. */
const IN_PROSE: readonly RegExp[] = [
  // A list of a command's words, each in a line of its own
  /[ \t]{0,2}\r?\n[ \t]{0,40}- (?<=--[\w-]{1,40}["']?[ \t]{0,2}\r?\n[ \t]{0,40}- )/,
  // R prints `$name` and `[1] "…"` below
  /(?<![\])}"'`])\s{0,4}\n\s{0,80}(?:\[1\] )?(?=")/,
  /[ \t]{0,4}:[ \t]{0,4}\r?\n(?:[ \t]{0,8}\r?\n)?[ \t]{0,8}(?=[^\s"'`]{8,512}[ \t]{0,8}(?:\r?\n|$))/,
  // a column of one value: a query's result
  /[ \t]{0,40}\r?\n[ \t]{0,4}-{3,200}[ \t]{0,4}\r?\n[ \t]{0,40}(?=[^\s"'`]{8,512}[ \t]{0,40}(?:\r?\n|$))/,
  // pydantic: the field, and in the next line `[…, input_value='…']`
  /\n[^\n]{0,120}\binput_value=(?=["'])/,
  // PHP and R tell the type first: `["name"]=>` and `string(8) "…"` below, `$ name: chr "…"`
  /=>\s{1,12}string\(\d{1,4}\) (?=")|[ \t]{0,20}: (?:Named )?chr (?=")/,
  // Julia's `dump` and the `glimpse` of R and Polars too: `name: String "…"`, `$ name <chr> "…"`
  /: [A-Z][A-Za-z\d]{2,20} (?=")|[ \t]{1,40}<[a-z]{3,10}>[ \t]{1,4}(?=["'])/,
  // What a program asks for, and what it has so far: "Secret Access Key [None]: …"
  / \[(?![^[\]\n]{0,40}(?:hash|md5|sha\d|digest|crypt))[^[\]\n]{0,40}\]:[ \t]{1,4}(?=[^\s"'`]{8,512}[ \t]{0,8}(?:\r?\n|$))/,
  // "Using API key […]", "password set to …"
  / [[(](?=[^\s()[\]]{8,512}[\])])| (?:has been |is |was )?(?:set to[ \t:]|set:|(?:changed|updated) (?:from \S{1,60} )?to[ :])[ \t]{0,4}/,
  // "Setting api_key to …", "set `api_key` to `…`"
  / to (?=[^\s"'`]{16,512}[ \t]{0,8}(?:\r?\n|$)|(["'`])[^\s"'`]{8,512}\1)/,
  // "detected your API key as …"
  / as (?=(?=[^\s"'`]{0,60}\d)[^\s"'`]{12,512}(?:[\s,.;]|$))/,
  // "API key is invalid: …", "variable api_key is not registered: …"
  / (?:is|was|has|has been) (?:not )?[a-z]{4,14}:[ \t]{1,2}(?=[^\s"'`]{8,512}[ \t]{0,8}(?:\r?\n|$))/,
  // "API key – …"
  /[ \t]{1,4}[-–—][ \t]{1,4}(?=`?[^\s"'`]{16,512}`?[ \t]{0,8}(?:\r?\n|$))/,
  // "Secret key (shown once): …", in the next line too
  /[ \t]{1,4}\([^()\n]{1,40}\)[ \t]{0,2}[:=]\s{1,12}(?=[^\s"'`]{8,512}[ \t]{0,8}(?:\r?\n|$))/,
  // "Unseal Key 1: …"
  / \d{1,2}:[ \t]{1,4}/,
  // "Paste your API key from the page and hit enter: …"
  / (?:(?:at|from|in|into) [\w /.-]{1,50} )?(?:here|below|(?:and|then) (?:hit|press)(?: the)? (?:enter|return))[ \t]{0,2}:[ \t]{1,4}(?=[^\s"'`]{8,512}[ \t]{0,8}(?:\r?\n|$))/,
  // a list with leaders
  /[ \t]{0,2}\.{3,60}[ \t]{0,4}/,
  // `%whos`
  / {1,60}(?:str|bytes) {1,60}/,
  // "password for admin is …"
  /[ \t](?:for|of)(?:[ \t][\w@.'"-]{1,30}){1,4}[ \t]is:?[ \t]/,
  // MySQL: "A temporary password is generated for root@localhost: …"
  / (?:is|was) generated for [^\s:]{1,80}: /,
  // "Password for admin: …", "API key created: …"
  /[ \t](?:for|of|acquired|created|fetched|found|generated|issued|loaded|obtained|provided|received|refreshed|retrieved|returned|saved|stored|used)(?:[ \t][\w@.'"-]{1,30}){0,2}(?<!\b(?:users?|username|accounts?|e?mail|id|name|file))[ \t]{0,2}[:=→](?:[ \t]{1,4}|(?=[^\s/]))/,
  // "API key 'prod': …"
  / ["'][\w.-]{1,40}["']: {1,4}/,
  // "token → …"
  /[ \t]{0,4}[→➔➜⇒][ \t]{0,4}(?=\S)/,
  // "token - '…'"
  / - (?=["'])/
];

/** What a command is given on its input, and what one prints. */
const IN_SHELL: readonly RegExp[] = [
  /[ \t]{0,2}<<<[ \t]{0,2}|=["']?\$\((?:echo|printf)(?: -n)? /
];

export const CODE_SEPARATOR = alternatives(...IN_CODE, ...ANYWHERE);
export const SHELL_SEPARATOR = alternatives(...IN_SHELL, ...ANYWHERE);
export const PROSE_SEPARATOR = alternatives(...IN_PROSE, ...ANYWHERE);
