/** How programs print a secret. Each carrier writes one output from a name and a value. */
const all = ['snake', 'constant', 'camel', 'words'];
const field = ['snake', 'camel'];
const setting = ['constant'];
const both = ['key', 'password'];

const escapeHtml = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const width = (...texts) => Math.max(...texts.map(text => text.length));

/** Columns as pandas prints them. */
const frame = (headings, row) => {
  const widths = headings.map((heading, at) => width(heading, row[at]));
  const line = (start, cells) =>
    start + cells.map((cell, at) => `  ${cell.padStart(widths[at])}`).join('');
  return `${line(' ', headings)}\n${line('0', row)}`;
};

const bar = (cells, widths, sign) =>
  `${sign} ${cells.map((cell, at) => cell.padEnd(widths[at])).join(` ${sign} `)} ${sign}`;

/** A table with bars, as SQL shells, tabulate and Spark print it. */
const grid = (headings, row) => {
  const widths = headings.map((heading, at) => width(heading, row[at]));
  const rule = `+${widths.map(size => '-'.repeat(size + 2)).join('+')}+`;
  return [rule, bar(headings, widths, '|'), rule, bar(row, widths, '|'), rule].join('\n');
};

const boxed = (headings, row) => {
  const widths = headings.map((heading, at) => width(heading, row[at]));
  const rule = (left, middle, right) =>
    left + widths.map(size => '─'.repeat(size + 2)).join(middle) + right;
  return [
    rule('┌', '┬', '┐'),
    bar(headings, widths, '│'),
    rule('├', '┼', '┤'),
    bar(row, widths, '│'),
    rule('└', '┴', '┘')
  ].join('\n');
};

const polars = (n, v) => {
  const size = width(n, v);
  return `shape: (1, 2)\n┌──────┬─${'─'.repeat(size)}─┐\n│ user ┆ ${n.padEnd(size)} │\n│ ---  ┆ ${'---'.padEnd(size)} │\n│ str  ┆ ${'str'.padEnd(size)} │\n╞══════╪═${'═'.repeat(size)}═╡\n│ jdoe ┆ ${v.padEnd(size)} │\n└──────┴─${'─'.repeat(size)}─┘`;
};

const htmlFrame = (headings, row) =>
  `<div>\n<table border="1" class="dataframe">\n  <thead>\n    <tr style="text-align: right;">\n      <th></th>\n${headings.map(each => `      <th>${each}</th>\n`).join('')}    </tr>\n  </thead>\n  <tbody>\n    <tr>\n      <th>0</th>\n${row.map(each => `      <td>${each}</td>\n`).join('')}    </tr>\n  </tbody>\n</table>\n</div>`;

const plain = {
  mime: 'stream',
  groups: [
    {
      styles: all,
      kinds: both,
      carriers: {
        'name: value': (n, v) => `Connecting ...\n${n}: ${v}\nDone in 3 s\n`,
        'name = value': (n, v) => `${n} = ${v}\n`,
        'name=value': (n, v) => `region=eu\n${n}=${v}\n`,
        'name : value, aligned': (n, v) => `Host       : db\n${n.padEnd(11)}: ${v}\n`,
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
        'nested dict': (n, v) => `{'svc': {'a': None, 'auth': {'${n}': '${v}'}}}\n`,
        'list of dicts': (n, v) => `[{'user': 'a', '${n}': '${v}'}, {'user': 'b'}]\n`,
        tuple: (n, v) => `('${n}', '${v}')\n`,
        items: (n, v) => `dict_items([('a', 1), ('${n}', '${v}')])\n`,
        json: (n, v) => `{\n  "host": "db",\n  "${n}": "${v}"\n}\n`,
        'json in a line': (n, v) => `{"host":"db","${n}":"${v}","n":1}\n`,
        'json in a string': (n, v) => `'{"host": "db", "${n}": "${v}"}'\n`,
        yaml: (n, v) => `svc:\n  host: db\n  ${n}: ${v}\n`,
        namespace: (n, v) => `Namespace(host='db', ${n}='${v}', n=3)\n`,
        'command line': (n, v) => `+ acme run --${n.replaceAll('_', '-')} ${v} --all\n`,
        'log line': (n, v) => `2024-05-02 10:11:12,345 INFO acme.db: connecting with ${n}=${v} retries=3\n`,
        'debug line': (n, v) => `DEBUG:acme:config {'${n}': '${v}'}\n`,
        'structured log': (n, v) => `level=info ts=2024-05-02T10:11:12Z msg="start" ${n}="${v}"\n`,
        'json log': (n, v) => `{"level":"info","msg":"start","${n}":"${v}"}\n`,
        'query in a log': (n, v) => `127.0.0.1 - - [02/May/2024] "GET /v1/items?${n}=${encodeURIComponent(v)}&q=1 HTTP/1.1" 200 -\n`,
        'grid of columns': (n, v) => grid(['user', n], ['jdoe', v]),
        'boxed columns': (n, v) => boxed(['user', n], ['jdoe', v]),
        'boxed rows': (n, v) => boxed(['name', 'value'], [n, v]),
        'polars frame': polars,
        'grid of rows': (n, v) => grid(['name', 'value'], [n, v]),
        'psql': (n, v) => ` user | ${n} \n------+------\n jdoe | ${v}\n(1 row)\n`,
        'frame printed': (n, v) => `${frame(['user', n], ['jdoe', v])}\n`,
        'frame of settings': (n, v) => `${frame(['name', 'value'], [n, v])}\n`,
        'series': (n, v) => `host${' '.repeat(n.length)}db\n${n}    ${v}\nName: 0, dtype: object\n`,
        'markdown table': (n, v) => `| name | value |\n|:-----|:------|\n| ${n} | ${v} |\n`,
        'spark row': (n, v) => `Row(user='jdoe', ${n}='${v}')\n`,
        'csv': (n, v) => `user,${n},age\njdoe,${v},3\n`,
        'variables': (n, v) => `Variable      Type    Data/Info\n-------------------------------\n${n}   str     ${v}\n`
      }
    },
    {
      styles: setting,
      kinds: both,
      carriers: {
        'env line': (n, v) => `env: ${n}=${v}\n`,
        environment: (n, v) => `HOME=/root\nLANG=C.UTF-8\n${n}=${v}\nPATH=/usr/bin:/bin\n`,
        'declare -x': (n, v) => `declare -x HOME="/root"\ndeclare -x ${n}="${v}"\n`,
        'environ printed': (n, v) => `environ({'HOME': '/root', '${n}': '${v}', 'LANG': 'C'})\n`,
        'compose': (n, v) => `    environment:\n      - DEBUG=1\n      - ${n}=${v}\n`
      }
    },
    {
      styles: ['header'],
      kinds: ['key'],
      carriers: {
        'header of curl': (n, v) => `> GET /v1 HTTP/1.1\n> Host: api.acme.io\n> ${n.toLowerCase()}: ${v}\n>\n`,
        'headers printed': (n, v) => `{'User-Agent': 'python-requests/2.31.0', 'Accept': '*/*', '${n}': '${v}'}\n`,
        'raw request': (n, v) => `send: b'GET /v1 HTTP/1.1\\r\\nHost: api.acme.io\\r\\n${n}: ${v}\\r\\n\\r\\n'\n`
      }
    },
    {
      styles: ['snake'],
      kinds: ['key'],
      carriers: {
        'bearer of curl': (_, v) => `> Authorization: Bearer ${v}\n> Accept: */*\n`,
        'bearer printed': (_, v) => `{'Authorization': 'Bearer ${v}', 'Accept': '*/*'}\n`,
        'bearer in a raw request': (_, v) => `send: b'POST /v1 HTTP/1.1\\r\\nAuthorization: Bearer ${v}\\r\\nAccept: */*\\r\\n'\n`,
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
        'index url': (_, v) => `Looking in indexes: https://jdoe:${encodeURIComponent(v)}@pkgs.acme.io/simple\n`,
        'remote': (_, v) => `origin\thttps://jdoe:${encodeURIComponent(v)}@git.acme.io/x.git (fetch)\n`,
        'engine': (_, v) => `Engine(postgresql://app:${encodeURIComponent(v)}@db.acme.io:5432/x)\n`,
        'mongo': (_, v) => `connected to mongodb+srv://app:${encodeURIComponent(v)}@c0.acme.net/x\n`,
        'connection string': (_, v) => `Server=tcp:db.acme.io,1433;Database=x;User ID=app;Password=${v};Encrypt=True;\n`,
        dsn: (_, v) => `<connection object at 0x7f01; dsn: 'user=app password=${v} dbname=x host=db', closed: 0>\n`,
        netrc: (_, v) => `machine urs.acme.gov login jdoe password ${v}\n`
      }
    }
  ]
};

const result = {
  mime: 'text/plain',
  groups: [
    {
      styles: field,
      kinds: both,
      carriers: {
        'object': (n, v) => `Client(host='db', ${n}='${v}', timeout=30)`,
        'object in angles': (n, v) => `<acme.Client host=db ${n}=${v} at 0x7f0012ab>`,
        'data class': (n, v) => `Settings(host='db',\n         ${n}='${v}',\n         n=3)`,
        'secret in an object': (n, v) => `Settings(${n}=SecretStr('${v}'), n=3)`,
        'printed dict': (n, v) => `{'host': 'db',\n '${n}': '${v}',\n 'port': 5432}`,
        'frame': (n, v) => frame(['user', n], ['jdoe', v]),
        'wide frame': (n, v) => frame(['id', 'user', 'city', n, 'age'], ['17', 'jdoe', 'Oslo', v, '31']),
        'frame of names': (n, v) => frame(['setting', 'value'], [n, v]),
        'markdown': (n, v) => `| | user | ${n} |\n|---:|:---|:---|\n| 0 | jdoe | ${v} |`,
        'attribute': (n, v) => `AttrDict({'${n}': '${v}'})`,
        'widget': (n, v) => `Text(value='${v}', description='${n}', placeholder='x')`,
        'R list': (n, v) => `$${n}\n[1] "${v}"\n`,
        'R vector': (n, v) => `${n.padStart(width(n, v) + 2)} \n${`"${v}"`.padStart(width(n, v) + 2)} `,
        'Julia dict': (n, v) => `Dict{String, String} with 1 entry:\n  "${n}" => "${v}"`,
        'JS object': (n, v) => `{ host: 'db', ${n}: '${v}' }`,
        'escaped json': (n, v) => `'{\\n  "${n}": "${v}"\\n}'`
      }
    },
    {
      styles: setting,
      kinds: both,
      carriers: {
        'environment': (n, v) => `environ{'SHELL': '/bin/bash',\n        '${n}': '${v}',\n        'PWD': '/content'}`
      }
    }
  ]
};

const html = {
  mime: 'text/html',
  groups: [
    {
      styles: all,
      kinds: both,
      carriers: {
        'html frame': (n, v) => htmlFrame(['user', n], ['jdoe', escapeHtml(v)]),
        'wide html frame': (n, v) => htmlFrame(['id', 'user', 'city', n, 'age'], ['17', 'jdoe', 'Oslo', escapeHtml(v), '31']),
        'html rows': (n, v) => htmlFrame(['name', 'value'], [n, escapeHtml(v)]),
        'html list of settings': (n, v) => `<table><tr><td>Host</td><td>db</td></tr><tr><td>${n}</td><td>${escapeHtml(v)}</td></tr></table>`,
        'html headed rows': (n, v) => `<table><tr><th>${n}</th><td>${escapeHtml(v)}</td></tr></table>`,
        'html code in cells': (n, v) => `<table><tr><td><b>${n}</b></td><td><code>${escapeHtml(v)}</code></td></tr></table>`,
        'html list': (n, v) => `<ul><li>Host: db</li><li><b>${n}</b>: ${escapeHtml(v)}</li></ul>`,
        'html definition': (n, v) => `<dl><dt>${n}</dt><dd>${escapeHtml(v)}</dd></dl>`,
        'html paragraph': (n, v) => `<p>Your ${n} is <code>${escapeHtml(v)}</code></p>`,
        'html lines': (n, v) => `<pre>host: db\n${n}: ${escapeHtml(v)}\n</pre>`,
        'html spans': (n, v) => `<div><span class="k">${n}</span>: <span class="v">${escapeHtml(v)}</span></div>`
      }
    },
    {
      styles: field,
      kinds: both,
      carriers: {
        'html input': (n, v) => `<input type="text" name="${n}" value="${escapeHtml(v)}">`,
        'html link': (n, v) => `<a href="https://api.acme.io/v1?q=1&amp;${n}=${encodeURIComponent(v)}">open</a>`,
        'html repr': (n, v) => `<pre>Client(host=&#x27;db&#x27;, ${n}=&#x27;${escapeHtml(v)}&#x27;)</pre>`
      }
    }
  ]
};

const json = {
  mime: 'application/json',
  groups: [
    {
      styles: field,
      kinds: both,
      carriers: {
        'json data': (n, v) => ({ host: 'db', auth: { [n]: v } }),
        'json name and value': (n, v) => ({ env: [{ name: n, value: v }] }),
        'json list': (n, v) => ({ [n]: [v] })
      }
    }
  ]
};

const traceback = {
  mime: 'traceback',
  groups: [
    {
      styles: field,
      kinds: both,
      carriers: {
        'shown line': (n, v) => `      2 import acme\n----> 3 client = acme.Client("eu", ${n}="${v}")\n      4 client.go()\n`,
        'shown assignment': (n, v) => `      2 \n      3 ${n} = '${v}'\n----> 4 connect(${n})\n`,
        'colored line': (n, v) => `\u001b[0;32m----> 3\u001b[0;31m \u001b[0mclient\u001b[0m \u001b[0;34m=\u001b[0m \u001b[0mClient\u001b[0m\u001b[0;34m(\u001b[0m\u001b[0m${n}\u001b[0m\u001b[0;34m=\u001b[0m\u001b[0;34m"${v}"\u001b[0m\u001b[0;34m)\u001b[0m\n`,
        'bad url': (n, v) => `HTTPError: 401 Client Error: Unauthorized for url: https://api.acme.io/v1/data?${n}=${encodeURIComponent(v)}&page=1\n`,
        'max retries': (n, v) => `ConnectionError: HTTPSConnectionPool(host='api.acme.io', port=443): Max retries exceeded with url: /v1/data?q=a&${n}=${encodeURIComponent(v)} (Caused by NewConnectionError('x'))\n`,
        'message with a dict': (n, v) => `ValueError: unexpected argument: {'${n}': '${v}'}\n`,
        'validation': (n, v) => `ValidationError: 1 validation error for Settings\n${n}\n  extra fields not permitted [type=extra, input_value='${v}', input_type=str]\n`
      }
    },
    {
      styles: ['snake'],
      kinds: ['password'],
      carriers: {
        'database url': (_, v) => `OperationalError: could not connect to postgresql+psycopg2://app:${encodeURIComponent(v)}@db.acme.io:5432/x\n`,
        'url shown': (_, v) => `----> 1 engine = create_engine("mysql://root:${encodeURIComponent(v)}@db/x")\n`,
        'fatal clone': (_, v) => `fatal: unable to access 'https://jdoe:${encodeURIComponent(v)}@git.acme.io/x.git/': Could not resolve host\n`,
        'call shown': (_, v) => `---> 12 server.login("me@acme.io", "${v}")\n`,
        'auth shown': (_, v) => `----> 2 r = requests.get(url, auth=("jdoe", "${v}"))\n`
      }
    },
    {
      styles: ['snake'],
      kinds: ['key'],
      carriers: {
        'header shown': (_, v) => `----> 2 headers = {"Authorization": "Bearer ${v}"}\n`,
        'incorrect key': (_, v) => `AuthenticationError: Incorrect API key provided: ${v}. You can find it online.\n`,
        'invalid token': (_, v) => `InvalidToken: The token \`${v}\` was rejected by the server.\n`
      }
    }
  ]
};

export const outputs = [plain, result, html, json, traceback];
