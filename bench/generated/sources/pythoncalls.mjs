/** How Python and its shell lines hand a password over. */

export const pythonCalls = {
  language: 'python',
  groups: [
    {
      styles: ['snake'],
      kinds: ['password'],
      carriers: {
        'auth pair': (_, v) => `requests.get(url, auth=("jdoe", "${v}"))`,
        'auth assigned': (_, v) => `session.auth = ("jdoe", "${v}")`,
        'basic auth': (_, v) =>
          `r = requests.post(url, auth=HTTPBasicAuth('jdoe', '${v}'))`,
        'graph auth': (_, v) =>
          `d = GraphDatabase.driver(uri, auth=("neo4j", "${v}"))`,
        basic_auth: (_, v) =>
          `d = driver(uri, auth=basic_auth("neo4j", "${v}"))`,
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
        url: (_, v) =>
          `engine = create_engine("postgresql://app:${encodeURIComponent(v)}@db.acme.io:5432/x")`,
        'mongo url': (_, v) =>
          `m = MongoClient('mongodb+srv://app:${encodeURIComponent(v)}@c0.acme.net/x?retryWrites=true')`,
        'redis url': (_, v) =>
          `r = redis.from_url("redis://:${encodeURIComponent(v)}@cache.acme.io:6379/0")`,
        'mysql url': (_, v) =>
          `uri = "mysql+pymysql://root:${encodeURIComponent(v)}@10.2.0.7/x"`,
        'url of a local host': (_, v) =>
          `DATABASE_URL = "postgres://app:${encodeURIComponent(v)}@localhost/x"`,
        'jdbc url': (_, v) =>
          `url = "jdbc:sqlserver://db.acme.io:1433;database=x;user=app;password=${v};encrypt=true"`,
        'jdbc query': (_, v) =>
          `url = "jdbc:postgresql://db/x?user=app&password=${encodeURIComponent(v)}"`,
        'git clone': (_, v) =>
          `!git clone https://jdoe:${encodeURIComponent(v)}@git.acme.io/x.git`,
        '%sql url': (_, v) =>
          `%sql postgresql://app:${encodeURIComponent(v)}@db.acme.io/x`,
        'curl -u': (_, v) => `!curl -u jdoe:${v} https://api.acme.io`,
        'curl --user': (_, v) => `!curl --user "jdoe:${v}" https://api.acme.io`,
        'mysql -p': (_, v) => `!mysql -h db -u root -p${v} x < dump.sql`,
        PGPASSWORD: (_, v) =>
          `!PGPASSWORD=${v} psql -h db -U app -c "select 1"`,
        sshpass: (_, v) => `!sshpass -p "${v}" scp a.csv app@acme.io:`,
        wget: (_, v) =>
          `!wget --user jdoe --password ${v} https://data.acme.io/a.nc`,
        'wget with =': (_, v) =>
          `!wget --http-user=jdoe --http-password='${v}' https://data.acme.io/a.nc`,
        'create user': (_, v) =>
          `cur.execute("CREATE USER app WITH PASSWORD '${v}'")`,
        'identified by': (_, v) =>
          `cur.execute("CREATE USER 'app'@'%' IDENTIFIED BY '${v}'")`,
        '%%sql create user': (_, v) =>
          `%%sql\nCREATE USER app PASSWORD '${v}';`,
        netrc: (_, v) =>
          `open("/root/.netrc", "w").write("machine urs.acme.gov login jdoe password ${v}")`,
        '%%writefile netrc': (_, v) =>
          `%%writefile .netrc\nmachine urs.acme.gov\nlogin jdoe\npassword ${v}\n`,
        'echo netrc': (_, v) =>
          `!echo "machine urs.acme.gov login jdoe password ${v}" > ~/.netrc`,
        ssh: (_, v) => `ssh.connect("db", username="jdoe", password="${v}")`,
        snowflake: (_, v) =>
          `conn = snowflake.connector.connect(\n  user='JDOE',\n  password='${v}',\n  account='xy')`,
        'zip file': (_, v) => `z.extractall(pwd=b"${v}")`,
        portal: (_, v) =>
          `gis = GIS("https://acme.maps.com", "jdoe", password="${v}")`,
        sudo: (_, v) => `!echo "${v}" | sudo -S apt-get update`,
        chpasswd: (_, v) => `!echo "root:${v}" | chpasswd`
      }
    }
  ]
};
