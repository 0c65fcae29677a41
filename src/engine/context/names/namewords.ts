/** Words of names: those for secrets, and those that make something else of them. */

/** What a name promises to hold. */
export type SecretKind =
  'key' | 'token' | 'secret' | 'password' | 'connection' | 'authorization';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const NOUNS: ReadonlyMap<string, SecretKind> = new Map([
  ...nouns(
    'password',
    'password passwords passwd passwds pwds passcodes passphrases psswd pasword passowrd passwrod pwd psk passphrase passcode pass pw psw pswd passwrd ' +
      'passwort kennwort senha contraseña contrasena contrasenia motdepasse passe mdp wachtwoord passord lösenord losenord lozenord haslo hasło ' +
      'adgangskode kodeord salasana parola parool parol heslo geslo jelszó jelszo lozinka zaporka slaptažodis slaptazodis ' +
      'şifre sifre şifreniz şifresi sifreniz sifresi parolası parolanız parolasi parolaniz hasła hasla hesla contrasenya pasahitza sandi khẩu khau пароль пароля парола лозинка συνθηματικό סיסמה ' +
      'סיסמת הסיסמה סיסמאות κωδικός κωδικος المرور مرور السر سر باسورد پسورد عبور رمزعبور گذرواژه पासवर्ड कूटशब्द รหัสผ่าน ' +
      'matkhau รหัสลับ 密码 密碼 口令 授权码 授權碼 パスワード パスフレーズ 비밀번호 패스워드 암호'
  ),
  ...nouns(
    'secret',
    'secret secrets credential credentials cred creds السري سري mật ' +
      'secreto secreta segredo segreto geheim geheimnis zugangsdaten sekret секрет シークレット'
  ),
  ...nouns(
    'token',
    'token tokens tok pat jwt bearer jeton belirteç belirteci belirtec токен διακριτικό טוקן אסימון المميز مميز الوصول توکن टोकन โทเค็น โทเคน 令牌 權杖 トークン 토큰'
  ),
  ...nouns(
    'key',
    'key keys api clave chave clé cle chiave schlüssel schluessel sleutel klucz klíč klic anahtar anahtarı anahtari ' +
      'anahtarınız kunci khóa khoá khoa ключ κλειδί κλειδι מפתח المفتاح مفتاح کلید कुंजी คีย์ กุญแจ ' +
      '密钥 密鑰 密匙 金鑰 キー 키'
  ),
  ...nouns('connection', 'dsn'),
  ...nouns('authorization', 'authorization auth')
]);

function nouns(kind: SecretKind, words: string): [string, SecretKind][] {
  return words.split(' ').map(word => [word, kind]);
}

/** After the secret word: the value is a thing about the secret, such as its id. */
export const HARMLESS_HEADS = set(
  'id ids identifier identifiers uuid guid path paths file files filename dir directory folder url urls uri uris endpoint host hostname domain port arn address addresses ' +
    'length len size sizes count counts number num limit limits budget usage cost price rate rates index indices idx ' +
    'position positions pos offset offsets hash hashes digest fingerprint checksum version algorithm alg ' +
    'scope scopes provider status error errors message expiry expires expiration ttl age date time timestamp created ' +
    'updated event events handler callback policy policies rule rules requirement requirements schema model models embedding embeddings vector vectors prob probs logits score scores ' +
    'weight weights frequency freq order encryption within accessor accessors asset assets enabled required exists valid widget button hint prompt help class cls doc docs ' +
    'προϊόντος πελάτη χώρας παραγγελίας'
);
/** After the secret word: the value should be something a person reads. A random one contradicts that. */
export const DESCRIPTIVE_HEADS = set(
  'name names type types kind separator delimiter template format field fields column columns col label prefix suffix ' +
    'variable var env pattern regex map dict list method mode source service manager location region ref'
);
/** After the secret word without a meaning of their own. */
export const NEUTRAL_HEADS = set(
  'value string str text data raw plain base b64 base64 encoded bytes prod production dev development test staging local ' +
    'api acceso acces accès acesso accesso privada privée secreta secrete live main primary secondary default new old current my here input param parameter arg v v1 v2 ' +
    'de del della di do da du la le el of for für'
);
/** Anywhere before: the value is public, or it is a fact and not the secret. */
export const HARMLESS_QUALIFIERS = set(
  'public publishable pub is has no not use show enable requires needs should can must hide forgot label'
);
/** Before the secret word: the value is made up or not readable. */
export const DOUBTFUL_QUALIFIERS = set(
  'fake dummy example sample mock encrypted hashed expected invalid wrong'
);
export const SECRETS = set('secret secrets signing encryption');
export const KEY_QUALIFIERS = set(
  'api access activation secret private account subscription auth master encryption decryption signing service admin storage shared security ' +
    'app application license client consumer host function write ingest integration project deploy ssh rest bot server ' +
    'cryptographic query hmac functions hub webhook hook sas unseal vault enrollment registration acceso acces accès acesso accesso privada privée geheimer secrete ' +
    'my dev prod production live sandbox akses rahasia gizli erişim erisim dostępu dostepu tajny tajný přístupový ' +
    'апи секретний секретный таємний доступу доступа μυστικό πρόσβασης סודי גישה سري السري مخفی دسترسی गुप्त गोपनीय एपीआई ' +
    'ลับ bí 访问 存取 客户端 应用 アクセス シークレット 액세스 접근 비밀 시크릿 인증 서비스'
);
/** Services whose keys are called after them: `sendgrid_key`. */
export const SERVICES = set(
  'aai aemet airtable alchemy algolia alphavantage anthropic aoai appwrite arize assemblyai azure binance brave ' +
    'cartesia cerebras clarifai claude clearbit cloudflare cmc cognitive cohere coinbase coingecko comet cosmos ' +
    'dashscope datadog deepgram deepl deepseek discogs dropbox edamam elastic eleven elevenlabs eodhd estat ' +
    'etherscan eventbrite exa fal finnhub firecrawl fireworks fred gemini genius geoapify giphy glassnode gpt groq ' +
    'helius here heroku hf honeycomb huggingface infura jina jquants kaggle kakao kraken langchain langfuse ' +
    'langsmith lastfm llama mailchimp mailgun mapbox maps marketaux messari mistral mixpanel moonshot moralis nasa ' +
    'naver neptune newrelic newsapi noaa nvidia omdb openai opencage opendart openrouter opensea openweather ' +
    'opsgenie pagerduty perplexity pexels pinecone pixabay planet polygon postmark qdrant qianfan quandl quicknode ' +
    'rapid recognizer replicate roboflow segment sendgrid sentry serp serpapi serper shodan siliconflow snyk speech ' +
    'spoonacular stability strava stripe supabase tavily ticketmaster tiingo tmdb together tomtom translator ' +
    'tushare twelvedata twilio unsplash vantage virustotal vision vonage voyage vt wandb watson weather weaviate ' +
    'wolfram xai yelp youtube zhipu'
);
/** Those that are no words, so that each may stand for the key: `tmdb = "…"`. Where keys have a form of their own, what has none is an id. */
export const SERVICES_ALONE = set(
  'alphavantage assemblyai aviationstack coingecko coinmarketcap cryptocompare deepgram deepl elevenlabs etherscan exchangerate finnhub geoapify giphy giantbomb ' +
    'infura ipinfo ipstack kaggle lastfm locationiq mapquest mailgun newsapi newsdata marketstack musixmatch omdb opencage ' +
    'openweather openweathermap pexels pinecone pixabay positionstack quandl rapidapi rawg sentinelhub serpapi serper ' +
    'shodan spoonacular telegram tiingo tmdb tomtom twilio unsplash virustotal wandb weatherapi weatherbit weatherstack wolframalpha'
);
/** Who signs in, and what such a list is called besides. */
export const ACCOUNTS = set('users accounts logins userdb usersdb login');
export const OF_ACCOUNTS = set(
  'admin all allowed app authorized client data database db demo details dict info known list map my our portal ' +
    'registered site store table test user valid web'
);
/** Chinese has a word of its own for keys that are kept secret. */
export const SECRET_KEYS = set('密钥 密鑰 密匙 金鑰');
/** Keys of tables, maps, music and random generators. */
export const HARMLESS_KEYS = set(
  'primary foreign insights instrumentation sort sorting partition dict hash index join group cache row column composite unique natural surrogate merge ' +
    'arrow major minor answer map translation object item config lookup random rng prng shift state image text input ' +
    'output feature target label legend color hot shortcut root registry resource idempotency dedup ordering order blob bucket file ' +
    'path field json yaml template metric loss val train class category word token attention split sub socket ' +
    'gpg pgp kms wrapped dataset experiment document doc run model block spreadsheet sheet worksheet inchi smiles verify verifying node edge event record entity job task trace span thread chat issue checklist taxon species'
);
export const PAGE_TOKENS = set(
  'authenticity casa pagination next continuation sync cursor resume csrf csrfmiddleware xsrf previous prev'
);
/** Tokens that are pieces of text. */
export const TEXT_TOKENS = set(
  'pad eos bos sep cls mask unk special stop end start first last max min num n count total prompt completion input ' +
    'output image audio video text word sub vocab separator delimiter additional decoder encoder generated predicted ' +
    'target src per forced begin think tool'
);

/** Pieces of text are called so as well, where a language has no plural. */
export const PLURALS = set('tokens keys 令牌 トークン 토큰');
export const ACCESS = set('api access auth bearer bot refresh secret');
export const SHORT_NOUNS = set('pass passe mdp pat tok auth bearer cred creds');

/** `WCD_DEMO_RO_KEY`: a demonstration lets everybody read. */
export const READ_ONLY: ReadonlySet<string> = new Set(['ro', 'readonly']);
