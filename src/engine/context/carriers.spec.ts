import { pickOne } from '../credentials/random';
import type { Random } from '../credentials/random';
import { seeded } from '../credentials/seeded';
import type { Format } from '../types';
import { findLikely } from './likely';
import { KEY_NAMES, KEYS, PASSWORD_NAMES, PASSWORDS } from './values/samples';

type Carrier = readonly [
  Format,
  string,
  (name: string, value: string) => string
];

const CARRIERS: Readonly<Record<string, Carrier>> = {
  assignment: ['code', 'python', (n, v) => `x = 1\n${n} = "${v}"`],
  annotated: ['code', 'python', (n, v) => `${n}: str = '${v}'  # live`],
  attribute: ['code', 'python', (n, v) => `settings.${n} = "${v}"`],
  environ: ['code', 'python', (n, v) => `os.environ["${n}"] = "${v}"`],
  setdefault: [
    'code',
    'python',
    (n, v) => `os.environ.setdefault('${n}', '${v}')`
  ],
  getenv: ['code', 'python', (n, v) => `k = os.getenv("${n}", "${v}")`],
  'or default': [
    'code',
    'python',
    (n, v) => `k = os.environ.get("${n}") or "${v}"`
  ],
  ternary: ['code', 'python', (n, v) => `${n} = a if a else "${v}"`],
  keyword: ['code', 'python', (n, v) => `c = Client(\n  1, ${n}="${v}"\n)`],
  entry: ['code', 'python', (n, v) => `cfg = {"a": {"${n}": "${v}"}}`],
  parameter: ['code', 'python', (n, v) => `def go(a, ${n}="${v}"):\n  pass`],
  comment: ['code', 'python', (n, v) => `# ${n} = "${v}"\nx = 1`],
  'commented item': [
    'code',
    'python',
    (n, v) => `#os.environ["${n}"] = "${v}"`
  ],
  joined: [
    'code',
    'python',
    (n, v) => `${n} = ("${v.slice(0, 8)}"\n  "${v.slice(8)}")`
  ],
  form: ['code', 'python', (n, v) => `${n} = "${v}" #@param {type:"string"}`],
  '%env': ['code', 'python', (n, v) => `%env ${n}=${v}\n1`],
  '%env space': ['code', 'python', (n, v) => `%env ${n} ${v}`],
  export: ['code', 'python', (n, v) => `!export ${n}=${v}`],
  'quoted export': ['code', 'python', (n, v) => `!export ${n}="${v}" && ls`],
  bash: ['code', 'python', (n, v) => `%%bash\nexport ${n}='${v}'\nls`],
  writefile: ['code', 'python', (n, v) => `%%writefile .env\nA=1\n${n}=${v}\n`],
  'file text': ['code', 'python', (n, v) => `t = """\nA=1\n${n}=${v}\n"""`],
  option: [
    'code',
    'python',
    (n, v) => `!tool --${n.replace(/_/g, '-')} ${v} --fast`
  ],
  'any lookup or': [
    'code',
    'python',
    (n, v) => `k = userdata.get("${n}") or "${v}"`
  ],
  pair: [
    'code',
    'python',
    (n, v) => `conf.setAll([("a", "b"), ("${n}", "${v}")])`
  ],
  widget: [
    'code',
    'python',
    (n, v) => `w = Text(value="${v}", description="${n}")`
  ],
  'line in a literal': [
    'code',
    'python',
    (n, v) => `f.write("A=1\\n${n}=${v}\\n")`
  ],
  'said in a comment': ['code', 'python', (n, v) => `go()  # ${n}: ${v}`],
  'r right arrow': ['code', 'r', (n, v) => `"${v}" -> ${n}\n`],
  'r default': ['code', 'r', (n, v) => `Sys.getenv("${n}", unset = "${v}")`],
  'r alternative': ['code', 'r', (n, v) => `getOption("${n}") %||% "${v}"`],
  'julia field': ['code', 'julia', (n, v) => `  ${n}::String = "${v}"`],
  'julia default': ['code', 'julia', (n, v) => `get(ENV, "${n}", "${v}")`],
  'javascript default': [
    'code',
    'javascript',
    (n, v) => `const k = process.env.${n} ?? "${v}";`
  ],
  'javascript or': [
    'code',
    'javascript',
    (n, v) => `const k = process.env["${n}"] || '${v}';`
  ],
  'javascript result or': [
    'code',
    'javascript',
    (n, v) => `const ${n} = load() ?? "${v}";`
  ],
  'javascript query': [
    'code',
    'javascript',
    (n, v) => `fetch(\`/v1?a=1&${n}=${encodeURI(v)}\`)`
  ],
  'csharp verbatim': ['code', 'csharp', (n, v) => `string ${n} = @"${v}";`],
  'csharp connection': [
    'code',
    'csharp',
    (n, v) => `var c = "Server=a;${n}=${v};Encrypt=True";`
  ],
  r: ['code', 'r', (n, v) => `Sys.setenv(${n} = "${v}")`],
  'r arrow': ['code', 'r', (n, v) => `${n} <- "${v}"`],
  julia: ['code', 'julia', (n, v) => `ENV["${n}"] = "${v}"`],
  javascript: ['code', 'javascript', (n, v) => `const ${n} = '${v}';`],
  'javascript env': [
    'code',
    'javascript',
    (n, v) => `process.env.${n} = "${v}"`
  ],
  'javascript entry': ['code', 'javascript', (n, v) => `f({ ${n}: "${v}" })`],
  'written file': ['code', 'text', (n, v) => `%%writefile .env\n${n}=${v}`],
  yaml: ['code', 'yaml', (n, v) => `a: 1\n${n}: ${v}`],
  sql: ['code', 'sql', (n, v) => `CREATE SECRET a (${n} '${v}')`],
  csharp: ['code', 'csharp', (n, v) => `var ${n} = "${v}";`],
  shell: ['code', 'bash', (n, v) => `export ${n}=${v}`],
  markdown: ['markdown', 'python', (n, v) => `Put this:\n\n    ${n}=${v}\n`],
  'markdown code': ['markdown', 'python', (n, v) => `Use \`${n}\`: \`${v}\`.`],
  'markdown bold': ['markdown', 'python', (n, v) => `- **${n}:** ${v}`],
  'markdown table': ['markdown', 'python', (n, v) => `| ${n} | ${v} |`],
  printed: ['stream', 'python', (n, v) => `start\n${n}: ${v}\nend`],
  'printed equals': ['stream', 'python', (n, v) => `${n} = ${v}\n`],
  sentence: ['stream', 'python', (n, v) => `Your ${n} is ${v}\n`],
  'sentence about somebody': [
    'stream',
    'python',
    (n, v) => `The ${n} for ann is ${v}\n`
  ],
  dict: [
    'stream',
    'python',
    (n, v) => `{'user': 'me', '${n}': '${v}', 'a': 1}`
  ],
  environment: [
    'text',
    'python',
    (n, v) => `environ({'HOME': '/root', '${n}': '${v}', 'LANG': 'C'})`
  ],
  object: ['text', 'python', (n, v) => `Client(host='a', ${n}='${v}', n=3)`],
  wrapped: ['text', 'python', (n, v) => `Settings(${n}=SecretStr('${v}'))`],
  json: ['stream', 'python', (n, v) => `{"a": 1, "${n}": "${v}"}`],
  'escaped json': ['stream', 'python', (n, v) => `"{\\"${n}\\": \\"${v}\\"}"`],
  row: ['stream', 'python', (n, v) => `${n.padEnd(24)}  ${v}`],
  column: [
    'text',
    'python',
    (n, v) =>
      `   user  ${n.padStart(v.length)}\n0  anna  ${v.padStart(n.length)}\n`
  ],
  'value in the next line': ['stream', 'python', (n, v) => `${n}:\n${v}\n`],
  'rest of the line': ['stream', 'python', (n, v) => `${n} ${v}\n`],
  'option printed': ['stream', 'python', (n, v) => `+ tool --${n} ${v} --all`],
  'in backticks': ['stream', 'python', (n, v) => `Using ${n} \`${v}\`\n`],
  'created for': ['stream', 'python', (n, v) => `${n} for ann: ${v}\n`],
  'list of variables': ['stream', 'python', (n, v) => `${n}   str     ${v}\n`],
  'lines of commas': [
    'stream',
    'python',
    (n, v) => `user,${n},age\nann,${v},3\n`
  ],
  'boxed column': [
    'stream',
    'python',
    (n, v) =>
      `│ user │ ${n.padEnd(v.length)} │\n├──────┼──┤\n│ ann  ┆ ${v.padEnd(n.length)} │`
  ],
  'row with empty cells': [
    'text',
    'python',
    (n, v) => `17  ${n}  ${v}  NaN  NaN  NaN`
  ],
  'r data frame': [
    'text',
    'python',
    (n, v) => `  user ${n.padStart(v.length)}\n1  ann ${v.padStart(n.length)}\n`
  ],
  'list in an entry': ['stream', 'python', (n, v) => `{"${n}": ["${v}"]}`],
  'stored for later': ['stream', 'python', (n, v) => `${n} saved: ${v}\n`],
  'column of one value': [
    'stream',
    'python',
    (n, v) => ` ${n} \n-------\n ${v}\n(1 row)\n`
  ],
  'bold value': ['markdown', 'python', (n, v) => `- ${n}: **${v}**\n`],
  leaders: ['stream', 'python', (n, v) => `${n} ........ ${v}\n`],
  'default of an option': [
    'code',
    'python',
    (n, v) => `p.add_argument("-p", "--${n}", default="${v}")`
  ],
  'list of arguments': [
    'code',
    'python',
    (n, v) => `run(["tool", "--${n}", "${v}", "-v"])`
  ],
  'dict of its own': ['code', 'python', (n, v) => `${n} = dict(live="${v}")`],
  setter: ['code', 'python', (n, v) => `store.set_${n}("ann", "${v}")`],
  'r list': ['text', 'python', (n, v) => `$${n}\n[1] "${v}"\n`],
  'name beside value': [
    'stream',
    'python',
    (n, v) => `- name: ${n}\n  value: ${v}\n`
  ],
  'field in an error': [
    'traceback',
    'python',
    (n, v) => `Settings\n${n}\n  not permitted [input_value='${v}', n=1]\n`
  ],
  query: ['stream', 'python', (n, v) => `GET /v1?a=1&${n}=${v}&b=2`],
  traceback: [
    'traceback',
    'python',
    (n, v) => `----> 3 ${n} = "${v}"\n      4 go()`
  ]
};

const cases = Object.keys(CARRIERS);

/** The part of `samples` values that a carrier's text gives back whole. */
function recallOf(
  carrier: string,
  names: readonly string[],
  values: Readonly<Record<string, (random: Random) => string>>
): string[] {
  const random = seeded(20);
  const [format, language, write] = CARRIERS[carrier];
  const missed: string[] = [];
  for (const [kind, make] of Object.entries(values)) {
    for (let sample = 0; sample < 40; sample++) {
      const name = pickOne(names, random);
      const value = make(random);
      const found = findLikely(format, language, write(name, value));
      const bare = found.map(text => text.replace(/"\s+"/g, ''));
      if (!bare.includes(value)) {
        missed.push(`${kind} as ${name}`);
      }
    }
  }
  return missed;
}

describe('random keys are found, whoever names them', () => {
  it.each(cases)('in %s', carrier => {
    const missed = recallOf(carrier, KEY_NAMES, KEYS);
    expect(missed.length <= 2 ? [] : missed).toEqual([]);
  });
});

describe('passwords are found, random and human', () => {
  const withoutQueries = cases.filter(carrier => !carrier.endsWith('query'));
  it.each(withoutQueries)('in %s', carrier => {
    const missed = recallOf(carrier, PASSWORD_NAMES, PASSWORDS);
    expect(missed.length <= 2 ? [] : missed).toEqual([]);
  });
});
