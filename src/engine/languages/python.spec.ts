import type { PythonString } from './python';
import { stringsOf } from './python';

/** The literal that holds `VALUE`, as a row: kind, names, variable. */
function describeValue(source: string): string {
  const found = stringsOf(source).filter(({ value }) => /VALUE$/.test(value));
  return found.map(toRow).join('; ');
}

function toRow({ carrier, isPartial }: PythonString): string {
  const { kind, names, variable, isDefault } = carrier;
  const row = [kind, names.join('<'), variable ?? '-'];
  return [
    ...row,
    ...(isDefault ? ['default'] : []),
    ...(isPartial ? ['partial'] : [])
  ].join(' ');
}

describe('what a literal is called', () => {
  it.each([
    ['api_key = "VALUE"', 'assignment api_key -'],
    ["api_key: str = 'VALUE'", 'assignment api_key -'],
    ['a = api_key = "VALUE"', 'assignment api_key<a -'],
    ['user, pw = "me", "VALUE"', 'assignment pw -'],
    ['(user, pw) = ("me", "VALUE")', 'element pw -'],
    ['if (key := "VALUE"): pass', 'assignment key -'],
    ['api_key = ("VALUE")', 'assignment api_key -'],
    ['class A:\n    token = b"VALUE"', 'assignment token -'],
    ['openai.api_key = "VALUE"', 'attribute api_key -'],
    ['config["db"]["pw"] = "VALUE"', 'item pw -'],
    ['os.environ["X_KEY"] = "VALUE"', 'environ X_KEY X_KEY'],
    ['environ.setdefault("X", "VALUE")', 'environ X X'],
    ['os.putenv("X", "VALUE")', 'environ X X'],
    ['k = os.getenv("X", "VALUE")', 'environ-default X<k X default'],
    [
      'k = os.environ.get("X", default="VALUE")',
      'environ-default X<k X default'
    ],
    ['k = os.environ.get("X") or "VALUE"', 'assignment X<k X default'],
    ['k = os.environ["X"] if live else "VALUE"', 'assignment X<k X default'],
    ['Client(api_key="VALUE")', 'keyword api_key -'],
    ['Client(SecretStr("me"), key=SecretStr("VALUE"))', 'keyword key -'],
    ['k = "VALUE".strip()', 'assignment k -'],
    ['{"a": {"pw": "VALUE"}}', 'entry pw<a -'],
    ['tokens = {"ann": "VALUE"}', 'entry ann<tokens -'],
    ['{"name": "X_KEY", "value": "VALUE"}', 'entry X_KEY<value -'],
    ['EnvVar(name="X_KEY", value="VALUE")', 'keyword X_KEY - default'],
    ['keys = ["VALUE"]', 'element keys -'],
    ['def connect(a, token: str = "VALUE"): pass', 'parameter token -'],
    ['def api_key():\n    return "VALUE"', 'return api_key -'],
    ['if password == "VALUE": pass', 'comparison password -'],
    ['if h.get("X-Api-Key") != "VALUE": pass', 'comparison X-Api-Key -'],
    ['if md5("password") == "VALUE": pass', 'comparison  -'],
    ['hmac.compare_digest(token, "VALUE")', 'comparison token -'],
    ['compare_digest("VALUE", pw.encode("utf-8"))', 'comparison pw -'],
    ['login("VALUE")', 'positional token -'],
    ['client.set_api_key("VALUE")', 'positional api_key -'],
    ['AzureKeyCredential("VALUE")', 'positional AzureKeyCredential -'],
    ['get(u, auth=("me", "VALUE"))', 'keyword password -'],
    ['HTTPBasicAuth("me", "VALUE")', 'positional password -'],
    ['setattr(openai, "api_key", "VALUE")', 'positional api_key -'],
    ['p.add_argument("--token", default="VALUE")', 'keyword --token - default'],
    ['w = Password(value="VALUE")', 'keyword Password<w - default'],
    ['keyring.set_password("svc", "me", "VALUE")', 'positional me<password -'],
    [
      'p.add_argument("-p", "--pw", default="VALUE")',
      'keyword -p<--pw - default'
    ],
    ['key: str = Field(default="VALUE")', 'keyword key - default'],
    ['x = "" #@param {type:"s"}\nkey = "VALUE"', 'assignment key -'],
    ['k = "Bearer " + x + "VALUE"', 'bare  - partial'],
    ['k = f"VALUE"', 'assignment k -'],
    ['k = f"{x} VALUE"', 'assignment k - partial'],
    ['print("VALUE")', 'bare  -'],
    ['# api_key = "VALUE"', 'comment api_key -'],
    ['# os.environ["X"] = "VALUE"', 'comment X -'],
    ['#    "pw": "VALUE",', 'comment pw -']
  ])('%s', (source, expected) => {
    expect(describeValue(source)).toBe(expected);
  });
});

describe('where a literal stands', () => {
  it.each([
    ['k = rb"VALUE"', 'VALUE', 'rb"VALUE"'],
    ["k = '''VAL\nUE'''", 'VAL\nUE', "'''VAL\nUE'''"],
    ['k = "VA" \'LUE\'', 'VA" \'LUE', '"VA" \'LUE\''],
    ['k = ("VA" +\n  "LUE")', 'VA" +\n  "LUE', '"VA" +\n  "LUE"'],
    ['k = "VALUE', 'VALUE', '"VALUE'],
    ['!echo "it\'s"\n%env A=b\nk = "VALUE"', 'VALUE', '"VALUE"'],
    ['%%time\nk = "VALUE"', 'VALUE', '"VALUE"'],
    ['out = !ls "\nk = "VALUE"', 'VALUE', '"VALUE"'],
    ['t = """\n!no\n"""\nk = "VALUE"', 'VALUE', '"VALUE"']
  ])('%s', (source, content, outer) => {
    const literal = stringsOf(source).find(({ carrier }) =>
      carrier.names.includes('k')
    );
    expect(source.slice(literal?.from, literal?.to)).toBe(content);
    expect(source.slice(literal?.outer.from, literal?.outer.to)).toBe(outer);
  });

  it('joins the pieces of a literal', () => {
    const [literal] = stringsOf('k = "VA" "LU" + "E"');
    expect(literal.value).toBe('VALUE');
    expect(literal.pieces).toHaveLength(3);
  });

  it('tells the larger expression that a default belongs to', () => {
    const source = 'k = os.environ.get("X") or "VALUE"';
    const [, literal] = stringsOf(source);
    const { from, to } = literal.carrier.expression;
    expect(source.slice(from, to)).toBe('os.environ.get("X") or "VALUE"');
  });

  it.each([
    '%%bash\nk="VALUE"',
    '%%writefile a.yaml\nk: "VALUE"',
    '%%writefile a.py.txt\nk = "VALUE"',
    '%%html a.py\n<a k="VALUE">'
  ])('reads no Python in %s', source => {
    expect(stringsOf(source)).toEqual([]);
  });

  it.each([
    '%%writefile a.py\nk = "VALUE"',
    '  %%file -a src/a.py \r\nk = "VALUE"',
    '%%time\nk = "VALUE"',
    '%%pyspark\nk = "VALUE"'
  ])('reads the Python of %s', source => {
    expect(stringsOf(source).map(({ value }) => value)).toEqual(['VALUE']);
  });

  it('gets through a long chain of literals', () => {
    const source = `k = ${Array(3000).fill('"a"').join(' + ')}`;
    expect(stringsOf(source).length).toBeGreaterThan(2900);
  });
});
