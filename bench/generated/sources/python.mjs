/** How Python names a secret: assignments, arguments, the environment. */
import { half } from '../random.mjs';

const code = ['snake', 'constant', 'camel'];
const setting = ['constant'];
const both = ['key', 'password'];

export const python = {
  language: 'python',
  groups: [
    {
      styles: code,
      kinds: both,
      carriers: {
        assignment: (n, v) => `import json\n${n} = "${v}"\n`,
        'single quotes': (n, v) => `${n}='${v}'`,
        'triple quotes': (n, v) => `${n} = """${v}"""`,
        annotated: (n, v) => `${n}: Optional[str] = "${v}"`,
        form: (n, v) => `${n} = "${v}" #@param {type:"string"}`,
        semicolon: (n, v) => `user = "jdoe"; ${n} = "${v}"`,
        'tuple assignment': (n, v) => `user, ${n} = "jdoe", "${v}"`,
        'chained assignment': (n, v) => `cfg.${n} = ${n} = "${v}"`,
        'class attribute': (n, v) =>
          `class Config:\n    debug = True\n    ${n} = "${v}"`,
        'instance attribute': (n, v) =>
          `def __init__(self):\n    self.${n} = "${v}"`,
        'module attribute': (n, v) => `acme.${n} = '${v}'`,
        'if not set': (n, v) => `if not ${n}:\n    ${n} = "${v}"`,
        'except default': (n, v) =>
          `try:\n    ${n} = os.environ["Q"]\nexcept KeyError:\n    ${n} = "${v}"`,
        walrus: (n, v) => `if (${n} := "${v}"):\n    go()`,
        keyword: (n, v) => `client = acme.Client("eu", ${n}="${v}")`,
        'keyword in lines': (n, v) =>
          `client = acme.Client(\n    region="eu",\n    ${n}="${v}",\n    timeout=3,\n)`,
        'nested keyword': (n, v) => `run(load(make(${n}="${v}")).fit(), 3)`,
        partial: (n, v) => `call = functools.partial(fetch, ${n}='${v}')`,
        dict: (n, v) => `settings = dict(a=1, ${n}="${v}")`,
        parameter: (n, v) =>
          `def fetch(url, ${n}="${v}", n=3):\n    return url`,
        'typed parameter': (n, v) =>
          `def fetch(url: str, ${n}: str = "${v}") -> None:\n    ...`,
        lambda: (n, v) => `fetch = lambda ${n}="${v}": get(${n})`,
        comparison: (n, v) => `if ${n} == "${v}":\n    print("ok")`,
        assertion: (n, v) => `assert ${n} == '${v}', "wrong"`,
        'set by name': (n, v) => `setattr(settings, "${n}", "${v}")`,
        'secret string': (n, v) => `${n} = SecretStr("${v}")`,
        bytes: (n, v) => `${n} = b"${v}"`,
        stripped: (n, v) => `${n} = "${v}".strip()`,
        encoded: (n, v) => `${n} = "${v}".encode("utf-8")`,
        'joined literals': (n, v) =>
          `${n} = ("${half(v)}"\n    "${v.slice(half(v).length)}")`,
        comment: (n, v) => `# ${n} = "${v}"\nx = 1`,
        'colon in a comment': (n, v) => `# ${n}: ${v}\nconnect()`,
        docstring: (n, v) => `"""\nSettings used here:\n${n} = ${v}\n"""`,
        printed: (n, v) => `print("${n}: ${v}")`,
        'after or': (n, v) => `${n} = load("q") or "${v}"`,
        'after else': (n, v) => `${n} = load() if online else "${v}"`
      }
    },
    {
      styles: setting,
      kinds: both,
      carriers: {
        environ: (n, v) => `import os\nos.environ["${n}"] = "${v}"`,
        'environ, single quotes': (n, v) => `os.environ['${n}']='${v}'`,
        'environ.update': (n, v) =>
          `os.environ.update({"A": "1", "${n}": "${v}"})`,
        'environ.update keyword': (n, v) => `os.environ.update(${n}="${v}")`,
        putenv: (n, v) => `os.putenv("${n}", "${v}")`,
        setdefault: (n, v) => `os.environ.setdefault("${n}", "${v}")`,
        'getenv default': (n, v) => `value = os.getenv("${n}", "${v}")`,
        'getenv default keyword': (n, v) =>
          `value = os.getenv("${n}", default="${v}")`,
        'environ.get default': (n, v) => `x = os.environ.get('${n}', '${v}')`,
        'getenv or': (n, v) => `x = os.getenv("${n}") or "${v}"`,
        'environ.get or': (n, v) => `q = os.environ.get("${n}") or '${v}'`,
        'if in environ': (n, v) =>
          `x = os.environ["${n}"] if "${n}" in os.environ else "${v}"`,
        'default in a call': (n, v) =>
          `client = Client(os.environ.get("${n}", "${v}"), 3)`,
        decouple: (n, v) => `x = config("${n}", default="${v}")`,
        'userdata or': (n, v) => `x = userdata.get("${n}") or "${v}"`,
        '%env': (n, v) => `%env ${n}=${v}`,
        '%env with a space': (n, v) => `%env ${n} ${v}`,
        '%set_env': (n, v) => `%set_env ${n}=${v}\nimport os`,
        '!export': (n, v) => `!export ${n}=${v}`,
        'variable of a command': (n, v) => `!${n}=${v} python run.py --fast`,
        'quoted variable of a command': (n, v) => `!${n}="${v}" ./run.sh`,
        'echo to a file': (n, v) => `!echo "${n}=${v}" >> .env`,
        'docker -e': (n, v) => `!docker run -e ${n}=${v} -p 80:80 acme/app`,
        '%%bash': (n, v) => `%%bash\nset -e\nexport ${n}="${v}"\n./run.sh`,
        '%%writefile .env': (n, v) => `%%writefile .env\nDEBUG=1\n${n}=${v}\n`,
        'env file in a string': (n, v) =>
          `open(".env", "w").write("DEBUG=1\\n${n}=${v}\\n")`,
        'lines in a string': (n, v) =>
          `Path(".env").write_text("""\nDEBUG=1\n${n}=${v}\n""")`,
        '%%R': (n, v) => `%%R\nSys.setenv(${n} = "${v}")`
      }
    }
  ]
};
