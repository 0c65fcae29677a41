/**
 * What the forms of the kinds that notebooks hold most were compared with, besides
 * the page that stands beside each. A form that is nothing but learned by its own
 * samples would prove itself. Each line: the kind, how, what.
 *
 * - `page`: the page, or the provider's own source, was opened; what it says of the form
 * - `made`: something that an official library made is found, and as this kind
 * - `read`: an official library reads all of thirty samples, and the same value out of them
 * - `rule`: rules of open catalogues match all of thirty samples, unless it says how many;
 *   the page could not be opened, or tells nothing of the form
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
openai-project-key              rule  betterleaks openai-api-key; gitleaks knows two of its three lengths
openai-legacy-key               rule  gitleaks and betterleaks openai-api-key, kingfisher openai.1
openai-service-account-key      rule  betterleaks openai-api-key; gitleaks knows two of its three lengths
anthropic-api-key               page  that it begins with sk-ant-api03-; the length of gitleaks, 95, lies within what is allowed
google-api-key                  rule  gitleaks and betterleaks gcp-api-key
gemini-auth-key                 page  that it begins with AQ.; betterleaks gcp-gemini-api has the same form
google-oauth-client-secret      rule  kingfisher google.2
google-oauth-access-token       rule  kingfisher google.4 and google.oauth2.1 where they hold no further dot, two in three
gcp-service-account-json        made  a file that google-auth reads, with a key that cryptography made
aws-access-key-id               rule  gitleaks and betterleaks aws-access-token, kingfisher aws.1; ten bytes in base32
aws-temporary-access-key-id     rule  gitleaks and betterleaks aws-access-token, kingfisher aws.1; ten bytes in base32
aws-secret-access-key           rule  betterleaks aws-secret-access-key, kingfisher aws.4; thirty bytes in base64
github-pat-classic              rule  gitleaks and betterleaks github-pat, kingfisher github.1
github-fine-grained-pat         rule  gitleaks and betterleaks github-fine-grained-pat, kingfisher github.7
github-oauth-token              rule  gitleaks and betterleaks github-oauth, kingfisher github.2
github-server-to-server-token   rule  gitleaks and betterleaks github-app-token, kingfisher github.3
gitlab-pat                      rule  gitleaks and betterleaks gitlab-pat, kingfisher gitlab.1
gitlab-pat-routable             page  what payload, length and checksum are; gitleaks gitlab-pat-routable matches all
huggingface-token               rule  gitleaks and kingfisher where they are of letters only; digits are allowed here, as no page rules them out
slack-bot-token                 rule  gitleaks slack-bot-token and slack-legacy-bot-token, 23 of 30: the numbers may be shorter here
slack-user-token                rule  kingfisher slack.2, 29 of 30; gitleaks slack-user-token knows the ends of up to 34
slack-app-token                 rule  gitleaks and betterleaks slack-app-token
slack-webhook-url               rule  gitleaks and betterleaks slack-webhook-url, kingfisher slack.4
stripe-secret-key-live          rule  gitleaks and betterleaks stripe-access-token, kingfisher stripe.1
stripe-secret-key-test          rule  gitleaks and betterleaks stripe-access-token
databricks-pat                  rule  gitleaks and betterleaks databricks-api-token, kingfisher databricks.1
azure-openai-key                rule  kingfisher azureopenai.1
azure-openai-key-cask           page  which length, signature and checksum there are
azure-storage-account-key       read  azure-storage-blob; 64 bytes in base64, signature and checksum as in Microsoft's source
azure-storage-connection-string read  azure-storage-blob
azure-cosmosdb-key              page  that it is 64 bytes in base64 with signature and checksum
azure-search-key                page  which length, signature and checksum there are; kingfisher azuresearch.key.1 matches all
azure-sas-token                 made  a signed address of azure-storage-blob
azure-ad-client-secret          page  which length and signature there are; gitleaks azure-ad-client-secret, 28 of 30
npm-token                       rule  gitleaks and betterleaks npm-access-token, kingfisher npm.1
pypi-token                      made  a macaroon of pymacaroons for pypi.org, as warehouse makes them
pinecone-api-key                rule  betterleaks pinecone-api-key.2
langsmith-personal-token        rule  betterleaks langchain-langsmith-personal-access-token
langsmith-service-key           rule  betterleaks langchain-langsmith-service-key
groq-api-key                    rule  betterleaks groq-api-key, kingfisher groq.1
mistral-api-key                 rule  betterleaks mistral-api-key
cohere-api-key                  rule  gitleaks and betterleaks cohere-api-token
replicate-api-token             page  that it is 40 characters that begin with r8_; betterleaks and kingfisher match all
openrouter-api-key              rule  betterleaks openrouter-api-key
perplexity-api-key              rule  gitleaks and betterleaks perplexity-api-key
nvidia-api-key                  rule  betterleaks nvidia-api-key, kingfisher nvapi.1
deepseek-api-key                rule  betterleaks deepseek-api-key
tavily-api-key                  page  that it begins with tvly-; the length is that of public code
telegram-bot-token              rule  gitleaks and betterleaks telegram-bot-api-token, kingfisher telegram.1
sendgrid-api-key                rule  gitleaks and betterleaks sendgrid-api-token, kingfisher sendgrid.1
twilio-auth-token               rule  kingfisher twilio.2
wandb-api-key                   page  that it is 40 characters; betterleaks weights-and-biases-api-key matches all
wandb-api-key-v1                page  that it is 86 characters that begin with wandb_v1_; betterleaks matches all
kaggle-legacy-key               seen  32 hex digits beside a user name, as in kaggle.json
kaggle-api-token                seen  KGAT_ and 32 hex digits, in several public files
snowflake-url                   read  SQLAlchemy; the form is that of the README of snowflake-sqlalchemy
mapbox-secret-token             page  that it begins with sk; what follows is that of public tokens, which begin with pk
notion-token                    rule  gitleaks and betterleaks notion-api-token
airtable-pat                    rule  gitleaks and betterleaks airtable-personnal-access-token, kingfisher airtable.1
discord-bot-token               page  by an example: a number in base64, six and 27 characters
discord-webhook-url             rule  kingfisher discord.1 where the numbers have 18 digits; numbers may be longer here, as they grow with time
digitalocean-pat                rule  gitleaks and betterleaks digitalocean-pat, kingfisher digitalocean.1
heroku-api-key                  rule  gitleaks and betterleaks heroku-api-key-v2
mailgun-api-key                 rule  gitleaks and betterleaks mailgun-private-api-token, kingfisher mailgun.2
datadog-api-key                 rule  betterleaks datadog-api-key, kingfisher datadog.1
newrelic-user-key               rule  gitleaks and betterleaks new-relic-user-api-key
sentry-user-token               page  that it is sntryu_ and 64 hex digits; gitleaks and betterleaks match all
algolia-admin-key               rule  gitleaks and betterleaks algolia-api-key, kingfisher algolia.1
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
