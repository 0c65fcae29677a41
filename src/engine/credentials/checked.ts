/**
 * What the forms of the kinds that notebooks hold most were compared with, besides
 * the page that stands beside each. A form that is nothing but learned by its own
 * samples would prove itself. Each line: the kind, how, what.
 *
 * - `page`: the page, or the provider's own source, was opened; what it says of the form
 * - `made`: something that an official library made is found, and as this kind
 * - `read`: an official library reads all of thirty samples, and the same value out of them
 * - `rule`: rules of open catalogues match all of thirty samples, unless it says how many;
 *   no page of the provider was found that tells anything of the form
 * - `seen`: no page and no rule; public code shows it
 */

/** How a form was checked. */
export type Way = 'page' | 'made' | 'read' | 'rule' | 'seen';

export interface Check {
  readonly way: Way;
  /** What was compared; it ends a sentence that begins with the way. */
  readonly what: string;
}

const table = `
openai-project-key              page  that it begins with sk-proj-; betterleaks openai-api-key matches all, gitleaks knows two of its three lengths
openai-legacy-key               page  that it begins with sk-; gitleaks and betterleaks openai-api-key and kingfisher openai.1 match all
openai-service-account-key      rule  betterleaks openai-api-key; gitleaks knows two of its three lengths, OpenAI's description of its interface only that it begins with sk-
anthropic-api-key               page  that it begins with sk-ant-api03-; the length of gitleaks, 95, lies within what is allowed
google-api-key                  page  that it is 39 characters that begin with AIzaSy, in a scanner of Google; what follows AIza is left open here, as in gitleaks, betterleaks and kingfisher
gemini-auth-key                 page  that it begins with AQ.; betterleaks gcp-gemini-api has the same form
google-oauth-client-secret      page  that it is GOCSPX- and 28 characters, in a scanner of Google that calls this undocumented
google-oauth-access-token       page  that it begins with ya29. and which characters follow, in a scanner of Google; a dot further on is that of kingfisher
gcp-service-account-json        made  a file that google-auth reads, with a key that cryptography made
aws-access-key-id               page  that it is AKIA and 16 capitals and digits; that these are ten bytes in base32 is what others found out
aws-temporary-access-key-id     page  that it is ASIA and 16 capitals and digits; that these are ten bytes in base32 is what others found out
aws-secret-access-key           page  that it is 40 characters of base64
github-pat-classic              page  that it is ghp_ and 36 letters and digits
github-fine-grained-pat         page  that it is github_pat_ and 82 letters, digits and underscores; where the underscore stands is that of gitleaks and betterleaks
github-oauth-token              page  that it is gho_ and 36 letters and digits
github-server-to-server-token   page  that it is ghs_ and 36 letters and digits
gitlab-pat                      page  that it is a prefix and a friendly token of Devise, which has 20 characters of base64url
gitlab-pat-routable             page  what payload, length and checksum are; gitleaks gitlab-pat-routable matches all
huggingface-token               page  by two tokens of its test server, one with digits, that it is hf_ and 34 letters and digits; gitleaks and kingfisher know letters only
slack-bot-token                 page  by an example that it is two numbers of eleven digits and 24 letters and digits; numbers may be shorter and longer here
slack-user-token                page  by an example that it is xoxp-, three numbers and an end; how long the end is comes from kingfisher slack.2, which matches 29 of 30
slack-app-token                 page  by an example that it is xapp-, a digit, an id that begins with A, a number and an end; gitleaks and betterleaks slack-app-token match all
slack-webhook-url               page  by an example that it is T and eight, B and eight and 24 characters; ids may be longer here, as in gitleaks, betterleaks and kingfisher
stripe-secret-key-live          page  that it begins with sk_live_; that 24 characters follow at least is seen at the sample key for tests
stripe-secret-key-test          page  that it begins with sk_test_, and by the sample key that 24 characters follow at least
databricks-pat                  page  that it is dapi and 32 characters; that they are hex digits is what Microsoft's scanner says
azure-openai-key                page  by an example that it is 32 characters; that they are hex digits is that of kingfisher azureopenai.1
azure-openai-key-cask           page  which length, signature and checksum there are
azure-storage-account-key       read  azure-storage-blob; 64 bytes in base64, signature and checksum as in Microsoft's source
azure-storage-connection-string read  azure-storage-blob
azure-cosmosdb-key              page  that it is 64 bytes in base64 with signature and checksum
azure-search-key                page  which length, signature and checksum there are; kingfisher azuresearch.key.1 matches all
azure-sas-token                 made  a signed address of azure-storage-blob
azure-ad-client-secret          page  which length and signature there are; gitleaks azure-ad-client-secret, 28 of 30
npm-token                       page  that it is npm_ and letters and digits, 36 of them or more; gitleaks and betterleaks npm-access-token know 36, as here
pypi-token                      made  a macaroon of pymacaroons for pypi.org, as warehouse makes them
pinecone-api-key                page  by an example that it is pcsk_ and two parts; how long they are is that of betterleaks pinecone-api-key.2
langsmith-personal-token        page  that it is lsv2_pt_, a part of 32 characters or more, and another; betterleaks langchain-langsmith-personal-access-token matches all
langsmith-service-key           page  that it is lsv2_sk_, a part of 32 characters or more, and another; betterleaks langchain-langsmith-service-key matches all
groq-api-key                    page  that it begins with gsk_; betterleaks groq-api-key and kingfisher groq.1 match all
mistral-api-key                 rule  betterleaks mistral-api-key
cohere-api-key                  rule  gitleaks and betterleaks cohere-api-token
replicate-api-token             page  that it is 40 characters that begin with r8_; betterleaks and kingfisher match all
openrouter-api-key              page  by two examples that it is sk-or-v1- and 64 hex digits
perplexity-api-key              page  that it begins with pplx-; gitleaks and betterleaks perplexity-api-key match all
nvidia-api-key                  page  that it begins with nvapi-, and which characters follow; betterleaks nvidia-api-key and kingfisher nvapi.1 match all
deepseek-api-key                page  that it begins with sk-, in the list of integrations; betterleaks deepseek-api-key matches all
tavily-api-key                  page  that it begins with tvly-; the length is that of public code
telegram-bot-token              page  by an example that it is a number, a colon and 34 characters, of which the first are AA; 35, as gitleaks and betterleaks have it, are allowed too
sendgrid-api-key                page  that it is 69 characters; gitleaks and betterleaks sendgrid-api-token and kingfisher sendgrid.1 match all
twilio-auth-token               page  that it is 32 characters; that they are hex digits is that of kingfisher twilio.2
wandb-api-key                   page  that it is 40 characters; betterleaks weights-and-biases-api-key matches all
wandb-api-key-v1                page  that it is 86 characters that begin with wandb_v1_; betterleaks matches all
kaggle-legacy-key               seen  32 hex digits beside a user name, as in kaggle.json
kaggle-api-token                seen  KGAT_ and 32 hex digits, in several public files; Kaggle's own kagglesdk calls such a key a KGAT
snowflake-url                   read  SQLAlchemy; the form is that of the README of snowflake-sqlalchemy
mapbox-secret-token             page  that it begins with sk; what follows is that of public tokens, which begin with pk
notion-token                    page  that it begins with ntn_; gitleaks and betterleaks notion-api-token match all
airtable-pat                    page  that it is pat, 14 letters and digits, a dot and 64 hex digits
discord-bot-token               page  by an example: a number in base64, six and 27 characters
discord-webhook-url             page  by an example that it is a number of 18 digits and 68 characters; numbers may be longer here, as they grow with time
digitalocean-pat                page  by what a test takes and refuses that it is dop_v1_ and 64 hex digits
heroku-api-key                  page  that it is 65 characters, and by an example that they begin with HRKU-AA
mailgun-api-key                 page  by an example that it is key- and 32 letters and digits; gitleaks mailgun-private-api-token allows hex digits only
datadog-api-key                 page  that it is 32 hex digits
newrelic-user-key               page  that it is NRAK- and letters and digits, 27 capitals in an example
sentry-user-token               page  that it is sntryu_ and 64 hex digits; gitleaks and betterleaks match all
algolia-admin-key               page  by an example that it is 32 hex digits
cloudflare-user-api-token       page  that it is cfut_, forty characters and a checksum of eight
supabase-secret-key             page  that it begins with sb_secret_; betterleaks supabase-project-api-key matches all
supabase-service-role-jwt       made  a token of PyJWT that claims the role
mongodb-url                     read  PyMongo and SQLAlchemy
postgres-url                    read  libpq and SQLAlchemy
mysql-url                       read  SQLAlchemy
redis-url                       read  redis-py and SQLAlchemy
jwt                             made  a token of PyJWT
jupyter-server-token            page  that it is 24 random bytes in hex: it is the source of the server
private-key-pem-rsa             made  a key of cryptography
private-key-openssh             made  a key of cryptography; it begins with openssh-key-v1, as PROTOCOL.key of OpenSSH says
openweather-api-key             rule  betterleaks openweather-api-key, kingfisher openweather.1
`;

const toRow = (line: string): readonly [string, Check] => {
  const [id, way, ...words] = line.split(/ +/);
  return [id, { way: way as Way, what: words.join(' ') }];
};

/** By the id of the kind. */
export const checks: ReadonlyMap<string, Check> = new Map(
  table.trim().split('\n').map(toRow)
);
