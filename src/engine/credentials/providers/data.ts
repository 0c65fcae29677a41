// Databases and sources of data. Shapes: documentation and secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can read your data at ${name}, or use up your quota there.`;

export default table(
  why,
  `
Algolia  https://dashboard.algolia.com/account/api-keys
  algolia-admin-key  admin key  -  hex{32}  high  ALGOLIA_ADMIN_KEY|ALGOLIA_API_KEY  algolia  -  https://github.com/algolia/api-clients-automation/blob/d30a53d83efc02188d66af4897ae1bb4c53f2826/specs/search/paths/keys/common/schemas.yml
  algolia-search-key  search-only key  -  hex{32}  public  ALGOLIA_SEARCH_ONLY_API_KEY|ALGOLIA_SEARCH_API_KEY|ALGOLIA_SEARCH_KEY  docsearch(, docsearch:, @docsearch, contextualsearch, algolia_search, algolia: {, search_only, npm-search  -  https://docsearch.algolia.com/docs/api
Apify  https://console.apify.com/settings/integrations
  apify-api-token  API token  apify_api_  base62{34,38}  medium  APIFY_API_TOKEN|APIFY_TOKEN
APILayer  https://apilayer.com/account
  fixer-key  API key  -  base62{32}  low  FIXER_API_KEY|APILAYER_API_KEY  apilayer, fixer.io, fixer_api, currencylayer, exchangeratesapi, weatherstack, positionstack, mediastack
Astra DB  https://astra.datastax.com
  astra-db-token  application token  AstraCS:  base62{24}":"hex{64}  critical  ASTRA_DB_APPLICATION_TOKEN
CARTO
  carto-key  key  -  hex{40}  medium  CARTO_API_KEY  carto, cartoframes, cartodb
ClickHouse  https://console.clickhouse.cloud
  clickhouse-cloud-api-secret  API secret  4b1d  base62{38}  high  CLICKHOUSE_CLOUD_API_SECRET
CockroachDB Cloud  https://cockroachlabs.cloud
  cockroach-api-key  API key  CCDB1_  base62{22}"_"base62{40}  critical  COCKROACH_API_KEY
Confluent  https://confluent.cloud
  confluent-api-secret-legacy  API secret (old form)  -  b64{64}  critical  CONFLUENT_API_SECRET  confluent, kafka, ccloud, sasl
  confluent-api-key  API key  -  BASE36{16}  medium  CONFLUENT_API_KEY|CONFLUENT_CLOUD_API_KEY  confluent, confluent_cloud, ccloud, confluent.cloud, kafka_api_key
  confluent-api-secret  API secret  cflt  b64{54}b64{6}  critical  CONFLUENT_API_SECRET|CONFLUENT_CLOUD_API_SECRET
Couchbase
  couchbase-capella-key  key  -  b64{60,120}"="{0,2}  critical  -  couchbase, capella
Databricks  -  https://learn.microsoft.com/azure/databricks/archive/dev-tools/cli/tokens-cli
  databricks-internal-token  internal token  dkea  hex{32}  high  DATABRICKS_TOKEN  databricks, dbutils
  databricks-oauth-secret  OAuth secret  dose  hex{32}  high  DATABRICKS_CLIENT_SECRET
  databricks-pat  personal access token  dapi  hex{32}("-"dec{1})?  high  DATABRICKS_TOKEN  -  -  https://github.com/databricks/cli/blob/7bbe2852131bc5c4a6c7bad5f147bc7772eedf9f/acceptance/bundle/templates/dbt-sql/output/my_dbt_sql/profile_template.yml
Elastic  https://cloud.elastic.co/account/keys
  elastic-cloud-api-key  cloud API key  essu_  b64{60,200}"="{0,2}  critical  EC_API_KEY|ELASTIC_CLOUD_API_KEY
  elasticsearch-api-key  search API key  -  b64{60}|b64{58,80}"="{0,2}  high  ELASTIC_API_KEY|ELASTICSEARCH_API_KEY|ES_API_KEY  elasticsearch, elastic_api, elastic_cloud, es_api_key, cloud_id
  elastic-password  password  -  base62{20,24}  high  ELASTIC_PASSWORD|ES_PASSWORD|ESPASSWORD  elastic_password, es_password, espassword, elasticsearch_password, elasticpassword, elastic_pass
InfluxDB
  influxdb-token  token  -  b64url{86}"=="  high  INFLUXDB_TOKEN|INFLUX_TOKEN  influx, influxdb
Meilisearch
  meilisearch-key  key  -  hex{64}  high  MEILI_MASTER_KEY  meilisearch, meili
MongoDB  https://cloud.mongodb.com
  mongodb-atlas-sa-secret  Atlas service account secret  mdb_sa_sk_  b64url{40}  critical  MONGODB_ATLAS_CLIENT_SECRET
  mongodb-atlas-api-private-key  Atlas private key  -  uuid  critical  MONGODB_ATLAS_PRIVATE_KEY  mongodb_atlas, atlas_private, atlas_api, mongodb atlas, cloud.mongodb.com, mongodbatlas
Neo4j
  neo4j-password  password  -  b64url{43}  high  NEO4J_PASSWORD  neo4j, auradb, neo4j_pass
Neon  https://console.neon.tech/app/settings/api-keys
  neon-api-key  API key  napi_  base36{64}  critical  NEON_API_KEY
PlanetScale  https://app.planetscale.com
  planetscale-oauth-token  OAuth token  pscale_oauth_  [A-Za-z0-9_.=-]{32,64}  critical
  planetscale-password  password  pscale_pw_  [A-Za-z0-9_.=-]{32,64}  critical  DATABASE_PASSWORD
  planetscale-token  token  pscale_tkn_  [A-Za-z0-9_.=-]{32,64}  critical  PLANETSCALE_SERVICE_TOKEN
Prefect  https://app.prefect.cloud/my/api-keys
  prefect-api-key  API key  pnu_|pnb_  base62{36}  high  PREFECT_API_KEY
RapidAPI  https://rapidapi.com/developer/dashboard
  rapidapi-key  API key  -  base62{10}"msh"base62{22}"jsn"base62{12}  medium  RAPIDAPI_KEY|RAPID_API_KEY
Rockset
  rockset-api-key  API key  -  base62{64}  medium  ROCKSET_API_KEY  rockset
ScraperAPI
  scraperapi-key  API key  -  base36{32}  medium  SCRAPERAPI_KEY  scraperapi, scraper_api
ScrapingBee
  scrapingbee-api-key  API key  -  BASE36{80}  medium  SCRAPINGBEE_API_KEY  scrapingbee
Snowflake
  snowflake-password  password  -  typed{8,128}  high  SNOWFLAKE_PASSWORD  snowflake_password, snowflake_pass, snowflake_pwd, snowflake password
Socrata  https://evergreen.data.socrata.com/signup
  socrata-app-token  app token  -  base62{25}  low  SOCRATA_APP_TOKEN|MYAPPTOKEN  socrata, sodapy, socrata_app, soda_token, x-app-token
Supabase  https://supabase.com/dashboard/account/tokens  https://supabase.com/docs/guides/api/api-keys
  supabase-access-token  access token  sbp_|sbp_v0_  hex{40}  critical  SUPABASE_ACCESS_TOKEN
  supabase-secret-key  secret key  sb_secret_  b64url{22}"_"b64url{8}  critical  SUPABASE_SECRET_KEY|SUPABASE_SERVICE_ROLE_KEY
Upstash  https://console.upstash.com
  upstash-redis-token  redis token  -  b64{40,120}"="{0,2}  high  UPSTASH_REDIS_REST_TOKEN|UPSTASH_VECTOR_REST_TOKEN  upstash
ZenRows
  zenrows-api-key  API key  -  hex{40}  medium  ZENROWS_API_KEY  zenrows
Zyte
  zyte-api-key  API key  -  hex{32}  medium  ZYTE_API_KEY|SHUB_APIKEY  zyte, scrapinghub, shub_apikey
`
);
