import { call, keyOf } from './callforms';
import type { Command } from './command';

/** Classes and functions of services that take a key, and nothing else, first. */
const BY_PLACE: readonly Command[] = [
  {
    words: [
      'openai(',
      'anthropic(',
      'pinecone(',
      'groq(',
      'mistral(',
      'mistralclient(',
      'cohere.client',
      'cohere.asyncclient',
      'clientv2(',
      'genai.client(',
      'genai.configure(',
      'palm.configure(',
      'tavily',
      'serper',
      'exa(',
      'firecrawl',
      'elevenlabs(',
      'deepgram',
      'assemblyai',
      'replicate.client',
      'together(',
      'iamauthenticator(',
      'stripe(',
      'resend('
    ],
    name: 'api_key',
    pattern: keyOf(
      /\b(?:(?:Async)?(?:AzureOpenAI|OpenAI|Anthropic|Groq|Together|ElevenLabs)|Pinecone|Mistral(?:Client)?|cohere\.(?:Async)?Client(?:V2)?|genai\.Client|(?:genai|palm)\.configure|Tavily\w{0,12}|Exa|Firecrawl\w{0,8}|Deepgram\w{0,8}|IAMAuthenticator|replicate\.Client|Stripe|Resend)/
    )
  },
  {
    words: [
      'newsapi',
      'timeseries(',
      'fundamentaldata(',
      'fred(',
      'quandl',
      'finnhub',
      'restclient(',
      'owm(',
      'census(',
      'googlemaps.client',
      'opencage',
      'openrouteservice',
      'deepl',
      'weatherapi',
      'mprester(',
      'geocoders.'
    ],
    name: 'api_key',
    pattern: keyOf(
      /\b(?:NewsApi\w{0,8}|TimeSeries|FundamentalData|ForeignExchange|TechIndicators|Fred|RESTClient|OWM|Census|googlemaps\.Client|OpenCage\w{0,10}|openrouteservice\.Client|deepl\.(?:Translator|DeepLClient)|finnhub\.Client|MPRester|geocoders\.\w{3,20})/
    )
  },
  {
    words: [
      'telebot',
      'telegram.bot(',
      'telegrambot(',
      'updater(',
      'webclient(',
      'sendgrid',
      'github(',
      'gitlab(',
      'notion',
      'airtable',
      'roboflow(',
      'labelbox',
      'experiment(',
      'ibmq.',
      'save_account(',
      'enable_account(',
      'dropbox(',
      'auth_token(',
      'set_access_token(',
      'mapbox_access_token(',
      'replit',
      'comet_ml',
      'shodan(',
      'pushbullet(',
      'genius('
    ],
    name: 'access_token',
    pattern: keyOf(
      /\b(?:(?:Tele|Telegram|telegram\.|Discord)?Bot|Updater|WebClient|SendGridAPIClient|Github|[Nn]otion(?:_?[Cc]lient)?(?:\.Client| ?= ?Client)?|Airtable|Roboflow|labelbox\.Client|(?:comet_ml\.)?Experiment|comet_ml\.(?:init|login)|Shodan|Pushbullet|IBMQ\.(?:save|enable)_account|dropbox\.Dropbox|Dropbox|Genius|set_mapbox_access_token)/
    )
  },
  // China's markets
  {
    words: ['pro_api('],
    name: 'access_token',
    pattern: keyOf(/\bpro_api/)
  },
  // What keeps a key of a service, by its name
  {
    words: ['set_key(', 'add_key('],
    name: 'api_key',
    pattern:
      /\b\w{0,40}(?:set|add)_key\((?:[^()\n"']{0,40}["'][^"'\n]{0,80}["'],\s{0,40}){0,3}key\s?=\s?["']([^"'\n]{16,256})(?=["'])/g
  },
  // A bot starts with its token.
  {
    words: ['bot.run(', 'client.run('],
    name: 'bot_token',
    pattern: keyOf(/(?:\b|_)(?:bot|client)\.run/)
  }
];

/** Those that take an address or an id before it. */
const AFTER_OTHERS: readonly Command[] = [
  {
    words: [
      'cosmosclient(',
      'cosmos_client',
      'namedkeycredential(',
      'boto3.session(',
      'tradeapi.rest(',
      'alpaca.rest(',
      'restapi(',
      'tableservice(',
      'blockblobservice('
    ],
    name: 'secret_key',
    pattern: call(
      /\b(?:CosmosClient|AzureNamedKeyCredential|boto3\.Session|(?:tradeapi|alpaca)\.REST|BlockBlobService|TableService)/,
      1
    )
  },
  {
    words: ['set_credentials_file('],
    name: 'api_key',
    pattern: call(/\bset_credentials_file/, 1)
  },
  // The id of a key before the key: Amazon's, and what speaks as Amazon does
  {
    words: [
      'awscredentials(',
      'sessioncredentials(',
      'staticcredentials',
      'newstaticv',
      'aws::credentials'
    ],
    name: 'secret_key',
    pattern: call(
      /\b(?:(?:Basic)?AWSCredentials|BasicSessionCredentials|NewStatic(?:Credentials(?:Provider)?|V[24])|Aws::Credentials\.new)/,
      1
    )
  },
  {
    words: [
      'account.from_key(',
      'privatekeytoaccount(',
      '.wallet(',
      'accounts.add(',
      'wallet.add(',
      'from_base58_string('
    ],
    name: 'private_key',
    pattern: call(
      /\b(?:[Aa]ccounts?\.(?:from_key|privateKeyToAccount)|privateKeyToAccount|ethers\.Wallet|(?:accounts|wallet)\.add|Keypair\.from_base58_string)/
    )
  },
  {
    words: ['wallet(', 'bs58.decode('],
    name: 'private_key',
    pattern:
      /\b(?:Wallet|bs58\.decode)\(\s{0,8}["'](0x[\da-f]{64}|[1-9A-HJ-NP-Za-km-z]{86,90})["']/g
  },
  {
    words: ['telegramclient('],
    name: 'api_key',
    pattern: call(/\bTelegramClient/, 2)
  },
  {
    words: ['redcap.project(', 'authorize_account('],
    name: 'access_token',
    pattern:
      /\b(?:redcap\.Project\([^,\n]{1,120}|authorize_account\([^,\n]{1,80},[^,\n]{1,80}),\s{0,40}["']([^"'\n]{16,256})(?=["'])/g
  },
  // Semantic Kernel
  {
    words: ['addopenai'],
    name: 'api_key',
    pattern: call(/\.AddOpenAI[A-Z]\w{3,30}/, 1)
  },
  {
    words: ['addazureopenai'],
    name: 'api_key',
    pattern: call(/\.AddAzureOpenAI[A-Z]\w{3,30}/, 2)
  },
  // An exchange, by what only its client takes
  {
    words: ['testnet', 'tld='],
    name: 'secret_key',
    pattern:
      /Client\(\s{0,8}["'][\w-]{4,80}["'],\s{0,8}["']([^"'\n]{16,256})["'],\s{0,8}(?:testnet|tld) ?=/g
  },
  { words: ['minio('], name: 'secret_key', pattern: call(/\bMinio/, 2) },
  {
    words: ['secretcredential('],
    name: 'client_secret',
    pattern: call(/\bClientSecretCredential/, 2)
  }
];

/** A key that stands in an address; behind `/token/` stands a coin's address as often. */
const IN_PATHS: readonly Command[] = [
  {
    words: ['/key/', '/apikey/', '/api_key/'],
    name: 'positional key',
    isLoose: true,
    pattern:
      /\bhttps?:\/\/[\w.:/-]{4,120}\/(?:key|api_?key)\/([\w-]{20,128})(?![\w.-])/g
  },
  // Some services call a key so; an application's id is shorter, or a UUID.
  {
    words: ['appid=', 'app_id='],
    name: 'api_key',
    isLoose: true,
    pattern:
      /\bhttps?:\/\/[\w.:/-]{4,120}\?(?:[^\s"'`#]{0,200}&)?app_?[iI]d=([\da-f]{32,64})(?![\w-])/g
  }
];

/** Any class of a client; what it takes may be an id as well, so only what can be none counts. */
const ANY_CLIENT: readonly Command[] = [
  {
    words: ['client(', 'api('],
    name: 'positional key',
    isLoose: true,
    pattern: call(/(?:Client|_client|A[Pp][Ii])/)
  },
  {
    words: ['client('],
    name: 'api_key',
    pattern: /Client\(\s{0,40}key ?= ?["']([^"'\n]{16,256})(?=["'])/g
  },
  // JavaScript: a module of a service that is called as soon as it is there
  {
    words: ["')('", '")("'],
    name: 'api_key',
    isCode: true,
    pattern: /\brequire\(["'][\w@/.-]{2,60}["']\)\(["']([^"'\n]{16,256})["']\)/g
  },
  // The id of an account and its secret; those that follow requests are told their ids.
  {
    words: ['client('],
    name: 'client_secret',
    pattern:
      /(?<!Trac(?:e|ing)|Telemetry|Span)Client\(\s{0,40}["'][\w.@-]{2,80}["'],\s{0,40}["'](?![\da-f]{8}-)([^"'\n]{16,256})(?=["'])/g
  },
  {
    words: ['client('],
    name: 'positional key',
    isLoose: true,
    pattern: call(/(?:Client|_client)/, 1)
  },
  // HTTP Basic with a token in the place of the user
  {
    words: ['auth=(', 'auth = ('],
    name: 'api_key',
    pattern:
      /\bauth ?= ?\(\s{0,8}["']([^"'\n]{16,256})["'],\s{0,8}(?:["'](?:|[xX]|api_token|X-Token)["'])\s{0,8}\)/g
  },
  {
    words: ['auth=(', 'auth = ('],
    name: 'positional key',
    isLoose: true,
    pattern:
      /\bauth ?= ?\(\s{0,8}["']([^"'\n]{16,256})["'],\s{0,8}["'][^"'\n]{0,20}["']\s{0,8}\)/g
  }
];

/** Calls of clients of services, by the class. */
export const CLIENTS: readonly Command[] = [
  ...BY_PLACE,
  ...AFTER_OTHERS,
  ...IN_PATHS,
  ...ANY_CLIENT
];
