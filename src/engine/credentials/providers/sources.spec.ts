import { providers } from './index';

/** The kinds that notebooks hold most; each was compared with a public page. */
const commonest = `
openai-project-key openai-legacy-key openai-service-account-key
anthropic-api-key google-api-key gemini-auth-key google-oauth-client-secret
google-oauth-access-token gcp-service-account-json aws-access-key-id
aws-temporary-access-key-id aws-secret-access-key github-pat-classic
github-fine-grained-pat github-oauth-token github-server-to-server-token
gitlab-pat gitlab-pat-routable huggingface-token slack-bot-token
slack-user-token slack-app-token slack-webhook-url stripe-secret-key-live
stripe-secret-key-test databricks-pat azure-openai-key azure-openai-key-cask
azure-storage-account-key azure-storage-connection-string azure-cosmosdb-key
azure-search-key azure-sas-token azure-ad-client-secret npm-token pypi-token
pinecone-api-key langsmith-personal-token langsmith-service-key groq-api-key
mistral-api-key cohere-api-key replicate-api-token openrouter-api-key
perplexity-api-key nvidia-api-key deepseek-api-key tavily-api-key
telegram-bot-token sendgrid-api-key twilio-auth-token wandb-api-key
wandb-api-key-v1 kaggle-legacy-key kaggle-api-token snowflake-url
mapbox-secret-token notion-token airtable-pat discord-bot-token
discord-webhook-url digitalocean-pat heroku-api-key mailgun-api-key
datadog-api-key newrelic-user-key sentry-user-token algolia-admin-key
cloudflare-user-api-token supabase-secret-key supabase-service-role-jwt
mongodb-url postgres-url mysql-url redis-url jwt jupyter-server-token
private-key-pem-rsa private-key-openssh openweather-api-key
`
  .trim()
  .split(/\s+/);

/** The page that tells a kind's shape, or that of its provider. */
const sourceOf = (id: string): string | null => {
  const owner = providers.find(({ credentials }) =>
    credentials.some(({ rule }) => rule.id === id)
  );
  return owner?.sources[id] ?? owner?.source ?? null;
};

it('are eighty', () => {
  expect(new Set(commonest).size).toBe(80);
});

it.each(commonest)('%s names the page that it was checked against', id => {
  expect(sourceOf(id)).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
});

it('names a page only for kinds of the provider', () => {
  const lost = providers.flatMap(({ credentials, sources }) =>
    Object.keys(sources).filter(id =>
      credentials.every(({ rule }) => rule.id !== id)
    )
  );
  expect(lost).toEqual([]);
});
