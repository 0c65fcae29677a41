/** How a secret stands in the languages of kernels that are met less often. */
const both = ['key', 'password'];

/** Carriers for a name in camel or snake case, and for a variable of the environment. */
const languageOf = (language, named, settings = {}) => ({
  language,
  groups: [
    { styles: ['snake', 'camel'], kinds: both, carriers: named },
    { styles: ['constant'], kinds: both, carriers: settings }
  ]
});

export const kernels = [
  languageOf(
    'java',
    {
      'Java String': (n, v) => `String ${n} = "${v}";`,
      'Java final': (n, v) => `private static final String ${n} = "${v}";`,
      'Java setter': (n, v) => `props.setProperty("db.${n}", "${v}");`,
      'Java map': (n, v) => `var m = Map.of("host", "db", "${n}", "${v}");`,
      'Java builder': (n, v) =>
        `var c = Client.builder().region("eu").${n}("${v}").build();`
    },
    { 'Java property': (n, v) => `System.setProperty("${n}", "${v}");` }
  ),
  languageOf(
    'kotlin',
    {
      'Kotlin val': (n, v) => `val ${n}: String = "${v}"`,
      'Kotlin pair': (n, v) =>
        `val m = mapOf("host" to "db", "${n}" to "${v}")`,
      'Kotlin argument': (n, v) =>
        `val c = Client(region = "eu", ${n} = "${v}")`
    },
    { 'Kotlin env': (n, v) => `val x = System.getenv("${n}") ?: "${v}"` }
  ),
  languageOf(
    'go',
    {
      'Go short': (n, v) => `${n} := "${v}"`,
      'Go const': (n, v) => `const ${n} = "${v}"`,
      'Go typed': (n, v) => `var ${n} string = "${v}"`,
      'Go raw': (n, v) => `${n} := \`${v}\``,
      'Go field': (n, v) => `c := acme.Config{Host: "db", ${n}: "${v}"}`
    },
    { 'Go env': (n, v) => `os.Setenv("${n}", "${v}")` }
  ),
  languageOf(
    'rust',
    {
      'Rust let': (n, v) => `let ${n} = "${v}";`,
      'Rust const': (n, v) => `const ${n}: &str = "${v}";`,
      'Rust string': (n, v) => `let ${n} = String::from("${v}");`,
      'Rust owned': (n, v) => `let ${n}: String = "${v}".to_string();`,
      'Rust field': (n, v) =>
        `let c = Config { host: "db".into(), ${n}: "${v}".into() };`
    },
    { 'Rust env': (n, v) => `std::env::set_var("${n}", "${v}");` }
  ),
  languageOf(
    'ruby',
    {
      'Ruby assignment': (n, v) => `${n} = '${v}'`,
      'Ruby global': (n, v) => `$${n} = "${v}"`,
      'Ruby field': (n, v) => `@${n} = "${v}"`,
      'Ruby symbol': (n, v) => `c = Acme.new(:host => "db", :${n} => "${v}")`,
      'Ruby keyword': (n, v) => `c = Acme.new(host: "db", ${n}: "${v}")`
    },
    {
      'Ruby env': (n, v) => `ENV["${n}"] ||= "${v}"`,
      'Ruby fetch': (n, v) => `x = ENV.fetch("${n}") { "${v}" }`,
      'Ruby fetch default': (n, v) => `x = ENV.fetch("${n}", "${v}")`
    }
  ),
  languageOf(
    'perl',
    {
      'Perl my': (n, v) => `my $${n} = '${v}';`,
      'Perl hash': (n, v) => `my %c = (host => 'db', ${n} => '${v}');`,
      'Perl element': (n, v) => `$c->{${n}} = "${v}";`
    },
    { 'Perl env': (n, v) => `$ENV{${n}} = "${v}";` }
  ),
  languageOf(
    'php',
    {
      'PHP variable': (n, v) => `$${n} = '${v}';`,
      'PHP entry': (n, v) => `$c = ['host' => 'db', '${n}' => '${v}'];`,
      'PHP property': (n, v) => `$this->${n} = "${v}";`
    },
    {
      'PHP define': (n, v) => `define('${n}', '${v}');`,
      'PHP putenv': (n, v) => `putenv("${n}=${v}");`
    }
  ),
  languageOf(
    'matlab',
    {
      'MATLAB string': (n, v) => `${n} = '${v}';`,
      'MATLAB field': (n, v) => `cfg.${n} = "${v}";`,
      'MATLAB option': (n, v) =>
        `o = weboptions('Timeout', 3, '${n}', '${v}');`,
      'MATLAB pair': (n, v) => `c = struct('host', 'db', '${n}', '${v}');`
    },
    { 'MATLAB env': (n, v) => `setenv('${n}', '${v}')` }
  ),
  languageOf('sas', {
    'SAS let': (n, v) => `%let ${n} = ${v};`,
    'SAS option': (n, v) => `libname x odbc dsn="db" user="app" ${n}="${v}";`
  }),
  languageOf('lua', {
    'Lua local': (n, v) => `local ${n} = "${v}"`,
    'Lua table': (n, v) => `local c = { host = "db", ["${n}"] = "${v}" }`
  }),
  languageOf('clojure', {
    'Clojure def': (n, v) => `(def ${n} "${v}")`,
    'Clojure map': (n, v) => `(connect {:host "db" :${n} "${v}"})`
  }),
  languageOf('fsharp', {
    'F# let': (n, v) => `let ${n} = "${v}"`,
    'F# record': (n, v) => `let c = { Host = "db"; ${n} = "${v}" }`
  }),
  languageOf('cpp', {
    'C++ string': (n, v) => `std::string ${n} = "${v}";`,
    'C++ braces': (n, v) => `const std::string ${n}{"${v}"};`,
    'C++ array': (n, v) => `const char ${n}[] = "${v}";`,
    'C++ macro': (n, v) => `#define ${n} "${v}"`
  }),
  languageOf('swift', {
    'Swift let': (n, v) => `let ${n}: String = "${v}"`,
    'Swift entry': (n, v) => `let c = ["host": "db", "${n}": "${v}"]`
  }),
  languageOf('groovy', {
    'Groovy def': (n, v) => `def ${n} = '${v}'`,
    'Groovy map': (n, v) => `def c = [host: 'db', ${n}: '${v}']`
  }),
  languageOf('elixir', {
    'Elixir attribute': (n, v) => `@${n} "${v}"`,
    'Elixir keyword': (n, v) => `config :acme, host: "db", ${n}: "${v}"`
  }),
  languageOf('haskell', {
    'Haskell value': (n, v) => `let ${n} = "${v}" :: String`
  })
];
