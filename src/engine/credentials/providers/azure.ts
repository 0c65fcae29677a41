// Shapes: Microsoft's open source (microsoft/security-utilities) and
// learn.microsoft.com. A signature at a fixed place tells the service.
import { provider, type Description } from '../description';
import { readAzureAccount, readSignedExpiry } from '../facts';
import { azureChecksum } from '../marvin';
import { signature } from '../proof';

/** Common annotated security keys: 84 characters, the product's code at 72. */
const cask = (code: string): string =>
  `base62{52}"JQQJ99"base62{1}[A-L]{1}base62{12}${code}base62{4}`;

/** 64 random bytes in base64 with a signature near the end. */
const wide = (mark: string): string => `b64{76}"${mark}"b64{5}[AQgw]{1}"=="`;

/** 32 random bytes in base64 with a signature near the end. */
const narrow = (mark: string): string => `b64{33}"${mark}"[A-P]{1}b64{5}"="`;

/** A kind that its signature proves, or the checksum behind it. */
const signed = (
  id: string,
  title: string,
  body: string,
  more: Partial<Description> = {}
): Description => ({ proof: signature, ...more, id, title, body });

/** Seeds of the checksum in the keys of Event Hubs, Relay and Service Bus. */
const messaging = azureChecksum(
  'Send0000',
  'Listen00',
  'Manage00',
  'System00',
  'Unknown0'
);

export default provider({
  name: 'Microsoft Azure',
  revoke: 'https://portal.azure.com',
  source: 'https://github.com/microsoft/security-utilities',
  severity: 'high',
  why: 'Whoever has it can use the Azure resource that it belongs to, at your cost.',
  credentials: [
    signed('azure-openai-key-cask', 'Azure OpenAI key', cask('"AAABACOG"'), {
      refines: true,
      variable: 'AZURE_OPENAI_API_KEY'
    }),
    signed(
      'azure-ai-services-key',
      'Azure AI services key',
      cask('"AAA"[A-Za-o]{1}"ACOG"'),
      { variable: 'AZURE_AI_SERVICES_KEY' }
    ),
    signed(
      'azure-devops-pat',
      'Azure DevOps personal access token',
      cask('"AAAAAZDO"'),
      {
        variable: 'AZURE_DEVOPS_EXT_PAT',
        severity: 'critical',
        why: 'Whoever has it can read and change the repositories and pipelines that it was made for.'
      }
    ),
    signed('azure-maps-key', 'Azure Maps key', cask('"AAAAAZMP"'), {
      variable: 'AZURE_MAPS_KEY',
      severity: 'medium'
    }),
    signed(
      'azure-communication-key',
      'Azure Communication Services key',
      cask('"AAAAAZCS"')
    ),
    {
      id: 'azure-openai-key',
      title: 'Azure OpenAI key',
      body: 'hex{32}',
      context: [
        'azure openai',
        'azure_openai',
        'azureopenai',
        'openai.azure.com',
        'aoai'
      ],
      variable: 'AZURE_OPENAI_API_KEY',
      source:
        'https://learn.microsoft.com/powershell/module/az.cognitiveservices/get-azcognitiveservicesaccountkey'
    },
    {
      id: 'azure-cognitive-services-key',
      title: 'Azure AI services key',
      body: 'hex{32}',
      context: [
        'cognitiveservices',
        'cognitive services',
        'ocp-apim-subscription-key',
        'azure_speech',
        'speech_key',
        'vision_key',
        'translator_key',
        'text_analytics',
        'form_recognizer',
        'document_intelligence'
      ],
      variable: 'AZURE_AI_SERVICES_KEY'
    },
    signed(
      'azure-storage-account-key',
      'Azure storage account key',
      wide('+ASt'),
      {
        proof: azureChecksum('Default0'),
        variable: 'AZURE_STORAGE_KEY',
        toDetail: (_, whole) => readAzureAccount(whole),
        severity: 'critical',
        why: 'Whoever has it can read, change and delete everything in the storage account.'
      }
    ),
    {
      id: 'azure-storage-account-key-legacy',
      title: 'Azure storage account key',
      lead: 'AccountKey=',
      body: 'b64{86}"=="',
      toDetail: (_, whole) => readAzureAccount(whole),
      context: [
        'accountkey',
        'account_key',
        'storage_key',
        'storageaccountkey',
        'azure_storage',
        'blob.core.windows.net',
        'documents.azure.com'
      ],
      variable: 'AZURE_STORAGE_KEY',
      severity: 'critical',
      why: 'Whoever has it can read, change and delete everything in the account.'
    },
    signed('azure-cosmosdb-key', 'Azure Cosmos DB key', wide('ACDb'), {
      proof: azureChecksum(
        'MastRW00',
        'MastRO00',
        'SystRW00',
        'SystRO00',
        'SysAll00',
        'Resour00',
        'Encryp00'
      ),
      variable: 'COSMOS_KEY',
      severity: 'critical',
      why: 'Whoever has it can read, change and delete everything in the database account.'
    }),
    signed('azure-batch-key', 'Azure Batch key', wide('+ABa'), {
      proof: azureChecksum('AbAcct00')
    }),
    signed('azure-ml-classic-key', 'Azure Machine Learning key', wide('+AMC'), {
      proof: azureChecksum('Classic0')
    }),
    signed('azure-apim-key', 'Azure API Management key', wide('APIM'), {
      proof: azureChecksum('IoTHub00', 'Tenant00', 'Gatewy00', 'GitKey00')
    }),
    signed(
      'azure-function-key',
      'Azure Functions key',
      'b64url{44}"AzFu"b64url{5}[AQgw]{1}"=="'
    ),
    signed(
      'azure-search-key',
      'Azure AI Search key',
      'base62{42}"AzSe"[A-D]{1}base62{5}',
      {
        variable: 'AZURE_SEARCH_API_KEY',
        why: 'Whoever has it can query the search service and, with an admin key, change its indexes.'
      }
    ),
    {
      id: 'azure-search-key-legacy',
      title: 'Azure AI Search key (old form)',
      body: 'HEX{32}',
      context: [
        'search.windows.net',
        'azure search',
        'azure_search',
        'cognitive_search'
      ],
      variable: 'AZURE_SEARCH_API_KEY'
    },
    signed(
      'azure-container-registry-password',
      'Azure Container Registry password',
      'b64{42}"+ACR"[A-D]{1}b64{5}',
      {
        proof: azureChecksum('ACRDflt0'),
        severity: 'critical',
        why: 'Whoever has it can pull and push the images of the registry.'
      }
    ),
    signed('azure-eventgrid-key', 'Azure Event Grid key', narrow('AZEG')),
    signed('azure-eventhub-key', 'Azure Event Hubs key', narrow('+AEh'), {
      proof: messaging
    }),
    signed('azure-iot-key', 'Azure IoT key', narrow('AIoT'), {
      proof: azureChecksum('IoTHub00', 'DpsKey00', 'Device00')
    }),
    signed('azure-redis-key', 'Azure Cache for Redis key', narrow('AzCa'), {
      proof: azureChecksum('Access00')
    }),
    signed('azure-relay-key', 'Azure Relay key', narrow('+ARm'), {
      proof: messaging
    }),
    signed('azure-servicebus-key', 'Azure Service Bus key', narrow('+ASb'), {
      proof: messaging
    }),
    {
      id: 'azure-shared-access-key',
      title: 'Azure shared access key',
      lead: 'SharedAccessKey=',
      body: 'b64{43}"="',
      toDetail: (_, whole) => readAzureAccount(whole),
      why: 'Whoever has it can send and receive on the bus, hub or device that it belongs to.'
    },
    {
      id: 'azure-sas-token',
      title: 'Azure shared access signature',
      lead: '?sig=|&sig=|;sig=|\\u0026sig=',
      body: '(b64{1}|"%2B"|"%2F"|"%2b"|"%2f"){43}("%3D"|"%3d"|"=")',
      toDetail: (_, whole) => readSignedExpiry(whole),
      source:
        'https://learn.microsoft.com/rest/api/storageservices/create-service-sas',
      why: 'Whoever has the URL can use the resource behind it until it expires.'
    },
    {
      id: 'azure-ad-client-secret',
      title: 'Microsoft Entra client secret',
      body: '[A-Za-z0-9_~.-]{3}"8Q~"[A-Za-z0-9_~.-]{34}',
      variable: 'AZURE_CLIENT_SECRET',
      severity: 'critical',
      why: 'Whoever has it can sign in as the application, with all that it may do.'
    },
    {
      id: 'azure-ad-client-secret-7q',
      title: 'Microsoft Entra client secret',
      body: '[A-Za-z0-9_~.-]{3}"7Q~"[A-Za-z0-9_~.-]{31}',
      variable: 'AZURE_CLIENT_SECRET',
      severity: 'critical',
      why: 'Whoever has it can sign in as the application, with all that it may do.'
    },
    {
      id: 'azure-devops-pat-legacy',
      title: 'Azure DevOps personal access token (old form)',
      body: 'b32l{52}',
      context: [
        'azure_devops',
        'azure devops',
        'ado_pat',
        'dev.azure.com',
        'visualstudio.com'
      ],
      variable: 'AZURE_DEVOPS_EXT_PAT',
      severity: 'critical'
    }
  ]
});
