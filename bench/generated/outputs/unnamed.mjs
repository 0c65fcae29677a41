/** Secrets that programs print by their place, with little or no name. */
import { escapeHtml } from '../layouts.mjs';

const stream = {
  password: {
    'login banner': v => `Please log in with user admin and password ${v}\n`,
    'credentials line': v => `Credentials: admin / ${v}\n`,
    'user / password': v => `login: admin password: ${v}\n`,
    'user=, pass=': v => `connecting user=admin, pass=${v}, host=db\n`,
    'generated password of a tool': v => `Your temporary password is: ${v}\n`,
    'root password': v =>
      `A temporary password is generated for root@localhost: ${v}\n`,
    'password set to': v => `Password set to ${v}\n`,
    'password with a remark': v => `New password (shown once): ${v}\n`,
    'password below a remark': v => `Password (expires in 7 days):\n  ${v}\n`,
    'password quoted': v => `Using password "${v}" for jdoe\n`,
    'trace of a shell': v => `+ mysql -u root -p${v} x\n`,
    'trace of a login': v => `+ sshpass -p ${v} ssh app@db\n`,
    'trace of curl': v => `+ curl -u jdoe:${v} https://api.acme.io\n`,
    'history line': v => `  112  mysql -u root -p${v}\n`,
    'process list': v =>
      `root  4711  0.0  0.1 mysqld --user=app --password=${v} --port=3306\n`,
    'echo of sql': v =>
      `2024-05-02 10:11:12 INFO sqlalchemy.engine INSERT INTO users (name, password) VALUES ('jdoe', '${v}')\n`,
    'echo of sql, parameters': v =>
      `INFO sqlalchemy.engine.Engine SELECT * FROM u WHERE name = %(n)s AND password = %(password)s\nINFO sqlalchemy.engine.Engine {'n': 'jdoe', 'password': '${v}'}\n`,
    'create user': v =>
      `=> CREATE USER app WITH PASSWORD '${v}';\nCREATE ROLE\n`,
    'identified by': v =>
      `mysql> ALTER USER 'app'@'%' IDENTIFIED BY '${v}';\nQuery OK\n`,
    'odbc string': v => `DRIVER={ODBC Driver 18};SERVER=db;UID=app;PWD=${v};\n`,
    'jdbc url': v =>
      `jdbc:mysql://db.acme.io/x?user=app&password=${encodeURIComponent(v)}\n`,
    'url of a queue': v =>
      `Connected to amqp://app:${encodeURIComponent(v)}@mq.acme.io:5672//\n`,
    'url of a cache': v =>
      `[INFO] broker redis://:${encodeURIComponent(v)}@cache.acme.io:6379/0 ready\n`,
    'pgpass line': v => `db.acme.io:5432:x:app:${v}\n`,
    'netrc printed': v =>
      `machine urs.acme.gov\n  login jdoe\n  password ${v}\n`,
    'ini printed': v => `[client]\nuser = app\npassword = ${v}\n`,
    'xml printed': v =>
      `<server><username>jdoe</username><password>${v}</password></server>\n`,
    'yaml printed': v => `db:\n  user: app\n  pass: "${v}"\n`,
    'toml printed': v => `[db]\nuser = "app"\npassword = "${v}"\n`,
    'go struct': v => `{Host:db User:app Password:${v} Port:5432}\n`,
    'ruby hash': v => `{:host=>"db", :password=>"${v}"}\n`,
    'php dump': v =>
      `array(2) {\n  ["host"]=>\n  string(2) "db"\n  ["password"]=>\n  string(${v.length}) "${v}"\n}\n`,
    'php print_r': v =>
      `Array\n(\n    [host] => db\n    [password] => ${v}\n)\n`,
    'str of R': v =>
      `List of 2\n $ host    : chr "db"\n $ password: chr "${v}"\n`,
    'Java bean': v => `DbConfig{host='db', password='${v}', port=5432}\n`,
    'Scala map': v => `Map(host -> db, password -> ${v}, port -> 5432)\n`,
    'MATLAB struct': v =>
      `cfg = \n\n  struct with fields:\n\n        host: 'db'\n    password: '${v}'\n`,
    'PowerShell list': v => `Host     : db\nPassword : ${v}\nPort     : 5432\n`,
    'smtp dialog': v =>
      `send: 'AUTH LOGIN'\nreply: '334'\nLogging in as jdoe with password ${v}\n`
  },
  key: {
    'token line': v => `Your token: ${v}\n`,
    'token saved': v => `Token ${v} saved to /root/.acme/token\n`,
    'token in a sentence': v => `Successfully logged in with token ${v}.\n`,
    'server with a token': v =>
      `[I 10:11:12 ServerApp] http://127.0.0.1:8888/lab?token=${encodeURIComponent(v)}\n`,
    'key in brackets': v => `Using API key [${v}]\n`,
    'key in parentheses': v => `client ready (api_key=${v})\n`,
    'header of a request': v => `X-Auth-Token: ${v}\n`,
    'cookie line': v => `Set-Cookie: session_token=${v}; Path=/; HttpOnly\n`,
    'pair of keys': v => `Access Key: qk81\nSecret Key: ${v}\n`,
    'pair in json': v =>
      `{"access_key_id":"qk81","secret_access_key":"${v}"}\n`,
    'credentials of an instance': v =>
      `{\n  "Code" : "Success",\n  "AccessKeyId" : "qk81",\n  "SecretAccessKey" : "${v}"\n}\n`,
    'token of an endpoint': v =>
      `{"token_type":"Bearer","expires_in":3599,"access_token":"${v}"}\n`,
    'refresh token': v => `{'expires_in': 3599, 'refresh_token': '${v}'}\n`,
    'go struct': v => `{Host:db APIKey:${v} Retries:3}\n`,
    'Scala map': v => `Map(host -> db, apiKey -> ${v})\n`,
    'str of R': v => `List of 1\n $ api_key: chr "${v}"\n`,
    'php print_r': v => `Array\n(\n    [api_key] => ${v}\n)\n`,
    'url with a token': v =>
      `GET https://api.acme.io/v1/x?access_token=${encodeURIComponent(v)} 200\n`,
    'clone with a token': v =>
      `Cloning https://oauth2:${encodeURIComponent(v)}@git.acme.io/x.git\n`
  }
};

const traceback = {
  key: {
    'rejected key': v => `RuntimeError: API key ${v} is not valid.\n`,
    'rejected key, quoted': v =>
      `PermissionError: the API key '${v}' has been revoked\n`,
    'rejected key, colon': v =>
      `acme.errors.AuthError: invalid api key: ${v}\n`,
    'rejected token': v => `HTTPError: 401 Unauthorized: token ${v} expired\n`,
    'rejected token, quoted': v => `acme.Error: Invalid access token "${v}"\n`,
    'call shown': v => `----> 3 client = OpenAI("${v}")\n`,
    'call shown, key word': v => `----> 3 client = OpenAI(api_key='${v}')\n`,
    'header shown': v =>
      `--> 12 r = requests.get(u, headers={"X-Api-Key": "${v}"})\n`,
    'json answer': v =>
      `HTTPError: {"error": {"message": "bad key", "api_key": "${v}"}}\n`,
    'header in a dict': v =>
      `ValueError: bad headers {'Authorization': 'Bearer ${v}'}\n`,
    'header name invalid': v =>
      `InvalidHeader: Header value must be str: ('X-Api-Key', '${v}')\n`,
    'locals shown': v => `  api_key = '${v}'\n  timeout = 3\n`,
    'locals in a box': v => `│ │ api_key = '${v}' │ │\n│ │ timeout = 3 │ │\n`,
    'frame arguments': v =>
      `connect(host='db', api_key='${v}', timeout=3)\n    ...\n`
  },
  password: {
    'access denied': v =>
      `OperationalError: could not connect (user='app', password='${v}')\n`,
    'dsn shown': v =>
      `OperationalError: connection to "host=db user=app password=${v} dbname=x" failed\n`,
    'command failed': v =>
      `CalledProcessError: Command '['mysql', '-uroot', '--password=${v}', 'x']' returned non-zero exit status 1.\n`,
    'command failed, line': v =>
      `CalledProcessError: Command 'sshpass -p ${v} scp a db:' returned non-zero exit status 5.\n`,
    'odbc failed': v =>
      `InterfaceError: ('28000', 'login failed: DRIVER={x};SERVER=db;UID=app;PWD=${v}')\n`,
    'url failed': v =>
      `ServerSelectionTimeoutError: mongodb://app:${encodeURIComponent(v)}@db.acme.io:27017\n`,
    'locals in a box': v => `│ │ password = '${v}' │ │\n`,
    'call shown': v =>
      `---> 12 ssh.connect("db", username="jdoe", password="${v}")\n`,
    'call by place': v => `---> 12 imap.login("jdoe", '${v}')\n`
  }
};

const html = {
  key: {
    'html sentence': v =>
      `<p>Your API key is <b>${escapeHtml(v)}</b>. Keep it.</p>`,
    'html preformatted': v => `<pre>{'api_key': '${escapeHtml(v)}'}</pre>`,
    'html script': v =>
      `<script>window.acme = new Acme({apiKey: "${v}", n: 1});</script>`,
    'html data attribute': v =>
      `<div data-api-key="${escapeHtml(v)}">map</div>`,
    'html image address': v =>
      `<img src="https://maps.acme.io/static?center=1&amp;access_token=${encodeURIComponent(v)}">`,
    'html hidden field': v =>
      `<input type="hidden" name="auth_token" value="${escapeHtml(v)}">`,
    'html meta': v => `<meta name="api-key" content="${escapeHtml(v)}">`
  },
  password: {
    'html preformatted': v => `<pre>host=db\npassword=${escapeHtml(v)}</pre>`,
    'html sentence': v =>
      `<p>User <b>admin</b>, password <b>${escapeHtml(v)}</b></p>`,
    'html two columns': v =>
      `<table><tr><th>user</th><th>password</th></tr><tr><td>a</td><td>${escapeHtml(v)}</td></tr></table>`,
    'html password field': v =>
      `<input type="password" name="pw" value="${escapeHtml(v)}">`
  }
};

const toGroups = carriers =>
  Object.entries(carriers).map(([kind, own]) => ({
    styles: ['snake'],
    kinds: [kind],
    carriers: Object.fromEntries(
      Object.entries(own).map(([title, write]) => [
        `unnamed, ${title}`,
        (_, v) => write(v)
      ])
    )
  }));

export const unnamed = [
  { mime: 'stream', groups: toGroups(stream) },
  { mime: 'traceback', groups: toGroups(traceback) },
  { mime: 'text/html', groups: toGroups(html) }
];
