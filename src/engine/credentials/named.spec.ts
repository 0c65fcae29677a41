import { matchNamed } from './named';
import { pickText } from './random';
import { seeded } from './seeded';

const hex = (length: number): string =>
  pickText('0123456789abcdef', length, seeded(2));
const alphanumeric = (length: number): string =>
  pickText(
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
    length,
    seeded(2)
  );

it.each([
  ['MISTRAL_API_KEY', alphanumeric(32), '', 'mistral-api-key'],
  ['mistralApiKey', alphanumeric(32), '', 'mistral-api-key'],
  ['api_key', alphanumeric(32), 'client = MistralClient(', 'mistral-api-key'],
  ['CO_API_KEY', alphanumeric(40), '', 'cohere-api-key'],
  ['AZURE_OPENAI_KEY', hex(32), '', 'azure-openai-key'],
  ['TWILIO_AUTH_TOKEN', hex(32), '', 'twilio-auth-token'],
  ['WANDB_API_KEY', hex(40), '', 'wandb-api-key'],
  ['ES_API_KEY', alphanumeric(60), '', 'elasticsearch-api-key'],
  ['prod_es_api_key', alphanumeric(60), '', 'elasticsearch-api-key'],
  ['apiKey', hex(32), 'algolia: { indexName: "a"', 'algolia-search-key']
])('%s', (name, value, nearby, id) => {
  expect(matchNamed(name, value, nearby)?.id).toBe(id);
});

it('believes the name before what stands near', () => {
  expect(matchNamed('TWILIO_TOKEN', hex(32), 'datadog')?.id).toBe(
    'twilio-auth-token'
  );
});

it.each([
  ['a word that is part of another', 'attwilioed', hex(30)],
  ['the end of a word and another', 'TEST_API_KEY', alphanumeric(64)],
  ['another length', 'MISTRAL_API_KEY', alphanumeric(31)],
  ['a placeholder', 'MISTRAL_API_KEY', 'x'.repeat(32)],
  ['no word', 'API_KEY', alphanumeric(32)]
])('%s is none', (_, name, value) => {
  expect(matchNamed(name, value, '')).toBeNull();
});
