import { judgeFacts } from '..';
import { noFacts } from '../nofacts';

/** Configuration that nobody writes by the book: no guess, no crash, and the right line. */

const path = '/e/jupyter_server_config.py';

/** Rules with their lines, and of what could not be told the reasons. */
const judge = (
  text: string,
  name = path
): { found: string[]; unknown: string[] } => {
  const { findings, unknown } = judgeFacts({
    ...noFacts,
    files: [{ path: name, text }]
  });
  return {
    found: findings
      .filter(({ line }) => line !== null)
      .map(({ rule, line }) => `${rule.id} ${line}`),
    unknown: unknown
      .filter(({ reason }) => reason.startsWith(name))
      .map(({ rule, reason }) => `${rule} ${reason.slice(name.length + 1)}`)
  };
};

const wide = "c.ServerApp.ip = '0.0.0.0'";
const computed = 'NET-01 1 sets ServerApp.ip to a value that is computed.';

it.each<[string, string, string[], string[]]>([
  ['a byte order mark', `\ufeff${wide}`, ['NET-01 0'], []],
  ['line ends of Windows', `a = 1\r\n${wide}\r\n`, ['NET-01 1'], []],
  ['line ends of old Macs', `a = 1\r${wide}\r`, ['NET-01 1'], []],
  ['a form feed', `\f${wide}`, ['NET-01 0'], []],
  ['several statements in a line', `a = 1; ${wide}`, ['NET-01 0'], []],
  ['a continued line', "c.ServerApp.ip = \\\n  '0.0.0.0'", ['NET-01 0'], []],
  ['brackets', "(c.ServerApp).ip = ('0.0.0.0')", ['NET-01 0'], []],
  ['a pair', "c.ServerApp.port, c.ServerApp.ip = 1, '*'", ['NET-01 0'], []],
  ['keys', "c['ServerApp']['ip'] = '0.0.0.0'", ['NET-01 0'], []],
  ['another name', `cfg = get_config()\ncfg${wide.slice(1)}`, ['NET-01 1'], []],
  ['a section', "c.ServerApp = {'ip': '*'}", ['NET-01 0'], []],
  ['an update', "c.update({'ServerApp': {'ip': '*'}})", ['NET-01 0'], []],
  ['an update by name', "c.ServerApp.update(ip='*')", ['NET-01 0'], []],
  ['setattr', "setattr(c.ServerApp, 'ip', '*')", ['NET-01 0'], []],
  ['joined texts', "c.ServerApp.ip = '0.0' '.0.0'", ['NET-01 0'], []],
  ['an f-string of nothing', "c.ServerApp.ip = f'0.0.0.0'", ['NET-01 0'], []],
  ['a class', `class A:\n    ${wide}`, [], [conditional(2)]],
  ['a function', `def f():\n    ${wide}\nf()`, [], [conditional(2)]],
  ['tabs', `if a:\n\t${wide}`, [], [conditional(2)]],
  [
    'a password under a condition',
    "if a:\n    c.ServerApp.password = 'x'",
    ['AUTH-05 1', 'CFG-03 1'],
    [
      'AUTH-03 2 sets PasswordIdentityProvider.hashed_password under a condition.',
      'AUTH-04 2 sets PasswordIdentityProvider.hashed_password under a condition.'
    ]
  ],
  [
    'one of two',
    `if a:\n    ${wide}\nelse:\n    c.ServerApp.ip = 'localhost'`,
    [],
    [conditional(4)]
  ],
  ['a variable', "a = '*'\nc.ServerApp.ip = a", ['NET-01 1'], []],
  [
    'a loop',
    "for a in ['*']:\n    c.ServerApp.ip = a",
    [],
    [computed.replace(' 1 ', ' 2 ')]
  ],
  ['an f-string', "c.ServerApp.ip = f'{a}'", [], [computed]],
  ['a format', "c.ServerApp.ip = '%s' % '*'", [], [computed]],
  ['a method', "c.ServerApp.ip = ''.join(['*'])", [], [computed]],
  ['a choice', "c.ServerApp.ip = '*' if a else ''", [], [computed]],
  ['the environment', "c.ServerApp.ip = os.environ['A']", [], [computed]],
  ['a default', "c.ServerApp.ip = os.getenv('A', '*')", [], [computed]],
  ['a call', "c.ServerApp.ip = (lambda: '*')()", [], [computed]],
  [
    'a sum',
    "c.ServerApp.ip = '0.0'\nc.ServerApp.ip += '.0.0'",
    [],
    [computed.replace(' 1 ', ' 2 ')]
  ],
  [
    'what is taken back',
    `${wide}\ndel c.ServerApp.ip`,
    [],
    [computed.replace(' 1 ', ' 2 ')]
  ],
  [
    'a dictionary of before',
    'a = make()\nc.ServerApp.tornado_settings = a',
    [],
    ['WEB-04 2 sets ServerApp.tornado_settings to a value that is computed.']
  ],
  [
    'a dictionary by names',
    "c.ServerApp.tornado_settings = dict(headers={'Content-Security-Policy': 'default-src *'})",
    ['WEB-04 0'],
    []
  ],
  [
    'another file',
    "load_subconfig('b.py')",
    [],
    ['CFG-02 1 reads b.py: name it with --config to have it judged.']
  ],
  [
    'names that are computed',
    "for a in b:\n    setattr(c.ServerApp, a, '*')",
    [],
    ['CFG-02 2 sets something whose name is computed.']
  ],
  [
    'a program',
    "exec(open('a').read())",
    [],
    ['CFG-02 1 runs what only running it would show.']
  ],
  [
    'a short cookie secret',
    "c.ServerApp.cookie_secret = b'ab'",
    ['CFG-04 0'],
    []
  ],
  ['another c', `c = Config()\n${wide}`, [], []],
  ['a text', `"""\n${wide}\n"""`, [], []],
  ['a comparison', "c.ServerApp.ip == '*'", [], []],
  [
    'names in a wrong case',
    "c.serverapp.ip = '*'\nc.ServerApp.IP = '*'",
    ['CFG-02 0', 'CFG-02 1'],
    []
  ],
  ['nothing', '', [], []],
  [
    'a line of a megabyte',
    `${wide} #${'a'.repeat(2 ** 20)}`,
    [],
    ['CFG-02 1 is longer than a megabyte and was not read.']
  ]
])('%s', (_, text, found, unknown) => {
  expect(judge(text)).toEqual({ found, unknown });
});

function conditional(line: number): string {
  return `NET-01 ${line} sets ServerApp.ip under a condition.`;
}

it.each<[string, string, number]>([
  ['an open text', `a = 'b\n${wide}`, 0],
  ['an open bracket', `${wide}\na = (`, 1],
  ['a zero', `${wide}\0`, 0],
  ['an indent', `a = 1\n  ${wide}`, 1],
  ['mixed indents', `if a:\n\t${wide}\n        a = 1`, 2],
  ['no colon', `if a\n    ${wide}`, 0],
  ['a return', `a = 1\nreturn\n${wide}`, 1],
  ['a break', `if a:\n    break\n${wide}`, 1],
  ['a word of another language', `${wide}\nc.ServerApp.allow_root = true`, 1],
  ['quotes of a word processor', 'c.ServerApp.ip = ‘*’', 0],
  ['a comment of another language', `${wide}; // a`, 0],
  ['a path of Windows', "a = 1\nc.ServerApp.root_dir = 'C:\\Users\\me'", 1],
  ['an octal number of before', 'os.umask(0077)', 0],
  ['a _ too much', 'a = 1__0', 0],
  ['a name with a hyphen', 'c.ServerApp.allow-root = True', 0],
  ['a ; too much', `${wide};;`, 0],
  ['a number that is set', '1 = 2', 0],
  ['a call that is set', 'f() = 4', 0],
  ['a call that is deleted', 'del f()', 0],
  ['an argument at the wrong place', 'f(a=1, 2)', 0],
  ['a yield', `${wide}\nyield 5`, 1]
])('%s keeps Jupyter from reading the file', (_, text, line) => {
  expect(judge(text).found).toEqual([`CFG-01 ${line}`]);
});

it.each([
  ['a raw path', "a = r'C:\\Users\\me'"],
  ['an escaped path', "a = 'C:\\\\Users' '\\x41\\u0041\\U00000041\\N{DASH}'"],
  ['bytes', "a = b'\\u\\x41'"],
  ['numbers', 'a = [0, 00, 0_0, 0.5, 01.5, 0o17, 0x1F, 1_000, 1e5, 0j]'],
  ['arguments', 'f(1, *a, b=2, *e, **d)\nf(\n  a=1,  # x\n  b=2,\n)'],
  ['targets', 'a, b = 1, 2\n[a, *b] = c\n(a) = 1\na[f()] = 2\ndel a[0], b.c'],
  ['conversions', "a = f'{x!r} {x!s:>3}'"],
  ['a yield in a function', 'def f():\n    a = yield 1'],
  ['a return in a function', 'def f():\n    return 1'],
  ['a break in a loop', 'for a in b:\n    if a:\n        break'],
  ['other indents in other blocks', 'if a:\n\tb = 1\nif a:\n        b = 1'],
  ['a match', 'match a:\n    case 1:\n        b = 1'],
  ['an except of groups', 'try:\n    pass\nexcept* A:\n    pass']
])('%s is fine', (_, text) => {
  expect(judge(text)).toEqual({ found: [], unknown: [] });
});

describe('JSON', () => {
  const json = '/e/jupyter_server_config.json';

  it.each<[string, string, string[], string[]]>([
    ['a byte order mark', '\ufeff{}', ['CFG-01 0'], []],
    ['a comment', '{\n// a\n"ServerApp": {}}', ['CFG-01 1'], []],
    ['a comma too much', '{"ServerApp": {"ip": "*"},\n}', ['CFG-01 1'], []],
    ['single quotes', "{'ServerApp': {}}", ['CFG-01 0'], []],
    ['a list', '[]', ['CFG-01 0'], []],
    ['nothing', '', ['CFG-01 0'], []],
    [
      'line ends of Windows',
      '{\r\n"ServerApp": {\r\n"ip": "*"}}',
      ['NET-01 2'],
      []
    ],
    [
      'escapes',
      '{"Server\\u0041pp": {"\\u0069p": "\\u002a"}}',
      ['NET-01 0'],
      []
    ],
    [
      'a section twice',
      '{"ServerApp": {"ip": "*"},\n"ServerApp": {"port": 1}}',
      [],
      [
        'CFG-02 1 has "ServerApp" once more further down, and that alone counts.'
      ]
    ],
    [
      'a setting twice',
      '{"ServerApp": {"ip": "*",\n"ip": "::1"}}',
      [],
      ['CFG-02 1 has an entry once more further down, and that alone counts.']
    ],
    ['names in a wrong case', '{"serverapp": {"ip": "*"}}', ['CFG-02 0'], []],
    [
      'a setting without its section',
      '{"version": 1,\n"ServerApp.ip": "*"}',
      [],
      [
        'CFG-02 2 has "ServerApp.ip" outside of a section, where Jupyter does not look.'
      ]
    ],
    [
      'lists in lists',
      `{"ServerApp": {"ip": ${'['.repeat(999)}${']'.repeat(999)}}}`,
      [],
      []
    ]
  ])('%s', (_, text, found, unknown) => {
    expect(judge(text, json)).toEqual({ found, unknown });
  });

  it('in a folder of parts sets nothing but extensions', () => {
    const part = '/e/jupyter_server_config.d/a.json';
    const text = '{"ServerApp": {"ip": "*", "jpserver_extensions": {}}}';
    expect(judge(text, part)).toEqual({ found: ['CFG-02 0'], unknown: [] });
  });
});
