/** Calls and statements of Python whose argument is secret by its place alone. */

export const clients = {
  language: 'python',
  groups: [
    {
      styles: ['snake'],
      kinds: ['key'],
      carriers: {
        'chat client': (_, v) =>
          `from openai import OpenAI\nclient = OpenAI("${v}")`,
        'vector client': (_, v) => `pc = Pinecone("${v}")`,
        'search client': (_, v) => `tavily = TavilyClient("${v}")`,
        'news client': (_, v) => `newsapi = NewsApiClient('${v}')`,
        'bot client': (_, v) => `bot = telebot.TeleBot("${v}")`,
        'bot run': (_, v) => `client.run("${v}")`,
        'mail client': (_, v) => `sg = SendGridAPIClient("${v}")`,
        'hub client': (_, v) => `g = Github("${v}")`,
        'hub login': (_, v) =>
          `huggingface_hub.login("${v}", add_to_git_credential=True)`,
        'tracking login': (_, v) => `wandb.login("relogin", "${v}")`,
        'tracking init': (_, v) =>
          `exp = comet_ml.Experiment("${v}", project_name="x")`,
        'maps client': (_, v) => `gmaps = googlemaps.Client('${v}')`,
        'chat tool': (_, v) => `slack = WebClient("${v}")`,
        'notes client': (_, v) => `notion = Client("${v}")`,
        'market data': (_, v) =>
          `ts = TimeSeries("${v}", output_format="pandas")`,
        'market data by name': (_, v) => `ts.set_token('${v}')`,
        'economy data': (_, v) => `fred = Fred('${v}')`,
        'weather client': (_, v) => `owm = pyowm.OWM("${v}")`,
        'quantum account': (_, v) => `IBMQ.enable_account("${v}")`,
        'quantum account saved': (_, v) =>
          `IBMQ.save_account('${v}', overwrite=True)`,
        'map style': (_, v) => `px.set_mapbox_access_token("${v}")`,
        'sentry client': (_, v) => `rf = Roboflow("${v}")`,
        'label client': (_, v) => `client = labelbox.Client("${v}")`,
        'credential object': (_, v) =>
          `cred = CognitiveServicesCredentials("${v}")`,
        'translator object': (_, v) => `t = deepl.Translator("${v}")`,
        'api key object': (_, v) => `auth = weaviate.auth.AuthApiKey("${v}")`,
        'key of a language model': (_, v) => `genai.Client("${v}")`,
        'census client': (_, v) => `c = Census("${v}", year=2020)`,
        'bearer class': (_, v) => `auth = BearerAuth("${v}")`,
        'two keys': (_, v) =>
          `api = tradeapi.REST("AKFZ8130", "${v}", base_url=u)`,
        'binance pair': (_, v) =>
          `client = Client("qk81", "${v}", testnet=True)`,
        'oauth handler': (_, v) => `auth = tweepy.OAuthHandler("qk81", "${v}")`,
        'hmac by name': (_, v) =>
          `h = hmac.new(key=b"${v}", msg=m, digestmod="sha256")`,
        'hmac of encoded': (_, v) =>
          `sig = hmac.new("${v}".encode(), msg, hashlib.sha256).hexdigest()`,
        'hmac of bytes()': (_, v) =>
          `sig = hmac.new(bytes("${v}", "utf-8"), msg, hashlib.sha256)`,
        'block cipher': (_, v) => `cipher = AES.new(b"${v}", AES.MODE_GCM)`,
        'block cipher of encoded': (_, v) =>
          `cipher = AES.new("${v}".encode("utf8"), AES.MODE_CBC, iv)`,
        'block cipher of hex': (_, v) =>
          `cipher = AES.new(bytes.fromhex("${v}"), AES.MODE_ECB)`,
        'stream cipher': (_, v) => `c = ChaCha20.new(key=b"${v}")`,
        'cipher algorithm': (_, v) =>
          `c = Cipher(algorithms.AES(b"${v}"), modes.CBC(iv))`,
        'token signer': (_, v) => `s = URLSafeTimedSerializer("${v}")`,
        'token decoded': (_, v) =>
          `p = jwt.decode(raw, "${v}", algorithms=["HS256"])`,
        'payload signed': (_, v) =>
          `raw = jwt.encode(payload, '${v}', 'HS256')`,
        'settings of a web app': (_, v) =>
          `app.config.update(SECRET_KEY="${v}", DEBUG=True)`,
        'settings of a web app, mapping': (_, v) =>
          `app.config.from_mapping(SECRET_KEY='${v}')`,
        'session middleware': (_, v) =>
          `app.add_middleware(SessionMiddleware, secret_key="${v}")`,
        'storage account': (_, v) =>
          `spark.conf.set("fs.azure.account.key.acme.dfs.core.windows.net", "${v}")`,
        'object store': (_, v) =>
          `sc._jsc.hadoopConfiguration().set("fs.s3a.secret.key", "${v}")`,
        'object store, builder': (_, v) =>
          `spark = (SparkSession.builder\n  .config("spark.hadoop.fs.s3a.secret.key", "${v}")\n  .getOrCreate())`,
        'object store, old': (_, v) =>
          `sc._jsc.hadoopConfiguration().set("fs.s3n.awsSecretAccessKey", "${v}")`,
        'mounted container': (_, v) =>
          `dbutils.fs.mount(source=s, mount_point="/mnt/x",\n  extra_configs={"fs.azure.account.key.acme.blob.core.windows.net": "${v}"})`,
        'mounted with a client': (_, v) =>
          `configs = {"fs.azure.account.oauth2.client.secret": "${v}"}`,
        'storage options': (_, v) =>
          `df = pd.read_csv(p, storage_options={"account_name": "acme", "account_key": "${v}"})`,
        'storage options, s3': (_, v) =>
          `fs = s3fs.S3FileSystem(key="qk81", secret="${v}")`,
        'session of a cloud': (_, v) =>
          `s3 = boto3.client("s3", aws_access_key_id="qk81", aws_secret_access_key="${v}")`,
        'session of a cloud by place': (_, v) =>
          `session = boto3.Session("qk81", "${v}")`,
        'service credential': (_, v) =>
          `cred = ClientSecretCredential("t", "c", "${v}")`,
        'service credential, variables': (_, v) =>
          `cred = ClientSecretCredential(tenant_id, client_id, "${v}")`,
        'storage credential': (_, v) =>
          `svc = BlobServiceClient(url, credential="${v}")`,
        'shared key': (_, v) => `c = CosmosClient(url, "${v}")`,
        'shared key credential': (_, v) =>
          `c = AzureNamedKeyCredential("acme", "${v}")`,
        'requests auth token': (_, v) => `requests.get(u, auth=("${v}", ""))`,
        'token as user': (_, v) =>
          `r = requests.get(u, auth=HTTPBasicAuth("apikey", "${v}"))`
      }
    },
    {
      styles: ['snake'],
      kinds: ['password'],
      carriers: {
        'ftp session': (_, v) =>
          `ftp = ftplib.FTP("ftp.acme.io")\nftp.login("jdoe", "${v}")`,
        'ftp session by name': (_, v) =>
          `ftp.login(user="jdoe", passwd="${v}")`,
        'imap session': (_, v) => `imap.login('jdoe@acme.io', '${v}')`,
        'notebook password': (_, v) =>
          `from notebook.auth import passwd\npasswd("${v}")`,
        'ssh client': (_, v) => `ssh.connect("db.acme.io", 22, "jdoe", "${v}")`,
        'ssh transport': (_, v) =>
          `t.connect(username="jdoe", password="${v}")`,
        'ssh connection': (_, v) =>
          `c = Connection("db", connect_kwargs={"password": "${v}"})`,
        'database by place': (_, v) =>
          `con = pymysql.connect("db.acme.io", "app", "${v}", "x")`,
        'database by place, Oracle': (_, v) =>
          `con = oracledb.connect("app", "${v}", "db/x")`,
        'oracle string': (_, v) =>
          `con = cx_Oracle.connect("app/${v}@db.acme.io:1521/x")`,
        'oracle url': (_, v) =>
          `e = create_engine("oracle+cx_oracle://app:${encodeURIComponent(v)}@db/x")`,
        'sql magic, Oracle': (_, v) =>
          `%sql oracle://app:${encodeURIComponent(v)}@db:1521/x`,
        'jdbc properties': (_, v) =>
          `df = spark.read.jdbc(url, "t", properties={"user": "app", "password": "${v}"})`,
        'jdbc thin': (_, v) =>
          `url = "jdbc:oracle:thin:app/${v}@db.acme.io:1521:x"`,
        'url object': (_, v) =>
          `u = URL.create("postgresql", "app", "${v}", "db.acme.io")`,
        'hashed at once': (_, v) => `h = generate_password_hash("${v}")`,
        'hashed with a salt': (_, v) =>
          `h = bcrypt.hashpw(b"${v}", bcrypt.gensalt())`,
        'digest auth': (_, v) =>
          `r = requests.get(u, auth=HTTPDigestAuth("jdoe", "${v}"))`,
        'ntlm auth': (_, v) =>
          `r = requests.get(u, auth=HttpNtlmAuth("ACME\\\\jdoe", "${v}"))`,
        'auth of a client': (_, v) =>
          `es = Elasticsearch(u, http_auth=("elastic", "${v}"))`,
        'basic auth of a client': (_, v) =>
          `es = Elasticsearch(u, basic_auth=('elastic', '${v}'))`,
        'curl credentials': (_, v) =>
          `s.auth = HTTPBasicAuth(username="jdoe", password="${v}")`,
        'graph by place': (_, v) =>
          `g = Graph("bolt://db:7687", auth=("neo4j", "${v}"))`,
        'mqtt client': (_, v) => `client.username_pw_set("jdoe", "${v}")`,
        'queue client': (_, v) => `c = pika.PlainCredentials("app", "${v}")`,
        'cluster auth': (_, v) =>
          `a = PlainTextAuthProvider(username='app', password='${v}')`,
        'social login': (_, v) => `L.login("jdoe", "${v}")`,
        'trading login': (_, v) => `r.login("jdoe@acme.io", "${v}")`,
        'market login': (_, v) => `mt5.login(5012, "${v}", "Demo-Server")`,
        'form filled': (_, v) =>
          `driver.find_element(By.NAME, "password").send_keys("${v}")`,
        'form filled by playwright': (_, v) => `page.fill("#password", "${v}")`,
        'form posted': (_, v) =>
          `s.post(u, data={"username": "jdoe", "password": "${v}"})`,
        'opener added': (_, v) => `m.add_password(None, u, "jdoe", "${v}")`,
        'keyring set': (_, v) => `keyring.set_password("acme", "jdoe", "${v}")`,
        'pdf opened': (_, v) => `reader.decrypt("${v}")`,
        'archive opened': (_, v) => `z.setpassword(b"${v}")`,
        'key loaded': (_, v) =>
          `k = load_pem_private_key(data, password=b"${v}")`,
        'rows inserted': (_, v) =>
          `cur.execute("INSERT INTO users (name, password) VALUES ('jdoe', '${v}')")`,
        'rows inserted, mail first': (_, v) =>
          `cur.execute("INSERT INTO users (id, email, passwd, age) VALUES (1, 'j@acme.io', '${v}', 4)")`,
        'row updated': (_, v) =>
          `cur.execute("UPDATE users SET password = '${v}' WHERE id = 1")`,
        'user altered': (_, v) =>
          `cur.execute("ALTER USER app WITH PASSWORD '${v}'")`,
        'user created by a query': (_, v) =>
          `conn.execute("CREATE USER app WITH ENCRYPTED PASSWORD '${v}'")`,
        grant: (_, v) =>
          `cur.execute("GRANT ALL ON x.* TO 'app'@'%' IDENTIFIED BY '${v}'")`,
        'native password': (_, v) =>
          `cur.execute("ALTER USER 'root'@'localhost' IDENTIFIED WITH mysql_native_password BY '${v}'")`
      }
    }
  ]
};
