/** What commands, clients and statements take as a secret by its place. */
import { pickText } from '../credentials/random';
import { seeded } from '../credentials/seeded';
import { KeywordSet } from '../prefilter';
import { contextKeywords, findNamedValues, judge } from './index';

const keywords = new KeywordSet(contextKeywords);
const random = seeded(11);
const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const alnum = pickText(letters, 40, random);
/** So short that a person could have chosen it. */
const short = pickText(letters, 11, seeded(2));
const hex = pickText('0123456789abcdef', 40, random);
const uuid = [8, 4, 4, 4, 12]
  .map(size => pickText('0123456789abcdef', size, random))
  .join('-');

it.each([
  `!curl -H "Authorization: Bearer ${alnum}" https://a.example.org`,
  `!curl -u ann:${alnum} https://a.example.org`,
  `!wandb login ${hex}`,
  `!tool login --token ${alnum}`,
  `!sshpass -p '${alnum}' ssh ann@a.example.org`,
  `!echo '${alnum}' | sudo -S ls`,
  `!sudo -S apt install x <<< ${alnum}`,
  `!echo ${alnum} | docker login -u ann --password-stdin a.org`,
  `!gh secret set DEPLOY_HOOK --body "${alnum}"`,
  `!echo ann:${alnum} | chpasswd`,
  `open(".netrc", "w").write("machine a.org login ann password ${alnum}")`,
  `$p = ConvertTo-SecureString '${alnum}' -AsPlainText`,
  `client = OpenAI("${alnum}")`,
  `pc = Pinecone('${uuid}')`,
  `newsapi = NewsApiClient("${hex}")`,
  `notion = Client("${alnum}")`,
  `client = Client("qk81", "${hex}")`,
  `CosmosClient(url, "${alnum}")`,
  `ClientSecretCredential(tenant, client, "${alnum}")`,
  `requests.get(url, auth=("${hex}", ""))`,
  `AES.new(bytes.fromhex("${hex}"), AES.MODE_ECB)`,
  `hmac.new(key=b"${hex}", msg=text, digestmod="sha256")`,
  `URLSafeTimedSerializer("${alnum}")`,
  `ssh.connect("db", 22, "ann", "${alnum}")`,
  `URL.create("postgresql", "ann", "${alnum}", "db")`,
  `generate_password_hash("${alnum}")`,
  `cx_Oracle.connect("ann/${alnum}@db:1521/x")`,
  `url = "jdbc:oracle:thin:ann/${alnum}@db:1521:x"`,
  `client.username_pw_set("ann", "${alnum}")`,
  `reader.decrypt("${alnum}")`,
  `curl_easy_setopt(c, CURLOPT_USERPWD, "ann:${alnum}")`,
  `cur.execute("CREATE USER a WITH ENCRYPTED PASSWORD '${alnum}'")`,
  `cur.execute("ALTER USER a IDENTIFIED WITH native BY '${alnum}'")`,
  `cur.execute("SELECT pgp_sym_decrypt(a, '${alnum}') FROM t")`,
  `!printf '%s' '${alnum}' | docker login -u ann --password-stdin`,
  `!docker login -u ann --password-stdin <<< "${alnum}"`,
  `!openssl rsa -in k.pem -passin "pass:${alnum}"`,
  `!openssl dgst -sha256 -hmac ${alnum} a`,
  `!keytool -genkey -storepass ${alnum}`,
  `!curl https://a.org \\\n  -u ann:${alnum}`,
  `!sqlplus ann/${alnum}@db`,
  `!lftp -u ann,${alnum} a.org`,
  `!net user ann ${alnum} /add`,
  `!echo -e "${alnum}\\n${alnum}" | passwd root`,
  `!mc alias set a https://s3.a.org qk81 ${alnum}`,
  `!twine upload -u __token__ -p ${alnum} dist/*`,
  `!git clone https://${alnum}@git.a.org/x.git`,
  `%%writefile .pgpass\ndb.a.org:5432:x:ann:${alnum}`,
  `requests.get(url, auth=("ann", "${alnum}"))`,
  `session.auth = ('ann', '${alnum}')`,
  `smtp.login(user, "${alnum}")`,
  `FTP("ftp.a.org", "ann", "${alnum}")`,
  `cx_Oracle.connect("ann", "${alnum}", "db/x")`,
  `trino.auth.BasicAuthentication("ann", "${alnum}")`,
  `yagmail.SMTP("ann@a.org", "${alnum}")`,
  `GIS("https://a.org", "ann", "${alnum}")`,
  `!ldapsearch -D cn=ann -w ${alnum} -b dc=a`,
  `!7z x a.7z -p${alnum}`,
  `!smbclient //a/b -U ann%${alnum}`,
  `cur.execute("SET PASSWORD FOR ann = '${alnum}'")`,
  `pymysql.connect("db", "ann", "${alnum}", "x")`,
  `new NetworkCredential("ann", "${alnum}")`,
  `jwt.encode({"a": 1}, "${alnum}", algorithm="HS256")`,
  `Fernet(b"${alnum}")`,
  `hmac.new(b'${alnum}', text, sha256)`,
  `auth.set_access_token("12-ab", "${alnum}")`,
  `auth = OAuth1("a", "b", "c", "${alnum}")`,
  `Text(value='${alnum}', description='API key')`,
  `find(By.ID, "password").send_keys("${alnum}")`,
  `pwd_field.send_keys('${alnum}')`,
  `!docker login -u ann -p ${alnum} a.example.org`,
  `!redis-cli -h a -a ${alnum} ping`,
  `!sqlcmd -S a -U sa -P ${alnum}`,
  `!unzip -P ${alnum} data.zip`,
  `!htpasswd -cb file ann ${alnum}`,
  `cur.execute("CREATE USER a IDENTIFIED BY '${alnum}'")`,
  `cur.execute("ALTER ROLE a WITH PASSWORD '${alnum}'")`,
  `%%bash\ncurl -H 'X-Api-Key: ${alnum}' https://a.example.org`,
  `!curl -H "X-Auth-Token: ${short}" https://a.example.org`,
  `headers = {"Authorization": "Token ${short}"}`,
  `headers = {"x-api-key": "${short}"}`
])('%s', source => {
  const named = findNamedValues(
    'code',
    'python',
    source,
    keywords.find(source)
  );
  const found = named.map(each => judge(each, source)?.confidence);
  expect(found).toContain('likely');
});
