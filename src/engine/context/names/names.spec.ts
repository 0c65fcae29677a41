import { roleOf } from './names';
import { wordsOf } from './words';

describe('words of a name', () => {
  it.each([
    ['openai_api_key', 'openai api key'],
    ['openAIApiKey', 'open ai api key'],
    ['OPENAI_API_KEY', 'openai api key'],
    ['X-Api-Key', 'x api key'],
    ['AWS secret access key', 'aws secret access key'],
    ['apikey', 'api key'],
    ['dbpassword2', 'db password2'],
    ['apikey1', 'api key1'],
    ['sha256', 'sha256'],
    ['dbpassword', 'db password'],
    ['SQL_CLIENTSECRET_62', 'sql client secret'],
    ['connectionString', 'connection string'],
    ['', '']
  ])('%s', (name, words) => {
    expect(wordsOf(name).join(' ')).toBe(words);
  });
});

describe('names that promise a secret', () => {
  it.each([
    ['api_key', 'key strong'],
    ['VOYAGER_API_KEY', 'key strong'],
    ['Ocp-Apim-Subscription-Key', 'key strong'],
    ['aws_secret_access_key', 'key strong'],
    ['private_key', 'key strong'],
    ['api_key_prod', 'key strong'],
    ['use_auth_token', 'token strong'],
    ['zephyr_key', 'key fair'],
    ['api_key_of_ann', 'key fair'],
    ['key', 'key weak'],
    ['token', 'token strong'],
    ['hf_token', 'token strong'],
    ['GITHUB_PAT', 'token strong'],
    ['tokens', 'token fair'],
    ['noun_tokens', 'token weak'],
    ['bot_tokens', 'token strong'],
    ['word_delimiter_token', 'token odd'],
    ['token_separator', 'token odd'],
    ['clientSecret', 'secret strong'],
    ['secret_name', 'secret odd'],
    ['credentials', 'secret strong'],
    ['DB_PASSWORD_1', 'password strong'],
    ['APIKEY2', 'key strong'],
    ['weather_api', 'key strong'],
    ['my_api', 'key strong'],
    ['wifi_psk', 'password strong'],
    ['Passwort', 'password strong'],
    ['db_pass', 'password strong'],
    ['pwd', 'password strong'],
    ['fake_password', 'password weak'],
    ['sendgrid_key', 'key strong'],
    ['AZURE_AI_CHAT_KEY', 'key strong'],
    ['key2', 'key fair'],
    ['clave_api', 'key strong'],
    ['api_schluessel', 'key strong'],
    ['mot_de_passe', 'password strong'],
    ['hasło_bazy', 'password fair'],
    ['db_salasana', 'password strong'],
    ['Пароль', 'password strong'],
    ['管理员密码', 'password strong'],
    ['비밀번호', 'password strong'],
    ['APIトークン', 'token strong'],
    ['トークン', 'token weak'],
    ['ключ_api', 'key strong'],
    ['rootpw', 'password strong'],
    ['kusto_connection_string', 'connection strong'],
    ['conn_str', 'connection strong'],
    ['Authorization', 'authorization strong'],
    ['proxy_auth', 'authorization strong']
  ])('%s', (name, expected) => {
    const role = roleOf(name);
    expect(`${role?.kind} ${role?.strength}`).toBe(expected);
  });
});

describe('names that only look like it', () => {
  it.each([
    'tokenizer',
    'max_token_length',
    'token_id',
    'token_type_ids',
    'token_count',
    'token_url',
    'next_page_token',
    'page_token',
    'primary_key',
    'foreignKey',
    'sort_key',
    'partition_key',
    'join_keys',
    'keyboard',
    'keyword',
    'hockey',
    'public_key',
    'STRIPE_PUBLISHABLE_KEY',
    'key_path',
    'KEY_FILE',
    'GOOGLE_APPLICATION_CREDENTIALS_FILE',
    'password_hash',
    'passwordLength',
    'has_token',
    'no_auth_token',
    'show_password',
    'is_secret',
    'resource_key',
    'UniqueTokenIdentifier',
    'key_down_event',
    'secretary',
    'author',
    'passenger',
    'compass',
    'key_id',
    'connection',
    ''
  ])('%s', name => {
    expect(roleOf(name)).toBeNull();
  });
});
