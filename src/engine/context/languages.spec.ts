/** How other languages than Python write a name and its value. */
import { seeded } from '../credentials/seeded';
import { findLikely } from './likely';
import { KEYS, PASSWORDS } from './values/samples';

/** Two ways of reading may find the same. */
const likelyIn = (...text: Parameters<typeof findLikely>): string[] =>
  Array.from(new Set(findLikely(...text)));

const key = KEYS.alnum(seeded(41));
const chosen = PASSWORDS['two words'](seeded(42));

describe('a value is behind its name', () => {
  it.each([
    // Quotes of their own
    ['perl', `my $password = q{${chosen}};`],
    ['perl', `our $TOKEN = q(${key});`],
    ['ruby', `PASSWORD = %q(${chosen})`],
    ['lua', `local token = [[${key}]]`],
    ['rust', `let secret: &[u8] = b"${key}";`],
    ['rust', `let api_key = r#"${key}"#;`],
    ['julia', `password = raw"${chosen}"`],
    ['go', `var jwtKey = []byte("${key}")`],
    ['haskell', `token = T.pack "${key}"`],
    // Types
    ['rust', `let password: Option<&str> = Some("${chosen}");`],
    [
      'rust',
      `static TOKEN: Lazy<String> = Lazy::new(|| "${key}".to_string());`
    ],
    ['sql', `DECLARE @password NVARCHAR(50) = '${chosen}';`],
    ['kotlin', `val token by lazy { "${key}" }`],
    // What functions return
    ['javascript', `function getApiKey() {\n  return '${key}';\n}`],
    ['go', `func getToken() string { return "${key}" }`],
    ['rust', `fn api_key() -> &'static str { "${key}" }`],
    ['kotlin', `fun token(): String = "${key}"`],
    ['perl', `sub token { return '${key}' }`],
    ['lua', `function get_token() return "${key}" end`],
    ['fsharp', `let getToken () = "${key}"`],
    // What is taken where a setting is not there
    ['ruby', `token = ENV['T'] || '${key}'`],
    ['ruby', `token = ENV.fetch('T', '${key}')`],
    ['php', `$token = getenv('T') ?: '${key}';`],
    ['php', `$token = $_ENV['T'] ?? '${key}';`],
    ['perl', `my $token = $ENV{T} // '${key}';`],
    ['lua', `local token = os.getenv("T") or "${key}"`],
    ['kotlin', `val token = System.getenv("T") ?: "${key}"`],
    ['scala', `val apiKey = sys.env.getOrElse("K", "${key}")`],
    ['rust', `let token = env::var("T").unwrap_or("${key}".to_string());`],
    // What is compared
    ['javascript', `if (req.headers['x-api-key'] !== '${key}') stop();`],
    ['go', `if password != "${chosen}" { return }`],
    ['java', `if (password.equals("${chosen}")) go();`],
    // Several at once
    ['perl', `my ($user, $pass) = ('ann', '${chosen}');`],
    ['scala', `val (user, password) = ("ann", "${chosen}")`],
    ['php', `list($user, $password) = ['ann', '${chosen}'];`],
    // What is joined
    ['php', `$h = ['Authorization: Bearer ' . '${key}'];`],
    ['matlab', `opts.HeaderFields = {'Authorization', ['Bearer ' '${key}']};`],
    ['lua', `local url = "https://a.org?api_key=" .. "${key}"`],
    ['matlab', `url = ['https://a.org?api_key=' '${key}'];`],
    // What is set by a name
    ['rust', `map.insert("password".to_string(), "${chosen}".to_string());`],
    ['rust', `h.insert("X-Api-Key", HeaderValue::from_static("${key}"));`],
    ['csharp', `headers.Add("Authorization", $"Bearer ${key}");`],
    ['haskell', `opts = defaults & header "X-Api-Key" .~ ["${key}"]`],
    ['javascript', `const tmdb = new Client({ apiKey: "${key}" });`],
    // Lines of a long text
    ['julia', `Connection("""\n  host=db\n  password=${chosen}\n""")`],
    ['ruby', `x = <<~YAML\n  db:\n    password: ${chosen}\nYAML`],
    // A variable whose name says nothing
    ['go', `k := "${key}"\nreq.Header.Set("X-Api-Key", k)`],
    ['php', `$k = '${key}';\n$h = ['X-Api-Key: ' . $k];`],
    ['matlab', `% api key: ${key}`]
  ])('%s: %s', (language, code) => {
    const value = code.includes(key) ? key : chosen;
    expect(likelyIn('code', language, code)).toEqual([value]);
  });

  it.each([
    ['- --password', '- "$"'],
    ['type: postgres', 'pass: $']
  ])('in YAML: %s', (...lines) => {
    const text = lines.join('\n').replace('$', chosen);
    expect(likelyIn('text', 'yaml', text)).toEqual([chosen]);
  });

  it('in Terraform: a parameter by its name', () => {
    const text = `name  = "/app/db_password"\ntype  = "SecureString"\nvalue = "${chosen}"`;
    expect(likelyIn('text', 'ini', text)).toEqual([chosen]);
  });
});

it.each([
  ['javascript', "i18n.t('auth.password.reset_link2');"],
  ['javascript', "if (tokenType !== 'Bearer2') stop();"],
  ['javascript', "if (token !== 'undefined') go();"],
  ['javascript', "const tokenKey = '@app:token_v2';"],
  ['java', 'if ("Bearer2".equals(tokenType)) go();'],
  ['java', 'if (key.equals("spring.profiles.active2")) go();'],
  ['java', 'public String getTokenType() { return "Bearer_v2"; }'],
  ['go', 'func (t Token) String() string { return "Token_v2" }'],
  ['go', 'if key != "metadata.name2" { return }'],
  ['kotlin', 'val label by lazy { "Password_2" }'],
  ['lua', 'local key = [[some_key_2]]'],
  ['perl', 'my $key = q{user.name_2};'],
  ['perl', 'my %keywords = map { $_ => 1 } q(if else while2);'],
  ['haskell', 'tokenName = "Ident_2"'],
  ['rust', 'map.insert("key".to_string(), "Value_2024".to_string());'],
  ['ruby', "let(:token_type) { 'Bearer_2' }"],
  ['php', "'password' => 'required|min:8|confirmed',"],
  ['powershell', "$password = Read-Host 'Password 1' -AsSecureString"],
  ['powershell', '$secret = Get-AzKeyVaultSecret -VaultName kv1'],
  ['matlab', "m = containers.Map({'key_1'}, {'Value_2024'});"]
])('no secret in %s: %s', (language, code) => {
  expect(likelyIn('code', language, code)).toEqual([]);
});

it.each([
  'error.password.invalid=Passwort ist falsch!',
  'The password is wrong!',
  'args:\n- --token-file\n- /var/run/Token_2'
])('no secret in a text: %s', text => {
  expect(likelyIn('text', 'ini', text)).toEqual([]);
});

describe('code that Markdown runs', () => {
  it.each([
    `\`\`\`{r setup, echo=FALSE}\n"${key}" -> api_token\n\`\`\``,
    `\`\`\`{python}\nclient = Client("${key}", base_url=u)\n\`\`\``,
    `\`\`\`{code-cell} ipython3\nclient = Client("${key}", model="m")\n\`\`\``
  ])('is read as that of a cell: %#', text => {
    expect(likelyIn('markdown', 'markdown', text)).toEqual([key]);
  });

  it('shows ids', () => {
    const id = KEYS.uuid(seeded(43));
    const text = `\`\`\`{r}\nget_data(network_key = "${id}")\n\`\`\`\n`;
    expect(likelyIn('markdown', 'markdown', text)).toEqual([]);
  });
});
