// Connection strings: learn.microsoft.com/azure/storage/common/storage-configure-connection-string
// and the pages of the other services. The whole string is what code needs, so
// the whole string is the secret.
import { provider } from '../description';
import { isPublished } from '../examples';
import { signature } from '../proof';
import { looksRandom } from '../randomness';

const isEmulator = (value: string): boolean =>
  isPublished(/AccountKey=(\S*)$/.exec(value)?.[1] ?? '');

/** The rest of the string consists of words. */
const isPlausible = (value: string): boolean =>
  looksRandom(/[^;=]*={0,2}$/.exec(value)?.[0] ?? '');

export default provider({
  name: 'Azure connections',
  revoke: 'https://portal.azure.com',
  source:
    'https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string',
  severity: 'high',
  why: 'Whoever has it can use the Azure resource that it leads to.',
  credentials: [
    {
      id: 'azure-storage-connection-string',
      title: 'Azure storage connection string',
      prefix: 'DefaultEndpointsProtocol=',
      body: '("https"|"http")";AccountName="base36{3,24}";AccountKey="b64{86}"=="',
      proof: signature,
      isPlausible,
      isPublic: isEmulator,
      variable: 'AZURE_STORAGE_CONNECTION_STRING',
      severity: 'critical',
      why: 'Whoever has it can read, change and delete everything in the storage account.'
    },
    {
      id: 'azure-cosmosdb-connection-string',
      title: 'Azure Cosmos DB connection string',
      prefix: 'AccountEndpoint=https://',
      body: '[a-z0-9-]{3,44}".documents.azure.com:443/;AccountKey="b64{86}"=="',
      proof: signature,
      isPlausible,
      isPublic: isEmulator,
      variable: 'COSMOS_CONNECTION_STRING',
      severity: 'critical',
      why: 'Whoever has it can read, change and delete everything in the database account.'
    },
    {
      id: 'azure-servicebus-connection-string',
      title: 'Azure Service Bus or Event Hubs connection string',
      prefix: 'Endpoint=sb://',
      body: '[a-z0-9-]{6,50}".servicebus.windows.net/;SharedAccessKeyName="[A-Za-z0-9._-]{1,64}";SharedAccessKey="b64{43}"="',
      proof: signature,
      isPlausible,
      variable: 'SERVICEBUS_CONNECTION_STRING|EVENTHUB_CONNECTION_STRING'
    },
    {
      id: 'azure-iothub-connection-string',
      title: 'Azure IoT Hub connection string',
      prefix: 'HostName=',
      body: '[a-z0-9-]{3,50}".azure-devices.net;"("SharedAccessKeyName="|"DeviceId=")[A-Za-z0-9._-]{1,64}";SharedAccessKey="b64{43}"="',
      proof: signature,
      isPlausible,
      variable: 'IOTHUB_CONNECTION_STRING'
    },
    {
      id: 'azure-appconfig-connection-string',
      title: 'Azure App Configuration connection string',
      prefix: 'Endpoint=https://',
      body: '[a-z0-9-]{5,50}".azconfig.io;Id="[A-Za-z0-9+/:-]{4,60}";Secret="(b64{43}"="|base62{84})',
      proof: signature,
      isPlausible,
      variable: 'AZURE_APPCONFIG_CONNECTION_STRING'
    },
    {
      id: 'azure-app-insights-connection-string',
      title: 'Azure Application Insights connection string',
      prefix: 'InstrumentationKey=',
      body: 'uuid";IngestionEndpoint=https://"[a-z0-9.-]{10,80}',
      category: 'public',
      variable: 'APPLICATIONINSIGHTS_CONNECTION_STRING',
      severity: 'low',
      why: 'It stands in web pages; it lets send telemetry and nothing else.'
    },
    {
      id: 'azure-logic-app-url',
      title: 'Azure Logic Apps address',
      prefix: 'https://prod-',
      body: 'dec{2,3}"."base36{4,24}".logic.azure.com"[A-Za-z0-9:/?&=%._;-]{20,300}("&sig="|";sig=")b64url{43}',
      severity: 'medium',
      why: 'Whoever has it can start the workflow behind it.'
    },
    {
      id: 'azure-workflow-signature',
      title: 'Signature of an Azure workflow address',
      lead: '&sig=|\\u0026sig=|;sig=',
      near: ['%2frun'],
      body: 'b64url{43}',
      severity: 'medium',
      source:
        'https://learn.microsoft.com/azure/logic-apps/logic-apps-http-endpoint',
      why: 'Whoever has it can start the workflow behind the address.'
    },
    {
      id: 'azure-cask-key',
      title: 'Azure key',
      body: 'base62{52}"JQQJ9"[9DH]{1}base62{1}[A-L]{1}base62{16}alpha{1}base62{7}',
      source: 'https://github.com/microsoft/security-utilities'
    },
    {
      id: 'azure-apim-subscription-key',
      title: 'Azure API Management subscription key',
      body: 'hex{32}',
      context: ['azure-api.net', 'apim_subscription', 'apim_key', 'apim'],
      variable: 'APIM_SUBSCRIPTION_KEY',
      severity: 'medium'
    },
    {
      id: 'azure-ad-client-secret-legacy',
      title: 'Microsoft Entra client secret (old form)',
      body: '[A-Za-z0-9_~.-]{34}|b64{43}"="',
      context: [
        'azure_client_secret',
        'arm_client_secret',
        'azure_tenant',
        'tenant_id',
        'login.microsoftonline.com'
      ],
      variable: 'AZURE_CLIENT_SECRET|ARM_CLIENT_SECRET',
      severity: 'critical',
      revoke: 'https://entra.microsoft.com',
      why: 'Whoever has it can sign in as the application, with all that it may do.'
    }
  ]
});
