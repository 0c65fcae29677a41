/**
 * How code holds a secret, by language. Each carrier writes a cell from a name
 * and a value; where a name plays no part, it is passed over.
 */
const code = ['snake', 'constant', 'camel'];
const setting = ['constant'];
const entry = ['snake', 'constant', 'camel', 'kebab', 'pascal'];
const both = ['key', 'password'];

const python = {
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
        'class attribute': (n, v) => `class Config:\n    debug = True\n    ${n} = "${v}"`,
        'instance attribute': (n, v) => `def __init__(self):\n    self.${n} = "${v}"`,
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
        parameter: (n, v) => `def fetch(url, ${n}="${v}", n=3):\n    return url`,
        'typed parameter': (n, v) => `def fetch(url: str, ${n}: str = "${v}") -> None:\n    ...`,
        lambda: (n, v) => `fetch = lambda ${n}="${v}": get(${n})`,
        comparison: (n, v) => `if ${n} == "${v}":\n    print("ok")`,
        assertion: (n, v) => `assert ${n} == '${v}', "wrong"`,
        'set by name': (n, v) => `setattr(settings, "${n}", "${v}")`,
        'secret string': (n, v) => `${n} = SecretStr("${v}")`,
        bytes: (n, v) => `${n} = b"${v}"`,
        stripped: (n, v) => `${n} = "${v}".strip()`,
        encoded: (n, v) => `${n} = "${v}".encode("utf-8")`,
        'joined literals': (n, v) =>
          `${n} = ("${v.slice(0, -8)}"\n    "${v.slice(-8)}")`,
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
        'environ.update': (n, v) => `os.environ.update({"A": "1", "${n}": "${v}"})`,
        'environ.update keyword': (n, v) => `os.environ.update(${n}="${v}")`,
        putenv: (n, v) => `os.putenv("${n}", "${v}")`,
        setdefault: (n, v) => `os.environ.setdefault("${n}", "${v}")`,
        'getenv default': (n, v) => `value = os.getenv("${n}", "${v}")`,
        'getenv default keyword': (n, v) => `value = os.getenv("${n}", default="${v}")`,
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
    },
    {
      styles: entry,
      kinds: both,
      carriers: {
        entry: (n, v) => `config = {"host": "a", "${n}": "${v}"}`,
        'entry in lines': (n, v) =>
          `config = {\n    'host': 'a',\n    '${n}': '${v}',\n}`,
        'nested entry': (n, v) => `c = {"svc": {"prod": {"${n}": "${v}"}}}`,
        'list of entries': (n, v) => `accounts = [{"user": "a", "${n}": "${v}"}]`,
        subscript: (n, v) => `config["${n}"] = "${v}"`,
        'double subscript': (n, v) => `config["svc"]["${n}"] = "${v}"`,
        'list of pairs': (n, v) => `conf.setAll([("a", "b"), ("${n}", "${v}")])`,
        'spark conf': (n, v) => `spark.conf.set("fs.acme.${n}", "${v}")`,
        option: (n, v) =>
          `df = (spark.read.format("jdbc")\n  .option("user", "a")\n  .option("${n}", "${v}")\n  .load())`,
        'json in a string': (n, v) => `c = json.loads('{"a": 1, "${n}": "${v}"}')`,
        'name and value': (n, v) =>
          `env = [{"name": "${n}", "value": "${v}"}]`,
        'get default': (n, v) => `x = settings.get("${n}", "${v}")`,
        widget: (n, v) => `w = widgets.Text(value="${v}", description="${n}")`,
        '%%writefile yaml': (n, v) => `%%writefile conf.yaml\nhost: a\n${n}: ${v}\n`,
        '%%writefile json': (n, v) =>
          `%%writefile conf.json\n{\n  "host": "a",\n  "${n}": "${v}"\n}`,
        '%%writefile ini': (n, v) => `%%writefile conf.ini\n[svc]\n${n} = ${v}\n`,
        'option of a command': (n, v) =>
          `!acme run --${n.toLowerCase().replaceAll('_', '-')} ${v} --fast`,
        'option with =': (n, v) =>
          `!acme run --${n.toLowerCase().replaceAll('_', '-')}=${v}`
      }
    },
    {
      styles: ['header'],
      kinds: ['key'],
      carriers: {
        header: (n, v) => `headers = {"Accept": "*/*", "${n}": "${v}"}`,
        'header of a request': (n, v) =>
          `requests.get(url, headers={"${n}": "${v}"})`,
        'curl -H': (n, v) => `!curl -s -H "${n}: ${v}" https://api.acme.io/v1`,
        'curl in lines': (n, v) =>
          `!curl https://api.acme.io/v1 \\\n  -H 'Content-Type: application/json' \\\n  -H '${n}: ${v}'`
      }
    },
    {
      styles: ['snake'],
      kinds: ['key'],
      carriers: {
        bearer: (_, v) => `headers = {"Authorization": "Bearer ${v}"}`,
        'bearer set': (_, v) =>
          `session.headers["Authorization"] = "Bearer ${v}"`,
        'token header': (_, v) => `h = {'Authorization': 'token ${v}'}`,
        'f-string bearer': (_, v) => `h = {"Authorization": f"Bearer ${v}"}`,
        'curl bearer': (_, v) =>
          `!curl -H "Authorization: Bearer ${v}" https://api.acme.io`,
        login: (_, v) => `login("${v}")`,
        'login keyword': (_, v) => `acme.login(token="${v}")`,
        'login method': (_, v) => `hub.login("${v}")`,
        'key credential': (_, v) => `c = Search(url, AzureKeyCredential("${v}"))`,
        setter: (_, v) => `client.set_api_key("${v}")`,
        'set token': (_, v) => `acme.setAccessToken('${v}')`,
        query: (n, v) => `r = requests.get("https://api.acme.io/v1?q=1&${n}=${encodeURIComponent(v)}")`,
        'query first': (n, v) => `url = 'https://api.acme.io/v1?${n}=${encodeURIComponent(v)}&q=1'`,
        'query in a format': (n, v) =>
          `url = f"https://api.acme.io/{path}?${n}=${encodeURIComponent(v)}&q={q}"`,
        params: (n, v) => `requests.get(url, params={"q": "x", "${n}": "${v}"})`,
        'signing a token': (_, v) => `t = jwt.encode({"a": 1}, "${v}", algorithm="HS256")`,
        fernet: (_, v) => `f = Fernet(b"${v}")`,
        'tool login': (_, v) => `!acme login ${v}`,
        'tool login option': (_, v) => `!acme login --token ${v}`,
        'access pair': (_, v) => `auth.set_access_token("1234-abc", "${v}")`,
        'flask secret': (_, v) => `app.secret_key = "${v}"`,
        'flask config': (_, v) => `app.config["SECRET_KEY"] = '${v}'`
      }
    },
    {
      styles: ['snake'],
      kinds: ['password'],
      carriers: {
        'auth pair': (_, v) => `requests.get(url, auth=("jdoe", "${v}"))`,
        'auth assigned': (_, v) => `session.auth = ("jdoe", "${v}")`,
        'basic auth': (_, v) => `r = requests.post(url, auth=HTTPBasicAuth('jdoe', '${v}'))`,
        'graph auth': (_, v) => `d = GraphDatabase.driver(uri, auth=("neo4j", "${v}"))`,
        'basic_auth': (_, v) => `d = driver(uri, auth=basic_auth("neo4j", "${v}"))`,
        'mail login': (_, v) => `server.login("me@acme.io", "${v}")`,
        'mail login by name': (_, v) => `smtp.login(user, "${v}")`,
        'database keyword': (_, v) =>
          `con = pymysql.connect(host="db", user="app", passwd="${v}", db="x")`,
        'database string': (_, v) =>
          `con = psycopg2.connect("host=db dbname=x user=app password=${v}")`,
        'quoted database string': (_, v) =>
          `con = psycopg2.connect("host='db' dbname='x' user='app' password='${v}'")`,
        odbc: (_, v) =>
          `cs = "DRIVER={ODBC Driver 17 for SQL Server};SERVER=db;DATABASE=x;UID=app;PWD=${v}"`,
        'odbc in parts': (_, v) =>
          `cn = pyodbc.connect('DRIVER={SQL Server};'\n    'SERVER=db;'\n    'UID=app;'\n    'PWD=${v};')`,
        'url': (_, v) => `engine = create_engine("postgresql://app:${encodeURIComponent(v)}@db.acme.io:5432/x")`,
        'mongo url': (_, v) => `m = MongoClient('mongodb+srv://app:${encodeURIComponent(v)}@c0.acme.net/x?retryWrites=true')`,
        'redis url': (_, v) => `r = redis.from_url("redis://:${encodeURIComponent(v)}@cache.acme.io:6379/0")`,
        'mysql url': (_, v) => `uri = "mysql+pymysql://root:${encodeURIComponent(v)}@10.2.0.7/x"`,
        'url of a local host': (_, v) => `DATABASE_URL = "postgres://app:${encodeURIComponent(v)}@localhost/x"`,
        'jdbc url': (_, v) => `url = "jdbc:sqlserver://db.acme.io:1433;database=x;user=app;password=${v};encrypt=true"`,
        'jdbc query': (_, v) => `url = "jdbc:postgresql://db/x?user=app&password=${encodeURIComponent(v)}"`,
        'git clone': (_, v) => `!git clone https://jdoe:${encodeURIComponent(v)}@git.acme.io/x.git`,
        '%sql url': (_, v) => `%sql postgresql://app:${encodeURIComponent(v)}@db.acme.io/x`,
        'curl -u': (_, v) => `!curl -u jdoe:${v} https://api.acme.io`,
        'curl --user': (_, v) => `!curl --user "jdoe:${v}" https://api.acme.io`,
        'mysql -p': (_, v) => `!mysql -h db -u root -p${v} x < dump.sql`,
        PGPASSWORD: (_, v) => `!PGPASSWORD=${v} psql -h db -U app -c "select 1"`,
        sshpass: (_, v) => `!sshpass -p "${v}" scp a.csv app@acme.io:`,
        wget: (_, v) => `!wget --user jdoe --password ${v} https://data.acme.io/a.nc`,
        'wget with =': (_, v) => `!wget --http-user=jdoe --http-password='${v}' https://data.acme.io/a.nc`,
        'create user': (_, v) => `cur.execute("CREATE USER app WITH PASSWORD '${v}'")`,
        'identified by': (_, v) => `cur.execute("CREATE USER 'app'@'%' IDENTIFIED BY '${v}'")`,
        '%%sql create user': (_, v) => `%%sql\nCREATE USER app PASSWORD '${v}';`,
        netrc: (_, v) => `open("/root/.netrc", "w").write("machine urs.acme.gov login jdoe password ${v}")`,
        '%%writefile netrc': (_, v) => `%%writefile .netrc\nmachine urs.acme.gov\nlogin jdoe\npassword ${v}\n`,
        'echo netrc': (_, v) => `!echo "machine urs.acme.gov login jdoe password ${v}" > ~/.netrc`,
        ssh: (_, v) => `ssh.connect("db", username="jdoe", password="${v}")`,
        snowflake: (_, v) =>
          `conn = snowflake.connector.connect(\n  user='JDOE',\n  password='${v}',\n  account='xy')`,
        'zip file': (_, v) => `z.extractall(pwd=b"${v}")`,
        portal: (_, v) => `gis = GIS("https://acme.maps.com", "jdoe", password="${v}")`,
        'sudo': (_, v) => `!echo "${v}" | sudo -S apt-get update`,
        'chpasswd': (_, v) => `!echo "root:${v}" | chpasswd`
      }
    }
  ]
};

const r = {
  language: 'R',
  groups: [
    {
      styles: ['snake', 'constant', 'camel'],
      kinds: both,
      carriers: {
        'R arrow': (n, v) => `library(httr)\n${n} <- "${v}"`,
        'R equals': (n, v) => `${n} = '${v}'`,
        'R right arrow': (n, v) => `"${v}" -> ${n}`,
        'R far arrow': (n, v) => `${n} <<- "${v}"`,
        'R argument': (n, v) => `con <- connect(host = "a", ${n} = "${v}")`,
        'R option': (n, v) => `options(acme.${n} = "${v}")`,
        'R list': (n, v) => `cfg <- list(host = "a", ${n} = "${v}")`,
        'R named vector': (n, v) => `cfg <- c("${n}" = "${v}")`,
        'R assign': (n, v) => `assign("${n}", "${v}")`,
        'R element': (n, v) => `cfg$${n} <- "${v}"`,
        'R default': (n, v) => `fetch <- function(url, ${n} = "${v}") { url }`,
        'R comment': (n, v) => `# ${n} <- "${v}"`,
        'R is equal': (n, v) => `if (${n} == "${v}") stop("no")`
      }
    },
    {
      styles: setting,
      kinds: both,
      carriers: {
        'R setenv': (n, v) => `Sys.setenv("${n}" = "${v}")`,
        'R setenv, bare': (n, v) => `Sys.setenv(${n}="${v}", A = "1")`,
        'R getenv default': (n, v) => `x <- Sys.getenv("${n}", "${v}")`,
        'R getenv unset': (n, v) => `x <- Sys.getenv("${n}", unset = "${v}")`,
        'R null default': (n, v) => `x <- getOption("${n}") %||% "${v}"`
      }
    },
    {
      styles: ['snake'],
      kinds: ['key'],
      carriers: {
        'R header': (_, v) => `GET(url, add_headers(Authorization = "Bearer ${v}"))`,
        'R named header': (_, v) => `GET(url, add_headers("X-Api-Key" = "${v}"))`,
        'R pasted header': (_, v) => `h <- c(Authorization = paste("Bearer", "${v}"))`,
        'R setter': (_, v) => `census_api_key("${v}", install = TRUE)`,
        'R register': (_, v) => `register_google(key = "${v}")`,
        'R query': (n, v) => `u <- "https://api.acme.io/v1?${n}=${encodeURIComponent(v)}"`
      }
    },
    {
      styles: ['snake'],
      kinds: ['password'],
      carriers: {
        'R dbConnect': (_, v) =>
          `con <- dbConnect(Postgres(), user = "app", password = "${v}", host = "db")`,
        'R authenticate': (_, v) => `GET(url, authenticate("jdoe", "${v}"))`,
        'R odbc': (_, v) =>
          `con <- odbcDriverConnect("driver={SQL Server};server=db;uid=app;pwd=${v}")`
      }
    }
  ]
};

const julia = {
  language: 'julia',
  groups: [
    {
      styles: ['snake', 'constant'],
      kinds: both,
      carriers: {
        'Julia assignment': (n, v) => `using HTTP\n${n} = "${v}"`,
        'Julia const': (n, v) => `const ${n} = "${v}"`,
        'Julia keyword': (n, v) => `c = Client(; host="a", ${n}="${v}")`,
        'Julia Dict': (n, v) => `d = Dict("a" => 1, "${n}" => "${v}")`,
        'Julia symbol': (n, v) => `d = Dict(:${n} => "${v}")`,
        'Julia field': (n, v) => `Base.@kwdef struct C\n  ${n}::String = "${v}"\nend`
      }
    },
    {
      styles: setting,
      kinds: both,
      carriers: {
        'Julia ENV': (n, v) => `ENV["${n}"] = "${v}"`,
        'Julia get ENV': (n, v) => `x = get(ENV, "${n}", "${v}")`,
        'Julia withenv': (n, v) => `withenv("${n}" => "${v}") do\n  go()\nend`
      }
    },
    {
      styles: ['snake'],
      kinds: ['key'],
      carriers: {
        'Julia header': (_, v) => `h = ["X-Api-Key" => "${v}"]`,
        'Julia bearer': (_, v) => `HTTP.get(url, ["Authorization" => "Bearer ${v}"])`
      }
    },
    {
      styles: ['snake'],
      kinds: ['password'],
      carriers: {
        'Julia database': (_, v) =>
          `c = LibPQ.Connection("host=db dbname=x user=app password=${v}")`
      }
    }
  ]
};

const script = {
  language: 'typescript',
  groups: [
    {
      styles: ['camel', 'constant'],
      kinds: both,
      carriers: {
        'JS const': (n, v) => `import a from "a";\nconst ${n} = "${v}";`,
        'JS let': (n, v) => `let ${n}='${v}'`,
        'JS template': (n, v) => `const ${n} = \`${v}\`;`,
        'TS typed': (n, v) => `const ${n}: string = '${v}';`,
        'TS optional': (n, v) => `let ${n}: string | undefined = "${v}";`,
        'JS entry': (n, v) => `const c = new Client({ region: "eu", ${n}: "${v}" });`,
        'JS quoted entry': (n, v) => `const c = { "${n}": "${v}" };`,
        'JS class field': (n, v) => `class A {\n  private readonly ${n} = "${v}";\n}`,
        'JS property': (n, v) => `client.${n} = "${v}";`,
        'JS parameter': (n, v) => `function f(url, ${n} = "${v}") { return url }`,
        'JS pattern': (n, v) => `const { ${n} = "${v}" } = options;`,
        'JS nullish': (n, v) => `const ${n} = load() ?? "${v}";`,
        'JS is equal': (n, v) => `if (${n} === "${v}") { go() }`,
        'JS stored': (n, v) => `localStorage.setItem("${n}", "${v}");`,
        'JS comment': (n, v) => `// ${n} = "${v}"`
      }
    },
    {
      styles: setting,
      kinds: both,
      carriers: {
        'JS env': (n, v) => `process.env.${n} = "${v}";`,
        'JS env subscript': (n, v) => `process.env["${n}"] = "${v}";`,
        'JS env nullish': (n, v) => `const x = process.env.${n} ?? "${v}";`,
        'JS env or': (n, v) => `const x = process.env.${n} || '${v}';`,
        'JS env subscript or': (n, v) => `const x = process.env["${n}"] || '${v}';`,
        'Deno set': (n, v) => `Deno.env.set("${n}", "${v}");`,
        'Deno get': (n, v) => `const x = Deno.env.get("${n}") ?? "${v}";`
      }
    },
    {
      styles: ['camel'],
      kinds: ['key'],
      carriers: {
        'JS bearer': (_, v) => `fetch(u, { headers: { Authorization: "Bearer ${v}" } });`,
        'JS header': (_, v) => `fetch(u, { headers: { 'x-api-key': '${v}' } });`,
        'JS header set': (_, v) => `headers.append("X-Api-Key", "${v}");`,
        'JS query': (n, v) => `fetch(\`https://api.acme.io/v1?q=\${q}&${n}=${encodeURIComponent(v)}\`);`
      }
    }
  ]
};

const csharp = {
  language: 'C#',
  groups: [
    {
      styles: ['camel', 'pascal'],
      kinds: both,
      carriers: {
        'C# var': (n, v) => `var ${n} = "${v}";`,
        'C# const': (n, v) => `const string ${n} = "${v}";`,
        'C# verbatim': (n, v) => `string ${n} = @"${v}";`,
        'C# initializer': (n, v) => `var o = new Options { Region = "eu", ${n} = "${v}" };`,
        'C# named argument': (n, v) => `var c = new Client("eu", ${n}: "${v}");`,
        'C# dictionary': (n, v) => `var d = new Dictionary<string, string> { { "${n}", "${v}" } };`,
        'C# indexer': (n, v) => `config["${n}"] = "${v}";`
      }
    },
    {
      styles: setting,
      kinds: both,
      carriers: {
        'C# environment': (n, v) => `Environment.SetEnvironmentVariable("${n}", "${v}");`,
        'C# coalesce': (n, v) =>
          `var x = Environment.GetEnvironmentVariable("${n}") ?? "${v}";`
      }
    },
    {
      styles: ['pascal'],
      kinds: ['key'],
      carriers: {
        'C# credential': (_, v) => `var c = new SearchClient(u, "i", new AzureKeyCredential("${v}"));`,
        'C# header': (_, v) => `http.DefaultRequestHeaders.Add("X-Api-Key", "${v}");`,
        'C# bearer': (_, v) => `http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "${v}");`
      }
    },
    {
      styles: ['pascal'],
      kinds: ['password'],
      carriers: {
        'C# network credential': (_, v) => `h.Credentials = new NetworkCredential("jdoe", "${v}");`,
        'C# connection': (_, v) => `var cs = "Server=db;Database=x;User Id=app;Password=${v};";`
      }
    }
  ]
};

const shell = {
  language: 'bash',
  groups: [
    {
      styles: setting,
      kinds: both,
      carriers: {
        'shell export': (n, v) => `set -e\nexport ${n}=${v}\n`,
        'shell quoted': (n, v) => `${n}='${v}'\ncurl x`,
        'shell default': (n, v) => `: "\${${n}:=${v}}"`,
        'shell default value': (n, v) => `export X=\${${n}:-${v}}`,
        'shell heredoc': (n, v) => `cat > .env <<EOF\n${n}=${v}\nEOF`,
        'kubectl literal': (n, v) => `kubectl create secret generic s --from-literal=${n}=${v}`
      }
    },
    {
      styles: ['kebab'],
      kinds: both,
      carriers: {
        'shell option': (n, v) => `acme sync --${n} ${v} --all`,
        'shell option, quoted': (n, v) => `acme sync --${n} '${v}' --all`
      }
    }
  ]
};

const powershell = {
  language: 'pwsh',
  groups: [
    {
      styles: ['camel', 'pascal'],
      kinds: both,
      carriers: {
        'PowerShell variable': (n, v) => `$${n} = '${v}'`,
        'PowerShell environment': (n, v) => `$env:${n} = '${v}'`,
        'PowerShell hash': (n, v) => `$h = @{ Region = 'eu'; ${n} = '${v}' }`,
        'PowerShell argument': (n, v) => `Connect-Acme -Region eu -${n} '${v}'`
      }
    },
    {
      styles: ['pascal'],
      kinds: ['password'],
      carriers: {
        'PowerShell secure string': (_, v) =>
          `$p = ConvertTo-SecureString '${v}' -AsPlainText -Force`
      }
    }
  ]
};

const sql = {
  language: 'sql',
  groups: [
    {
      styles: ['snake'],
      kinds: ['password'],
      carriers: {
        'SQL create user': (_, v) => `CREATE USER app WITH PASSWORD '${v}';`,
        'SQL identified by': (_, v) => `CREATE USER app IDENTIFIED BY '${v}';`,
        'SQL bare identified by': (_, v) => `ALTER USER app IDENTIFIED BY "${v}";`,
        'SQL login': (_, v) => `CREATE LOGIN app WITH PASSWORD = '${v}';`,
        'SQL options': (_, v) => `CREATE SERVER s OPTIONS (user 'app', password '${v}');`
      }
    },
    {
      styles: ['snake'],
      kinds: ['key'],
      carriers: {
        'SQL create secret': (_, v) => `CREATE SECRET s (TYPE S3, KEY_ID 'AB', SECRET '${v}');`,
        'SQL copy': (_, v) =>
          `COPY t FROM 's3://b/x' CREDENTIALS 'aws_access_key_id=AB;aws_secret_access_key=${v}';`,
        'SQL stage': (_, v) =>
          `CREATE STAGE s URL='s3://b' CREDENTIALS=(AWS_KEY_ID='AB' AWS_SECRET_KEY='${v}');`,
        'SQL set': (_, v) => `SET s3_secret_access_key='${v}';`,
        'SQL scoped credential': (_, v) =>
          `CREATE DATABASE SCOPED CREDENTIAL c WITH IDENTITY = 'a', SECRET = '${v}';`
      }
    }
  ]
};

const scala = {
  language: 'scala',
  groups: [
    {
      styles: ['camel'],
      kinds: both,
      carriers: {
        'Scala val': (n, v) => `val ${n} = "${v}"`,
        'Scala typed': (n, v) => `val ${n}: String = "${v}"`,
        'Scala map': (n, v) => `val m = Map("a" -> "b", "${n}" -> "${v}")`,
        'Scala option': (n, v) => `spark.read.option("${n}", "${v}").load()`,
        'Scala default': (n, v) => `val x = sys.env.getOrElse("${n}", "${v}")`
      }
    }
  ]
};

export const sources = [
  python,
  r,
  julia,
  script,
  csharp,
  shell,
  powershell,
  sql,
  scala
];
