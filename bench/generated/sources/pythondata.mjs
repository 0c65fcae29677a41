/** How Python holds a secret in data, headers and addresses. */
const entry = ['snake', 'constant', 'camel', 'kebab', 'pascal'];
const both = ['key', 'password'];

export const pythonData = {
  language: 'python',
  groups: [
    {
      styles: entry,
      kinds: both,
      carriers: {
        entry: (n, v) => `config = {"host": "a", "${n}": "${v}"}`,
        'entry in lines': (n, v) =>
          `config = {\n    'host': 'a',\n    '${n}': '${v}',\n}`,
        'nested entry': (n, v) => `c = {"svc": {"prod": {"${n}": "${v}"}}}`,
        'list of entries': (n, v) =>
          `accounts = [{"user": "a", "${n}": "${v}"}]`,
        subscript: (n, v) => `config["${n}"] = "${v}"`,
        'double subscript': (n, v) => `config["svc"]["${n}"] = "${v}"`,
        'list of pairs': (n, v) =>
          `conf.setAll([("a", "b"), ("${n}", "${v}")])`,
        'spark conf': (n, v) => `spark.conf.set("fs.acme.${n}", "${v}")`,
        option: (n, v) =>
          `df = (spark.read.format("jdbc")\n  .option("user", "a")\n  .option("${n}", "${v}")\n  .load())`,
        'json in a string': (n, v) =>
          `c = json.loads('{"a": 1, "${n}": "${v}"}')`,
        'name and value': (n, v) => `env = [{"name": "${n}", "value": "${v}"}]`,
        'get default': (n, v) => `x = settings.get("${n}", "${v}")`,
        widget: (n, v) => `w = widgets.Text(value="${v}", description="${n}")`,
        '%%writefile yaml': (n, v) =>
          `%%writefile conf.yaml\nhost: a\n${n}: ${v}\n`,
        '%%writefile json': (n, v) =>
          `%%writefile conf.json\n{\n  "host": "a",\n  "${n}": "${v}"\n}`,
        '%%writefile ini': (n, v) =>
          `%%writefile conf.ini\n[svc]\n${n} = ${v}\n`
      }
    },
    {
      styles: ['kebab'],
      kinds: both,
      carriers: {
        'option of a command': (n, v) => `!acme run --${n} ${v} --fast`,
        'option with =': (n, v) => `!acme run --${n}=${v}`
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
        'key credential': (_, v) =>
          `c = Search(url, AzureKeyCredential("${v}"))`,
        setter: (_, v) => `client.set_api_key("${v}")`,
        'set token': (_, v) => `acme.setAccessToken('${v}')`,
        query: (n, v) =>
          `r = requests.get("https://api.acme.io/v1?q=1&${n}=${encodeURIComponent(v)}")`,
        'query first': (n, v) =>
          `url = 'https://api.acme.io/v1?${n}=${encodeURIComponent(v)}&q=1'`,
        'query in a format': (n, v) =>
          `url = f"https://api.acme.io/{path}?${n}=${encodeURIComponent(v)}&q={q}"`,
        params: (n, v) =>
          `requests.get(url, params={"q": "x", "${n}": "${v}"})`,
        'signing a token': (_, v) =>
          `t = jwt.encode({"a": 1}, "${v}", algorithm="HS256")`,
        fernet: (_, v) => `f = Fernet(b"${v}")`,
        'tool login': (_, v) => `!acme login ${v}`,
        'tool login option': (_, v) => `!acme login --token ${v}`,
        'access pair': (_, v) => `auth.set_access_token("1234-abc", "${v}")`,
        'flask secret': (_, v) => `app.secret_key = "${v}"`,
        'flask config': (_, v) => `app.config["SECRET_KEY"] = '${v}'`
      }
    }
  ]
};
