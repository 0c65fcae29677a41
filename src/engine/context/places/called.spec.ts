/** Keys that calls take by their place, without a word that says so. */
import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { scanSource } from '../../index';

const letters = 'abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789';
const digits = '0123456789abcdef';
const key = pickText(letters, 32, seeded(81));
const other = pickText(letters, 40, seeded(82));
const hex = pickText(digits, 32, seeded(83));
const commit = pickText(digits, 40, seeded(80));
const hash = pickText(digits, 64, seeded(84));
const uuid = [8, 4, 4, 4, 12]
  .map((size, at) => pickText(digits, size, seeded(90 + at)))
  .join('-');
const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

const found = (source: string, language = 'python'): string[] =>
  scanSource({ type: 'code', id: 'a', source }, 0, language)
    .filter(({ confidence }) => confidence !== 'possible')
    .map(({ from, to }) => source.slice(from, to));

describe('a class that is made', () => {
  it.each([
    `broker = Ledgerly("${key}")`,
    `db.Historical("${key}")`,
    `llm = CustomLarge("${key}", 0.2)`,
    `Translator("${key}", "EN", "KO")`,
    `HTTPBasicAuth("${key}", "")`
  ])('takes what is no id: %s', source => {
    expect(found(source)).toEqual([key]);
  });

  it.each([
    `OpenAITextCompletion("text-davinci-003", "${hex}", org)`,
    `x = Mailgun("acme.com", "${hex}")`,
    `from polygon.rest import Historical\nh = Historical("${hex}")`,
    `import alpaca_trade_api as trade\nt = trade.Live(key_id, "${hex}")`,
    `Ledgerly("${hex}", base_url="https://ledgerly.io")`,
    `Ledgerly("https://api.ledgerly.io/v1", "${hex}")`,
    `ls = Client("http://ledger:8080", "${hex}")`,
    `ls = LedgerClient(url="http://ledger:8080", "${hex}")`,
    `import OpenDartReader\ndart = OpenDartReader("${hex}")`,
    `auth = LedgerAuth(client_id, "${hex}")`,
    `requests.auth.HTTPBasicAuth("${hex}", '')`
  ])('takes what looks like a hash where it is of a service: %s', source => {
    expect(found(source)).toEqual([hex]);
  });

  it('takes a key and its secret', () => {
    const source = `t = TradingStream(\n    "${key}",\n    "${other}",\n    paper=True,\n)`;
    expect(found(source)).toEqual([key, other]);
    expect(found(`c = BrokerClient("${hex}", "${hash}")`)).toEqual([hex, hash]);
  });

  it('takes the id of an application and its secret', () => {
    const source = `a = ClientCredentials("${hex}", "${hash}")`;
    expect(found(source)).toEqual([hash]);
  });

  it.each([
    ['javascript', `const c = new Ledgerly("${key}");`],
    ['java', `Ledgerly c = new Ledgerly("${key}");`],
    ['julia', `c = Ledgerly("${key}")`]
  ])('in %s: %s', (language, source) => {
    expect(found(source, language)).toEqual([key]);
  });
});

describe('a function', () => {
  it.each([
    `patrol.init("${key}")`,
    `answer = ask("${key}", "gpt-4o-mini", prompt)`,
    `def order(link, api_key): ...\norder(link, "${key}")`,
    `class Ledger:\n    def __init__(self, name, api_key="x"): ...\n\nLedger("a", "${key}")`
  ])('that opens a service, or takes a key: %s', source => {
    expect(found(source)).toEqual([key]);
  });

  it('takes a key and its secret', () => {
    const source = `oauth_dance("an app", "${hex}", "${hash}")`;
    expect(found(source)).toEqual([hex, hash]);
  });

  it.each([
    `def f(path, api_key=None): ...\nf(p, "${hex}")`,
    `initialize_gemini("${hex}")`
  ])('that takes what looks like a hash: %s', source => {
    expect(found(source)).toEqual([hex]);
  });

  it.each([
    ['julia', `using OpenAI\ncreate_chat("${hex}", "gpt-4o", [])`],
    ['javascript', `function load(city, apiKey) {}\nload("Bonn", "${hex}")`],
    ['r', `load <- function(city, api_key) {}\nload("Bonn", "${hex}")`]
  ])('in %s: %s', (language, source) => {
    expect(found(source, language)).toEqual([hex]);
  });
});

describe('what is no key', () => {
  const sheet = '1' + pickText(letters, 43, seeded(85));
  const coin = '1' + pickText(base58, 33, seeded(86));

  it.each([
    `x = Ledgerly("${hex}")`,
    `run = Client("${hash}")`,
    `bot = Bot("${hex}")`,
    `trace = TraceClient("${hex}", "${hash}")`,
    `new TelemetryClient("${hex}")`,
    `assertEqual("${key}", file.id)`,
    `get_backtest("${key}")`,
    `u = UUID("${uuid}")`,
    `app = PublicClientApplication("${uuid}")`,
    `f = FileHash("${key}")`,
    `k = PublicKey("${key}")`,
    `v = VideoPlayer(Video("${key}"))`,
    `s = Spreadsheet("${sheet}")`,
    `w = Wallet2(["${key}"])`,
    `a = Payee("${coin}")`,
    `s = Seq("${pickText('ACGT', 40, seeded(87))}")`,
    `mt.Tm_NN("${pickText('ACGT', 12, seeded(88))}1${pickText('ACGT', 12, seeded(89))}")`,
    `job = Tuning("ftjob-${pickText(letters, 24, seeded(91))}")`,
    `m = AutoModel("bert-base-uncased-2024-v2")`,
    `def find(row, key): ...\nfind(r, "${hex}")`,
    `@Ledgerly("${key}")\ndef f(): ...`,
    `open(Config("settings-2024.json"))`,
    `b = Image.open(BytesIO("${key}"))`,
    `from github import GitAuthor\na = GitAuthor("${commit}")`,
    `from huggingface_hub import CommitInfo\nc = CommitInfo("${commit}")`,
    `from kaggle import Competition\nc = Competition("${key}")`,
    `i = Pinecone.Index("${hex}")`,
    `c = Checkpoint("${commit}", model=model)`,
    `l = Throttle("${hex}", timeout=5)`,
    `e = comet.ExistingExperiment("${hex}")`,
    `start_run("${key}")`,
    `u = URIRef("${key}")`,
    `f = Formula("C6H12O6NaClKMnO4Fe2O3")`,
    `t = Bitcoin("${hash}")`,
    `v = Drive("i-${hex.slice(0, 17)}")`,
    `p = Kube("web-${hex.slice(0, 10)}-x2x4z")`,
    `g = Answers("1FAIpQLS${other}")`,
    `a = Airtable2("app${key.slice(0, 14)}")`
  ])('%s', source => {
    expect(found(source)).toEqual([]);
  });

  it.each([
    ['go', `c.Assert(pwd, Equals, "${key}")`],
    ['csharp', `[assembly: Build("${key}")]`],
    ['javascript', `mixer.init("${key}")`],
    ['javascript', `document.querySelector("#${key}")`]
  ])('in %s: %s', (language, source) => {
    expect(found(source, language)).toEqual([]);
  });
});
