/** Names of secrets as people write them; made without a look at the rules. */

export const keyNames = (
  'api token|svc token|access key|secret key|client secret value|x functions key|GH PAT|' +
  'slack webhook token|bearer token|auth token|refresh token|session token|personal access token|' +
  'subscription key|account key|storage account key|shared access key|service key|app secret|' +
  'application secret|consumer secret|signing secret|webhook secret|encryption key|master key|' +
  'private token|deploy token|ci job token|license key|rapid api key|weather api key|maps api key|' +
  'news api key|quandl api key|alpha vantage key|fred api key|comet api key|neptune api token|' +
  'wandb key|pinecone key|qdrant api key|weaviate api key|cohere key|llm api key|embedding api key|' +
  'search admin key|cognitive services key|speech key|vision key|translator key|form recognizer key|' +
  'cosmos key|event hub key|datadog app key|sentry auth token|new relic license key|twilio auth token|' +
  'mailgun api key|sendgrid key|jira api token|confluence token|notion token|airtable api key|' +
  'dropbox token|zoom client secret|spotify client secret|twitter api secret|' +
  'twitter access token secret|reddit client secret|strava client secret|fitbit secret|jwt secret|' +
  'flask secret key|django secret key|cookie secret|hmac key|nextauth secret|clave api|cle api|' +
  'api schluessel|zugangstoken|geheimer schluessel|jeton acces|chave api|token acesso|clave secreta|' +
  'oauth token|oauth client secret|gitlab token|bitbucket token|npm token|pypi token|dockerhub token|' +
  'registry token|databricks token|snowflake token|mlflow tracking token|roboflow api key|clarifai pat|' +
  'replicate api token|telegram bot token|discord bot token|bot token|line channel secret|' +
  'viber auth token|ee private key|planet api key|sentinelhub client secret|mapbox token|here api key|' +
  'tomtom key|tushare token|polygon api key|binance api secret|coinbase secret|kraken private key|' +
  'iex cloud token|kaggle key|zenodo token|figshare token|ncbi api key|entrez api key|osf token|' +
  'dataverse api token|my key|the token|dev key|prod api key|key1|OPENAI KEY|openai secret|' +
  'azure openai key|gpt key|groq key|hf token|langsmith key|tavily key|serp api key|serper key|' +
  'firecrawl key|jina key|voyage key|mistral key|anthropic key'
).split('|');

export const passwordNames = (
  'password|passwd|pwd|pass|pw|db password|database pwd|db pass|db pw|svc pw|smtp pass|smtp password|' +
  'mail pw|email password|mysql root password|postgres password|pg password|redis password|mongo pass|' +
  'neo4j password|oracle pw|sql password|sqlserver password|admin password|root password|user password|' +
  'userpass|login password|ldap bind pw|ftp password|sftp pass|ssh password|ssh passphrase|' +
  'key passphrase|passphrase|sudo pass|wifi password|proxy password|jenkins password|elastic password|' +
  'es pass|kibana password|opensearch password|clickhouse password|snowflake password|' +
  'redshift password|teradata pwd|vertica pass|hive password|earthdata password|copernicus password|' +
  'usgs password|gis password|portal password|arcgis pwd|nasa pwd|kennwort|passwort|db passwort|' +
  'mot de passe|mdp|contrasena|contraseña|senha|senha banco|wachtwoord|haslo|keystore password|' +
  'truststore password|jks pass|cert password|p12 password|zip password|pdf password|' +
  'grafana admin password|airflow password|superset password|minio root password|rabbitmq default pass|' +
  'kafka sasl password|basic auth password|http password|imap password|vault password|server pw|' +
  'my password|test pwd|new password|jdbc password|odbc pwd|ora pwd|sa password|sap password|' +
  'salesforce password|instagram password|linkedin password'
).split('|');

const capitalize = word => word[0].toUpperCase() + word.slice(1).toLowerCase();

/** How the words of a name are written together. */
export const styles = {
  snake: words => words.join('_').toLowerCase(),
  constant: words => words.join('_').toUpperCase(),
  camel: ([first, ...rest]) =>
    first.toLowerCase() + rest.map(capitalize).join(''),
  pascal: words => words.map(capitalize).join(''),
  kebab: words => words.join('-').toLowerCase(),
  header: words => `X-${words.map(capitalize).join('-')}`,
  words: words => capitalize(words.join(' '))
};
