import { readFiles } from '.';
import { readJsonFile } from './json';
import { readPythonFile } from './python';
import { nameOfSetting, type FileSetting, type Value } from './setting';

const toShort = (value: Value): unknown => {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'flag':
      return value.isOn;
    case 'number':
      return value.number;
    case 'none':
      return null;
    case 'list':
      return value.items.map(toShort);
    case 'map':
      return Object.fromEntries(
        value.entries.map(({ key, value: each }) => [key, toShort(each)])
      );
    case 'name':
      return `name ${value.name}`;
    case 'environment':
      return `$${value.variable}`;
    case 'computed':
      return 'computed';
  }
};

const toPair = (setting: FileSetting): [string, unknown] => [
  [nameOfSetting(setting), ...setting.keys].join('.'),
  toShort(setting.value)
];

const read = (text: string): [string, unknown][] =>
  readPythonFile(text).settings.map(toPair);

describe('a configuration file in Python', () => {
  it.each<[string, unknown]>([
    ["c.A.b = 'x'", 'x'],
    ["c.A.b = u'x'", 'x'],
    ['c.A.b = "x" "y"', 'xy'],
    ["c.A.b = 'x' + 'y'", 'xy'],
    ["c.A.b = ('x')", 'x'],
    ["c.A.b: str = 'x'", 'x'],
    ["c['A']['b'] = 'x'", 'x'],
    ["c['A'].b = 'x'", 'x'],
    ['c.A.b = True', true],
    ['c.A.b = False', false],
    ['c.A.b = -1', -1],
    ['c.A.b = 0o600', 384],
    ['c.A.b = None', null],
    ["c.A.b = ['x', 1]", ['x', 1]],
    ["c.A.b = {'x', 'y'}", ['x', 'y']],
    ["c.A.b = set(['x'])", ['x']],
    ['c.A.b = set()', []],
    ["c.A.b = {'k': True, 'l': {'m': 1}}", { k: true, l: { m: 1 } }],
    ["c.A.b = bytes.fromhex('ab12')", 'ab12'],
    ["c.A.b = os.environ['X']", '$X'],
    ["c.A.b = os.getenv('X')", '$X'],
    ["c.A.b = os.getenv('X', 'y')", 'computed'],
    ['c.A.b = module.Class', 'name module.Class'],
    ["c.A.b = f'{x}'", 'computed'],
    ["c.A.b = 'x' + y", 'computed'],
    ["c.A.b = 'x' if y else 'z'", 'computed'],
    ["c.A.b = open('x').read()", 'computed'],
    ['c.A.b = 1, 2', 'computed']
  ])('%s', (text, value) => {
    expect(read(text)).toEqual([['A.b', value]]);
  });

  it.each<[string, [string, unknown][]]>([
    [
      "c.A.b = c.C.d = 'x'",
      [
        ['A.b', 'x'],
        ['C.d', 'x']
      ]
    ],
    ["c = get_config()\nc.A.b = 'x'", [['A.b', 'x']]],
    ["config = get_config()\nconfig.A.b = 'x'", [['A.b', 'x']]],
    ["a = c.A\na.b = 'x'", [['A.b', 'x']]],
    ["c.A = {'b': 'x'}", [['A.b', 'x']]],
    ["c.update({'A': {'b': 'x'}})", [['A.b', 'x']]],
    ["c.A.b['k'] = 'x'", [['A.b.k', 'x']]],
    ["c.A.b.update({'k': 'x'})", [['A.b', { k: 'x' }]]],
    ["c.A.b.append('x')", [['A.b', 'x']]],
    ["c.A.b += ['x']", [['A.b', ['x']]]],
    ["# c.A.b = 'x'", []],
    ["d.A.b = 'x'", []],
    ["c = {}\nc.A.b = 'x'", []],
    ['c.A.b', []]
  ])('%s', (text, settings) => {
    expect(read(text)).toEqual(settings);
  });

  it.each<[string, [string, unknown][]]>([
    ["get_config().A.b = 'x'", [['A.b', 'x']]],
    ["S = dict(b='x')\nc.A.update(S)", [['A.b', 'x']]],
    ["S = {'b': 'x'}\nc.A = S", [['A.b', 'x']]],
    ["n = 'b'\nc.A[n] = 'x'", [['A.b', 'x']]],
    ["n = 'A'\nc[n].b = 'x'", [['A.b', 'x']]],
    [
      "v = 'x'\nc.A.b = v\nc.A.d = [v]",
      [
        ['A.b', 'x'],
        ['A.d', ['x']]
      ]
    ],
    [
      "from traitlets.config import Config\ncfg = Config()\ncfg.A.b = 'x'\nc.merge(cfg)",
      [['A.b', 'x']]
    ],
    ["cfg = Config()\ncfg.A.b = 'x'", []]
  ])('%j is followed', (text, settings) => {
    expect(read(text)).toEqual(settings);
    expect(readPythonFile(text).unread).toEqual([]);
  });

  it.each([
    "v = 'x'\nv = 'y'\nc.A.b = v",
    "v = 'x'\nv += 'y'\nc.A.b = v",
    "v = 'x'\nif a:\n    v = 'y'\nc.A.b = v",
    "v = 'x'\nfor v in w:\n    pass\nc.A.b = v",
    "v = ['x']\nv.append('y')\nc.A.b = v",
    "v = {'x': 1}\nv['y'] = 2\nc.A.b = v",
    "v = 'x'\nimport v\nc.A.b = v",
    "v = ['x']\nchange(v)\nc.A.b = v"
  ])('%j is not what it was at first', text => {
    expect(read(text)).toEqual([['A.b', 'name v']]);
  });

  it.each<[string, string]>([
    ['c.update(json.load(f))', 'computed'],
    ['c.A = load()', 'computed'],
    ['c.A.update(**load())', 'computed'],
    ["c.update({'A': {'b': 1}, **more})", 'computed'],
    ["c.update({'A': {name(): 1}})", 'computed'],
    ["for p in q:\n    c.A[p] = ''", 'name is computed'],
    ["c[app()].b = ''", 'name is computed'],
    ["c[app()].b.update({'x': 1})", 'name is computed'],
    ["def f(cfg):\n    cfg.A.b = ''\nf(c)", 'hands the configuration to f,'],
    ['configure(c)', 'hands the configuration to configure,'],
    ['x = configure(conf=c)', 'hands the configuration to configure,'],
    ['if configure(c.A):\n    pass', 'hands the configuration to configure,'],
    ['d = get_config()\nmine.set(d)', 'hands the configuration to mine.set,'],
    ["c.update({'A': {'b': 1}}) if x else None", 'inside of an expression'],
    ["[setattr(c.A, n, '') for n in x]", 'inside of an expression'],
    ["c.A.setdefault('b', '')", 'in a way'],
    ["c.A.__setitem__('b', '')", 'in a way']
  ])('%j is told, and not passed over', (text, reason) => {
    expect(readPythonFile(text).unread).toEqual([
      expect.objectContaining({
        reason: expect.stringContaining(reason) as string
      })
    ]);
  });

  it.each([
    'print(c)',
    "if 'b' in c.A:\n    pass",
    'x = c.A.get("b")',
    'x = len(c.A.b)',
    'os.path.join(c.A.b, "x")',
    "c.A.b.append('x')",
    'c = load()\nuse(d)'
  ])('%j sets nothing else', text => {
    expect(readPythonFile(text).unread).toEqual([]);
  });

  it('tells where a setting stands, and whether it always holds', () => {
    const { settings } = readPythonFile(
      "import os\n\nif os.x:\n    c.A.b = 'x'\nc.A.c = 'y'\n"
    );
    expect(
      settings.map(({ line, isConditional }) => [line, isConditional])
    ).toEqual([
      [3, true],
      [4, false]
    ]);
  });

  it.each<[string, number | null]>([
    ["c.A.b = 'x'", null],
    ["c.A.b = 'x'\nc.A.c = (1,\n", 1],
    ["c.A.b = 'x\nc.A.c = 1", 0],
    ["# x\n  c.A.b = 'x'", 1],
    ['print "x"', 0],
    ['print("x")', null],
    ['c.A.b = true', 0],
    ['true = True\nc.A.b = true', null],
    ['c.A.b = none', 0],
    ['def f():\n    yield\n', null],
    ['match x:\n    case A():\n        c.A.b = 1\n', null],
    ['with (open(x) as y, open(z)):\n    c.A.b = 1\n', null],
    ["\uFEFFc.A.b = 'x'", null],
    ["\n\nc.A.b = 'x'\r\n", null]
  ])('%j breaks in line %p', (text, line) => {
    expect(readPythonFile(text).problem?.line ?? null).toBe(line);
  });

  it.each([
    ['brackets', `c.A.b = ${'['.repeat(3000)}${']'.repeat(3000)}`],
    ['members', `c${'.a'.repeat(3000)} = 1`],
    [
      'blocks',
      Array.from({ length: 200 }, (_, n) => `${' '.repeat(n)}if x:`).join('\n')
    ]
  ])('may hold many nested %s', (_, text) => {
    expect(() => readPythonFile(text)).not.toThrow();
  });
});

describe('a configuration file in JSON', () => {
  it('is read with the line of each entry', () => {
    const text =
      '{\n "A": {\n  "b": "x",\n  "c": [1, null, {"d": true}]\n }\n}';
    const { settings } = readJsonFile(text);
    expect(settings.map(toPair)).toEqual([
      ['A.b', 'x'],
      ['A.c', [1, null, { d: true }]]
    ]);
    expect(settings.map(({ line }) => line)).toEqual([2, 3]);
  });

  it.each<[string, number]>([
    ['{"A": {"b": 1},}', 0],
    ['{\n"A": {"b": 1\n"c"}}', 2],
    ['[]', 0],
    ['"x"', 0],
    ['', 0]
  ])('%j breaks in line %p', (text, line) => {
    expect(readJsonFile(text)).toMatchObject({
      settings: [],
      problem: { line }
    });
  });

  it('may be nested deeply', () => {
    const text = `{"A": {"b": ${'['.repeat(3000)}${']'.repeat(3000)}}}`;
    expect(readJsonFile(text).settings).toHaveLength(1);
  });
});

describe('several files', () => {
  const namesOf = (paths: readonly string[]): string[] =>
    readFiles({
      files: paths.map(path => ({
        path,
        text: path.endsWith('.py')
          ? `c.ServerApp.port = "${path}"`
          : `{"ServerApp": {"port": "${path}"}}`
      }))
    }).settings.map(({ path }) => path);

  it('are read as Jupyter does: what wins comes last', () => {
    expect(
      namesOf([
        'first/jupyter_server_config.json',
        'first/jupyter_server_config.py',
        'first/jupyter_config.py',
        'first/jupyter_lab_config.py',
        'second/jupyter_server_config.json',
        'second/jupyter_lab_config.py'
      ])
    ).toEqual([
      'first/jupyter_config.py',
      'second/jupyter_server_config.json',
      'first/jupyter_server_config.py',
      'first/jupyter_server_config.json',
      'second/jupyter_lab_config.py',
      'first/jupyter_lab_config.py'
    ]);
  });

  it('say nothing where they are broken, and only extensions in a .d folder', () => {
    const part = 'a/jupyter_server_config.d/x.json';
    const reading = readFiles({
      files: [
        { path: 'a/jupyter_server_config.py', text: "c.A.b = 'x'\nc.A.c = (" },
        {
          path: part,
          text: '{"ServerApp": {"jpserver_extensions": {"x": true}, "port": 1}}'
        }
      ]
    });
    expect(reading.settings).toEqual([]);
    expect(reading.ignored).toMatchObject([{ trait: 'port', path: part }]);
    expect(reading.problems).toMatchObject([{ line: 1 }]);
  });

  it.each([
    ['jupyterhub_config.py', 'c.A.b = 1', 'hub'],
    ['jupyter_server_config.py', 'c.Spawner.b = 1', 'server'],
    ['config.py', "c.JupyterHub.ip = ''", 'hub'],
    ['config.py', "c.ServerApp.ip = ''", 'server']
  ])('%s with %s is of a %s', (path, text, program) => {
    const { settings } = readFiles({ files: [{ path, text }] });
    expect(settings[0].program).toBe(program);
  });

  it('believe Python about their syntax where it was asked', () => {
    const text = 'c.A.b = (';
    const path = 'jupyter_server_config.py';
    const file = { path, text, syntaxError: null };
    expect(readFiles({ files: [file] }).problems).toEqual([]);
  });
});
