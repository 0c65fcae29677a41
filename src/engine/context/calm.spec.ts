import { base64 } from '@scure/base';
import { findNamedValues, judge } from './index';
import { confidences, keywords } from './likely';
import { alnum, hex, short, uuid } from './specimens';

/** What a documentation puts in the place of a key: a sentence in base64. */
const sentence = base64.encode(
  Uint8Array.from('This is where your own key would go', letter =>
    letter.charCodeAt(0)
  )
);

describe('code that holds no secret', () => {
  it.each([
    'llm(prompt, max_tokens=1024, stop_token="</s>", pad_token="[PAD]")',
    'tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased-2018")',
    'df.merge(other, on="key_2019"); sorted(x, key="id_20b45")',
    'primary_key = "customer_id_2024"',
    'api_key = os.environ["OPENAI_API_KEY"]',
    'api_key = os.getenv("OPENAI_API_KEY", "")',
    'api_key = getpass("Enter your API key: ")',
    'headers = {"Authorization": f"Bearer {token}"}',
    'headers = {"Authorization": "Bearer " + token}',
    'headers = {"Authorization": "Bearer %s" % token}',
    '%env GOOGLE_APPLICATION_CREDENTIALS=/content/key-2a4b6c8d0e.json',
    '!curl -H "Authorization: Bearer $TOKEN" https://a.example.org',
    '!curl -H "Authorization: Bearer $(gcloud auth print-access-token)" x',
    '!curl -u user:$PASSWORD https://a.example.org',
    'key = jax.random.PRNGKey(0); subkey = "a"',
    'secret = client.access_secret_version("projects/1/secrets/a/versions/2")',
    'input_type = "password"; grant_type = "client_credentials"',
    '# set api_key = "your key" first',
    'password = input("Password for db2024: ")',
    'if token == "<|endoftext|>": pass',
    `credentials = {"client_id": "${alnum}", "token_uri": "a"}`,
    `public_key = "${alnum}"`,
    `resource_key = "${hex}"`,
    `unique_token_identifier = "${hex}"`,
    'password = "P: enter the one you were given"',
    'app_password = "abcd efgh ijkl mnop"',
    'password = "my-shared-database-password"',
    'image_repository_password = "read-only-access-token-name"',
    '!echo -n secret | gcloud secrets create a-password --data-file=-',
    '!echo "the password received!"',
    '# the model needs a token: see the page on access',
    'client = Client("tcp://10.0.0.1:8786")',
    `ResourceClient("${uuid}"); RunClient("${hex}")`,
    'client = OpenAI("YOUR_KEY"); tavily = TavilyClient(os.environ["KEY"])',
    'cipher = AES.new(b"Sixteen byte key", AES.MODE_EAX)',
    'hmac.new(os.environ["HMAC_KEY_2024"].encode(), text, sha256)',
    '!docker run -v "$PWD:$PWD:Z" -w "$PWD" quay.io/acme/build2024:main',
    '!git clone https://git.acme.org/a-long-user-name/x.git',
    `client.news(page_token="${alnum}")`,
    `password = "ENC[AES256_GCM,data:${alnum},iv:${alnum}]"`,
    `secret = "vault:v1:${alnum}"`,
    `token = "A${'gBy'.repeat(120)}${alnum}"`,
    'if password == other_2024: pass',
    `key = "cache:${hex}"`,
    `url = "https://a.example.org/b.png?alt=media&token=${uuid}"`,
    `VT_KEY = "${sentence}"`,
    `next_page_token = "${alnum}"`,
    `commit = "${hex}"; key_id = "${hex}"`,
    `cache_key = "${hex}"`,
    'col_psw = "#b4d5f4"',
    `APP_INSIGHTS_KEY = "${uuid}"`,
    `s3_key = "raw/2024/${hex}.json"`,
    `token_address = "0x${hex}"`,
    `token = "0x${hex}"`,
    `api_token_addresses = ["${alnum}"]`,
    `token_url = "https://a.example.org/${alnum}"`
  ])('%s', source => {
    expect(confidences('code', source)).toEqual([]);
  });
});

describe('text that holds no secret', () => {
  it.each([
    'Token indices sequence length is longer than 512',
    'The password must be at least 8 characters long',
    'Enter your API key: ········',
    'Tokens: 1234 | Cost: 0.002',
    'your token is saved in your configured git credential helpers (store).',
    'password  : string (required)',
    'KeyError: "api_key_2024"',
    'AuthenticationError: Incorrect API key provided: sk-ab***********xyz9.',
    "{'input_ids': [1, 2], 'token_type_ids': [0, 0], 'attention_mask': [1]}",
    'You have to pass `trust_remote_code=True` or `n_jobs2=12`',
    'PASS: check_4711',
    `["Change user password", "${hex}", "${hex}"]`,
    `1  CRED_DISP  ${uuid}  host-12  2020-01-01`,
    `{'key': 'llmcache:${hex}'}`,
    'Password reset for account: ann99',
    'Forward pass: 2*N_flops (all parameters)',
    'unless you explicitly pass `rcond=-12`',
    'genes identified by RNA2seq as "R2-type99" or identified as "B4-type88"',
    'the password for http://a.example.org/b2024',
    `<input name="authenticity_token" value="${alnum}">`,
    'renderPass===this.mainRenderPass2024;x',
    `run -AccessKey ${uuid} -Reinvoke`,
    '| key | value |\n|---|---|\n| a1b2c3 | d4e5f6 |',
    'Use `api_key="..."` or set OPENAI_API_KEY.',
    '----> 3 client = Client(api_key=os.environ["OPENAI_API_KEY"])'
  ])('%s', text => {
    expect(confidences('stream', text)).toEqual([]);
  });
});

it.each(['javascript', 'bash', 'julia', 'python'])(
  'takes what a literal of %s quotes for what it says',
  language => {
    const found = (source: string) =>
      findNamedValues('code', language, source, keywords.find(source)).flatMap(
        named => judge(named, source) ?? []
      );
    expect(found('show("you may pass `rcond=-12` or \'n2=45\'");')).toEqual([]);
    expect(found(`show("the password '${alnum}' is new");`)).not.toEqual([]);
  }
);

it('takes no item of a list for the name of the next', () => {
  const list = `x = ["a", "Reset password", "${alnum}", "b"];`;
  expect(confidences('code', list, 'javascript')).toEqual([]);
});

describe('sentences of programs', () => {
  it.each([
    `> X-Api-Key: ${short}`,
    `logged in with token ${hex}.`,
    `Token ${hex} has expired`,
    `Invalid access token "${hex}"`,
    `Using API key [${alnum}]`,
    `log in with user ann and password ${alnum}`,
    `Credentials: ann / ${alnum}`,
    `A temporary password is generated for root@localhost: ${alnum}`,
    `Password set to ${alnum}`,
    `user=ann, pass=${alnum}, host=db`,
    `Unseal Key 1: ${alnum}`,
    ` $ password: chr "${alnum}"`,
    `  ["password"]=>\n  string(40) "${alnum}"`,
    `<server><password>${alnum}</password></server>`,
    `connect-server db -User ann -Password ${alnum}`
  ])('%s', text => {
    expect(confidences('stream', text)).toContain('likely');
  });
});

it.each([
  ['kotlin', `mapOf("a" to "b", "apiKey" to "${alnum}")`],
  ['go', `var apiKey string = "${alnum}"`],
  ['rust', `const API_KEY: &str = "${alnum}";`],
  ['rust', `let api_key = String::from("${alnum}");`],
  ['ruby', `x = ENV.fetch("API_KEY") { "${alnum}" }`],
  ['perl', `$c->{api_key} = "${alnum}";`],
  ['php', `define( 'API_KEY' , '${alnum}' );`],
  ['sas', `%let api_key = ${alnum};`],
  ['cpp', `std::string apiKey{"${alnum}"}; const char pass[] = "${alnum}";`],
  ['hcl', `variable "api_key" {\n  type = string\n  default = "${alnum}"\n}`]
])('finds how %s writes it: %s', (language, source) => {
  const hits = keywords.find(source);
  const found = findNamedValues('code', language, source, hits);
  expect(found.flatMap(named => judge(named, source) ?? [])).not.toEqual([]);
});

it('reports the bare value of a header and never shows it', () => {
  const text = `headers = {"Authorization": "Bearer ${alnum}"}`;
  const [named] = findNamedValues('code', 'python', text, keywords.find(text));
  const match = judge(named, text);
  expect(text.slice(match?.from, match?.to)).toBe(alnum);
  expect(match?.rule.id).toBe('authorization-header');
  expect(match?.masked).not.toMatch(/[A-Za-z0-9]/);
});

it('judges a table cell that a view has named', () => {
  const text = `  ${alnum}\n`;
  const named = { name: 'Api key', from: 0, to: text.length };
  const match = judge(named, text);
  expect([match?.from, match?.to]).toEqual([2, 42]);
});

it('takes a word of a sentence only where it can be nothing else', () => {
  expect(confidences('stream', `with token ${alnum} for it`)).toEqual([
    'likely'
  ]);
  expect(confidences('stream', `with token ${hex} for it`)).toEqual([]);
  expect(confidences('stream', `with api key ${hex} for it`)).toEqual([
    'likely'
  ]);
});

it('takes an id for a key only where the name is a setting', () => {
  expect(confidences('stream', `acme_key: ${hex}`)).toEqual([]);
  expect(confidences('stream', `ACME_KEY: ${hex}`)).toEqual(['likely']);
  expect(confidences('code', `acme_key = "${hex}"`)).toEqual(['likely']);
});

it('takes a short value for a key only where it is sent', () => {
  expect(confidences('code', `api_key = "${short}"`)).toEqual(['possible']);
  expect(confidences('code', `h = {"X-Routing-Key": "${short}"}`)).toEqual([]);
});

it('has a word only for a password', () => {
  expect(confidences('code', 'password = "lantern"')).toEqual(['possible']);
  expect(confidences('code', 'api_key = "lantern"')).toEqual([]);
});
