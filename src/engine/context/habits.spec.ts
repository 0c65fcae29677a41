/** How people and programs leave secrets, found in notebooks that no rule was written for. */
import { pickText } from '../credentials/random';
import { seeded } from '../credentials/seeded';
import { scanOutput, scanSource, type Finding } from '../index';
import { findLikely } from './likely';
import { lookOf } from './values/values';

const alnum = 'abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789';
const digits = '0123456789abcdef';
const key = pickText(alnum, 40, seeded(5));
const hex = pickText(digits, 32, seeded(6));
const other = pickText(digits, 32, seeded(7));
const uuid = [8, 4, 4, 4, 12]
  .map((size, at) => pickText(digits, size, seeded(20 + at)))
  .join('-');
const base64 = `${pickText(`${alnum}+/`, 86, seeded(8))}==`;
/** As people choose them. */
const chosen = 'Granite' + '1987!';
const phrase = 'Otter-Marble' + '-Lantern7';
/** Signs of the keyboard's row behind letters, and digits in the place of letters. */
const rowed = 'asdf' + '!6289';
/** Not a gene, which is tagged so as well. */
const numbered = 'OTTER' + '_83321';
const respelled = 'Gran' + '1te_qWe';
const respelledKey = 'gr4n1' + 't3#eSW';

const valuesOf = (text: string, findings: readonly Finding[]): string[] =>
  findings
    .filter(({ confidence }) => confidence !== 'possible')
    .map(({ from, to }) => text.slice(from, to));

const inCode = (source: string, language = 'python'): string[] =>
  valuesOf(source, scanSource({ type: 'code', id: 'a', source }, 0, language));

const place = { cell: 0, cellId: 'a', output: 0 };

const inStream = (text: string): string[] =>
  valuesOf(
    text,
    scanOutput({ output_type: 'stream', name: 'stdout', text }, place)
  );

describe('in code', () => {
  it.each([
    [`password = "${phrase}"`, phrase],
    [`user, password = "kim", "otto pine marble oar"`, 'otto pine marble oar'],
    [`login_password = "${rowed}"`, rowed],
    [`password = "${numbered}"`, numbered],
    [`db_password = "${respelled}"`, respelled],
    [`JWT_SECRET = "${respelledKey}"`, respelledKey],
    [`pass_word = "${chosen}"`, chosen],
    [`while input("Password: ") != "${chosen}":\n    pass`, chosen],
    [`if st.text_input("Password", type="password") == "${chosen}": x`, chosen],
    [`base64.b64encode(b"kim:${chosen}")`, chosen],
    [`launch(auth=[("kim", "${chosen}")])`, chosen],
    [`"postgresql://{}:{}@db1/x".format("kim", "${chosen}")`, chosen],
    [`"postgresql://%s:%s@db1/x" % (user, "${chosen}")`, chosen],
    [`Neo4jGraph("bolt://db1:7687", "neo4j", "${chosen}")`, chosen],
    [`InfluxDBClient("db1", 8086, "kim", "${chosen}", "x")`, chosen],
    [
      `jaydebeapi.connect("com.x.Driver", url, ["kim", "${chosen}"], jar)`,
      chosen
    ],
    [
      `ssm.put_parameter(Name="/x/db_password", Value="${chosen}", Type="S")`,
      chosen
    ],
    [`SpeechConfig(subscription="${hex}", region="westeurope")`, hex],
    [`IAMAuthenticator("${key}")`, key],
    [`url = base + "?q=" + q + "&apikey=" + "${key}"`, key],
    [`get("https://api.acme.io/v1?q=x&key=${hex}")`, hex],
    [`HTTPProvider("https://mainnet.infura.io/v3/${hex}")`, hex],
    [`HTTPProvider("https://eth-mainnet.g.alchemy.com/v2/${key}")`, key],
    [`%%writefile r\nurl: https://x.copernicus.eu/api\nkey: ${uuid}`, uuid],
    [`%%writefile a.py\nuser, password = "kim", "${rowed}"`, rowed],
    [`x = 1\n#!export API_KEY=${key}`, key],
    [`headers = {"Authorization": "Splunk ${uuid}"}`, uuid],
    [`dg_key = "${hex}"; tmdb_key = "${hex}"`, hex]
  ])('%s', (source, value) => {
    expect(inCode(source)).toContain(value);
  });

  it.each([
    [
      'julia',
      `DBInterface.connect(MySQL.Connection, "db1", "kim", "${chosen}")`,
      chosen
    ],
    ['c#', `b.AddAzureOpenAIChatCompletion("gpt", "https://x", "${hex}");`, hex]
  ])('%s: %s', (language, source, value) => {
    expect(inCode(source, language)).toEqual([value]);
  });
});

describe('in what programs print', () => {
  it.each([
    [`{"username":"kim","key":"${hex}"}`, [hex]],
    [`{"primaryKey": "${hex}", "secondaryKey": "${other}"}`, [hex, other]],
    [`{"key1": "${hex}", "key2": "${other}"}`, [hex, other]],
    [`"primary_key": "${base64}"`, [base64]],
    [`0    ${key}\nName: api_key, dtype: object`, [key]],
    [`id\tpassword\nsomebody\t${chosen}`, [chosen]],
    [`| MAIL_PASS                      | ${chosen} |`, [chosen]],
    [`{'auth': ('kim', '${chosen}')}`, [chosen]],
    [`Cookie(version=0, name='sessionid', value='${key}', port=None)`, [key]],
    [`Generated new TMDB_KEY ${hex}`, [hex]],
    [`Created API key 'prod': ${key}`, [key]],
    [`Setting api_key to ${key}`, [key]],
    [`api_key changed from None to ${key}`, [key]],
    [`API key – ${key}`, [key]],
    [`user kim / password ${chosen}`, [chosen]],
    [`Login: kim / ${chosen}`, [chosen]]
  ])('%s', (text, values) => {
    expect(inStream(text)).toEqual(values);
  });
});

describe('what looks alike', () => {
  it.each([
    'apply_fix("reset_password", "C-1234")',
    `kms_key = "${uuid}"`,
    `dataset_key = "${uuid}"`,
    'password = "Oauth2Client"',
    'password = "asdf1234"',
    'ssm.put_parameter(Name="/prod/region", Value="eu-west-1", Type="String")',
    'if st.text_input("Password") == "": x',
    'proxies = {"http": "http://{username}:{password}:@proxy.acme.com:8080/"}',
    'password = "__pyx_L3_error:;"',
    'widgets.Text(value="2024-01-01", description="Date")'
  ])('in code: %s', source => {
    expect(findLikely('code', 'python', source)).toEqual([]);
  });

  it.each([
    `<script src="https://x.io/embed.js?key=${hex}"></script>`,
    '{"primaryKey": "customer_id", "secondaryKey": "order_id_2"}',
    '{"username": "kim", "key": "value-32"}',
    '0    hello2\n1    row_2b\nName: token, dtype: object',
    'word\ttoken\nrunning\trun12\nwalked\twa1k',
    'Setting tokenizer to bert-base-uncased-v2',
    'password changed to comply with policy2024',
    `cache key - ${hex}`,
    `Changing key to ${hex}`,
    'login: 12:30 / 14:45'
  ])('in an output: %s', text => {
    expect(inStream(text)).toEqual([]);
  });

  it('is a phrase only where no word of it tells something', () => {
    expect(lookOf(phrase)).toBe('phrase');
    expect(lookOf('analytics-cluster-east1')).not.toBe('phrase');
  });
});
