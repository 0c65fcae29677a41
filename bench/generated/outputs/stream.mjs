/** What programs write to the terminal. */
import { boxed, frame, grid, polars } from '../layouts.mjs';

const all = ['snake', 'constant', 'camel', 'words'];
const field = ['snake', 'camel'];
const setting = ['constant'];
const both = ['key', 'password'];

export const plain = {
  mime: 'stream',
  groups: [
    {
      styles: all,
      kinds: both,
      carriers: {
        'name: value': (n, v) => `Connecting ...\n${n}: ${v}\nDone in 3 s\n`,
        'name = value': (n, v) => `${n} = ${v}\n`,
        'name=value': (n, v) => `region=eu\n${n}=${v}\n`,
        'name : value, aligned': (n, v) =>
          `Host       : db\n${n.padEnd(11)}: ${v}\n`,
        'name -> value': (n, v) => `${n} -> ${v}\n`,
        'name is value': (n, v) => `Your ${n} is ${v}\n`,
        'name is: value': (n, v) => `The ${n} is: ${v}\n`,
        'quoted value': (n, v) => `${n}: '${v}'\n`,
        'value in backticks': (n, v) => `Using ${n} \`${v}\`\n`,
        'below the name': (n, v) => `${n}:\n${v}\n`
      }
    },
    {
      styles: field,
      kinds: both,
      carriers: {
        'printed with a space': (n, v) => `${n} ${v}\n`,
        dict: (n, v) => `{'host': 'db', '${n}': '${v}', 'port': 5432}\n`,
        'nested dict': (n, v) =>
          `{'svc': {'a': None, 'auth': {'${n}': '${v}'}}}\n`,
        'list of dicts': (n, v) =>
          `[{'user': 'a', '${n}': '${v}'}, {'user': 'b'}]\n`,
        tuple: (n, v) => `('${n}', '${v}')\n`,
        items: (n, v) => `dict_items([('a', 1), ('${n}', '${v}')])\n`,
        json: (n, v) => `{\n  "host": "db",\n  "${n}": "${v}"\n}\n`,
        'json in a line': (n, v) => `{"host":"db","${n}":"${v}","n":1}\n`,
        'json in a string': (n, v) => `'{"host": "db", "${n}": "${v}"}'\n`,
        yaml: (n, v) => `svc:\n  host: db\n  ${n}: ${v}\n`,
        namespace: (n, v) => `Namespace(host='db', ${n}='${v}', n=3)\n`,
        'command line': (n, v) =>
          `+ acme run --${n.replaceAll('_', '-')} ${v} --all\n`,
        'log line': (n, v) =>
          `2024-05-02 10:11:12,345 INFO acme.db: connecting with ${n}=${v} retries=3\n`,
        'debug line': (n, v) => `DEBUG:acme:config {'${n}': '${v}'}\n`,
        'structured log': (n, v) =>
          `level=info ts=2024-05-02T10:11:12Z msg="start" ${n}="${v}"\n`,
        'json log': (n, v) => `{"level":"info","msg":"start","${n}":"${v}"}\n`,
        'query in a log': (n, v) =>
          `127.0.0.1 - - [02/May/2024] "GET /v1/items?${n}=${encodeURIComponent(v)}&q=1 HTTP/1.1" 200 -\n`,
        'grid of columns': (n, v) => grid(['user', n], ['jdoe', v]),
        'boxed columns': (n, v) => boxed(['user', n], ['jdoe', v]),
        'boxed rows': (n, v) => boxed(['name', 'value'], [n, v]),
        'polars frame': polars,
        'grid of rows': (n, v) => grid(['name', 'value'], [n, v]),
        psql: (n, v) => ` user | ${n} \n------+------\n jdoe | ${v}\n(1 row)\n`,
        'frame printed': (n, v) => `${frame(['user', n], ['jdoe', v])}\n`,
        'frame of settings': (n, v) => `${frame(['name', 'value'], [n, v])}\n`,
        series: (n, v) =>
          `host${' '.repeat(n.length)}db\n${n}    ${v}\nName: 0, dtype: object\n`,
        'markdown table': (n, v) =>
          `| name | value |\n|:-----|:------|\n| ${n} | ${v} |\n`,
        'spark row': (n, v) => `Row(user='jdoe', ${n}='${v}')\n`,
        csv: (n, v) => `user,${n},age\njdoe,${v},3\n`,
        variables: (n, v) =>
          `Variable      Type    Data/Info\n-------------------------------\n${n}   str     ${v}\n`
      }
    },
    {
      styles: setting,
      kinds: both,
      carriers: {
        'env line': (n, v) => `env: ${n}=${v}\n`,
        environment: (n, v) =>
          `HOME=/root\nLANG=C.UTF-8\n${n}=${v}\nPATH=/usr/bin:/bin\n`,
        'declare -x': (n, v) =>
          `declare -x HOME="/root"\ndeclare -x ${n}="${v}"\n`,
        'environ printed': (n, v) =>
          `environ({'HOME': '/root', '${n}': '${v}', 'LANG': 'C'})\n`,
        compose: (n, v) =>
          `    environment:\n      - DEBUG=1\n      - ${n}=${v}\n`
      }
    },
    {
      styles: ['header'],
      kinds: ['key'],
      carriers: {
        'header of curl': (n, v) =>
          `> GET /v1 HTTP/1.1\n> Host: api.acme.io\n> ${n.toLowerCase()}: ${v}\n>\n`,
        'headers printed': (n, v) =>
          `{'User-Agent': 'python-requests/2.31.0', 'Accept': '*/*', '${n}': '${v}'}\n`,
        'raw request': (n, v) =>
          `send: b'GET /v1 HTTP/1.1\\r\\nHost: api.acme.io\\r\\n${n}: ${v}\\r\\n\\r\\n'\n`
      }
    },
    {
      styles: ['snake'],
      kinds: ['key'],
      carriers: {
        'bearer of curl': (_, v) =>
          `> Authorization: Bearer ${v}\n> Accept: */*\n`,
        'bearer printed': (_, v) =>
          `{'Authorization': 'Bearer ${v}', 'Accept': '*/*'}\n`,
        'bearer in a raw request': (_, v) =>
          `send: b'POST /v1 HTTP/1.1\\r\\nAuthorization: Bearer ${v}\\r\\nAccept: */*\\r\\n'\n`,
        'generated token': (_, v) => `Access token for jdoe: ${v}\n`,
        'token made': (_, v) => `New API key created: ${v}\nSave it now.\n`
      }
    },
    {
      styles: ['snake'],
      kinds: ['password'],
      carriers: {
        'generated password': (_, v) => `Generated password: ${v}\n`,
        'password for': (_, v) => `Password for user admin: ${v}\n`,
        'user and password': (_, v) => `Username: jdoe\nPassword: ${v}\n`,
        'index url': (_, v) =>
          `Looking in indexes: https://jdoe:${encodeURIComponent(v)}@pkgs.acme.io/simple\n`,
        remote: (_, v) =>
          `origin\thttps://jdoe:${encodeURIComponent(v)}@git.acme.io/x.git (fetch)\n`,
        engine: (_, v) =>
          `Engine(postgresql://app:${encodeURIComponent(v)}@db.acme.io:5432/x)\n`,
        mongo: (_, v) =>
          `connected to mongodb+srv://app:${encodeURIComponent(v)}@c0.acme.net/x\n`,
        'connection string': (_, v) =>
          `Server=tcp:db.acme.io,1433;Database=x;User ID=app;Password=${v};Encrypt=True;\n`,
        dsn: (_, v) =>
          `<connection object at 0x7f01; dsn: 'user=app password=${v} dbname=x host=db', closed: 0>\n`,
        netrc: (_, v) => `machine urs.acme.gov login jdoe password ${v}\n`
      }
    }
  ]
};
