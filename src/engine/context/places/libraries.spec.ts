/** What functions of other languages' libraries take as a secret by its place, brackets or not. */
import { seeded } from '../../credentials/seeded';
import { confidences, findLikely } from '../likely';
import { KEYS, PASSWORDS } from '../values/samples';

const key = KEYS.alnum(seeded(21));
const chosen = PASSWORDS['two words'](seeded(22));

it('two plain words below "auth" are what else a framework calls so', () => {
  const text = "return ['auth' => ['web_guard', 'other_item']];";
  expect(confidences('code', text, 'php')).toEqual([]);
});

it.each([
  ['php', `$c = new mysqli("db", "ann", "${chosen}", "shop");`],
  ['php', `$c = mysqli_connect($host, $user, "${chosen}");`],
  ['php', `new PDO('mysql:host=db;dbname=shop', 'ann', '${chosen}');`],
  ['php', `ftp_login($ftp, 'ann', '${chosen}');`],
  ['php', `oci_connect('ann', '${chosen}', 'db/x');`],
  ['php', `$redis->auth('${chosen}');`],
  ['php', `Hash::make('${chosen}')`],
  ['php', `password_hash('${chosen}', PASSWORD_DEFAULT);`],
  ['php', `openssl_encrypt($text, 'aes-256-cbc', '${key}', 0, $iv);`],
  ['php', `new Client(['auth' => ['ann', '${chosen}']]);`],
  ['php', `JWT::encode($claims, '${key}', 'HS256');`],
  ['php', `OpenAI::client('${key}');`],
  ['perl', `DBI->connect('DBI:Pg:dbname=shop', 'ann', '${chosen}', {});`],
  ['perl', `$req->authorization_basic('ann', '${chosen}');`],
  ['perl', `$ua->credentials('h:80', 'realm', 'ann', '${chosen}');`],
  ['r', `odbcConnect("DWH", "ann", "${chosen}")`],
  ['r', `synLogin("ann", "${chosen}")`],
  ['julia', `ODBC.DSN("x", "ann", "${chosen}")`],
  ['julia', `AlphaVantage.global_key!("${key}")`],
  ['matlab', `conn = database('shop', 'ann', '${chosen}');`],
  ['matlab', `conn = postgresql('ann', '${chosen}', 'Server', 'db');`],
  ['lua', `red:auth("${chosen}")`],
  ['lua', `env:connect("shop", "ann", "${chosen}", "db")`],
  ['go', `sql.Open("mysql", "ann:${chosen}@tcp(db:3306)/shop")`],
  ['go', `smtp.PlainAuth("", "ann@a.org", "${chosen}", "smtp.a.org")`],
  ['go', `credentials.NewStaticCredentialsProvider("AKIA", "${key}", "")`],
  ['go', `token.SignedString([]byte("${key}"))`],
  ['go', `sessions.NewCookieStore([]byte("${key}"))`],
  ['go', `block, err := aes.NewCipher([]byte("${key}"))`],
  ['go', `openai.DefaultConfig("${key}")`],
  ['go', `discordgo.New("Bot ${key}")`],
  ['go', `req.Header.Set("Authorization", fmt.Sprintf("Bearer %s", "${key}"))`],
  ['rust', `client.get(url).basic_auth("ann", Some("${chosen}"))`],
  ['rust', `Credentials::new("ann".to_string(), "${chosen}".to_string())`],
  ['rust', `EncodingKey::from_secret(b"${key}")`],
  ['rust', `OpenAI::new("${key}")`],
  ['java', `Credentials.basic("ann", "${chosen}")`],
  ['java', `new PasswordAuthentication("ann", "${chosen}")`],
  ['java', `Algorithm.HMAC256("${key}")`],
  ['javascript', `crypto.createSecretKey(Buffer.from("${key}", "utf8"))`],
  ['java', `Jwts.builder().signWith(SignatureAlgorithm.HS256, "${key}")`],
  ['java', `store.load(in, "${chosen}".toCharArray());`],
  ['java', `encoder.encodeToString("ann:${chosen}".getBytes())`],
  ['csharp', `ChatClient client = new("gpt-4o", "${key}");`],
  ['csharp', `new SymmetricSecurityKey(Encoding.UTF8.GetBytes("${key}"))`],
  ['csharp', `TwilioClient.Init("AC", "${key}");`],
  ['powershell', `ConvertTo-SecureString -AsPlainText "${chosen}" -Force`],
  ['powershell', `"${chosen}" | ConvertTo-SecureString -AsPlainText -Force`],
  ['powershell', `Set-Variable -Name apiKey -Value "${key}"`],
  ['kotlin', `buildConfigField("String", "API_KEY", "\\"${key}\\"")`],
  [
    'kotlin',
    `InfluxDBClientKotlinFactory\n  .create("http://db", "${key}".toCharArray())`
  ],
  ['kotlin', `simpleOpenAIExecutor("${key}")`],
  ['javascript', `webpush.setVapidDetails('mailto:a@a.org', open, '${key}')`],
  ['javascript', `app.use(cookieParser("${key}"))`],
  ['ruby', `InfluxDB2::Client.new('https://db:8086', '${key}', bucket: 'b')`],
  ['ruby', `Twilio::REST::Client.new 'AC', '${key}'`],
  ['ruby', `provider :github, 'abc', '${key}', scope: 'user'`],
  ['ruby', `req.basic_auth 'ann', '${chosen}'`],
  ['ruby', `f.request :basic_auth, 'ann', '${chosen}'`],
  ['haskell', `setRequestBasicAuth "ann" "${chosen}" req`],
  ['haskell', `makeOpenAIClient "${key}" manager 2`],
  [
    'scala',
    `spark.conf.set("fs.azure.account.key.acct.blob.core.windows.net", "${key}")`
  ],
  [
    'scala',
    `spark.conf.set("fs.azure.account.key." + acct + ".dfs.core.windows.net", "${key}")`
  ],
  ['java', `@Value("\${api.key:${key}}") String k;`]
])('%s: %s', (language, code) => {
  const value = code.includes(key) ? key : chosen;
  expect(findLikely('code', language, code)).toEqual([value]);
});

it.each([
  ['php', 'mysqli_connect($host, $user, $pass, "Shop_2024");'],
  ['php', 'new PDO($dsn, $user, $pass);'],
  ['php', "Hash::make('password')"],
  ['php', 'Hash::make($request->password);'],
  ['perl', 'DBI->connect($dsn, $user, $pass);'],
  ['matlab', "data = database('shop', '', '');"],
  ['ruby', 'req.basic_auth user, pass'],
  ['ruby', 'provider :developer, fields: [:first_name2], uid_field: :x'],
  ['csharp', 'Client c = new("https://a.org", "index-2024-v1");'],
  ['java', 'store.load(in, null);'],
  ['java', '@Value("${app.token-expiration:3600000}") long e;'],
  ['powershell', '"$plain" | ConvertTo-SecureString -AsPlainText -Force'],
  ['kotlin', `buildConfigField("String", "VERSION", "\\"v1.2.3-Beta4\\"")`],
  [
    'scala',
    'spark.conf.set("fs.azure.account.auth.type.acct.dfs.core.windows.net", "OAuth")'
  ],
  [
    'scala',
    'spark.conf.set("fs.azure.account.oauth2.client.id.acct.dfs.core.windows.net", "7ddf754f-d193-4cc9-b351-99906754a03b")'
  ],
  ['scala', 'database("catalog", "schema", "mytable_2024")'],
  ['python', 'path = ftp_name(ftp("a", "b", "c-label_24"))']
])('no secret in %s: %s', (language, code) => {
  expect(findLikely('code', language, code)).toEqual([]);
});
