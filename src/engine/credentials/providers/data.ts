// Databases and sources of data. Shapes: documentation and secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can read your data at ${name}, or use up your quota there.`;

export default table(
  why,
  `
ACLED  https://developer.acleddata.com
  acled-key  key  -  b64url{20}  low  ACLED_KEY  acled
Airtable  https://airtable.com/create/oauth
  airtable-oauth-token  OAuth token  -  BASE36{1,40}".v1."[A-Z0-9_-]{1,200}"."hex{64}  high  -  airtable
  airtable-pat  personal access token  pat  base62{14}"."hex{64}  high  AIRTABLE_API_KEY
Algolia  https://dashboard.algolia.com/account/api-keys
  algolia-admin-key  admin key  -  hex{32}  high  ALGOLIA_ADMIN_KEY  algolia
Alpha Vantage  https://www.alphavantage.co/support/#api-key
  alphavantage-api-key  API key  -  BASE36{16}  low  ALPHAVANTAGE_API_KEY  alpha vantage, alphavantage, alpha_vantage, function=time_series
US Census Bureau  https://api.census.gov/data/key_signup.html
  census-api-key  API key  -  hex{40}  low  CENSUS_API_KEY  census_api, census_key, census, api.census.gov
ArcGIS  https://location.arcgis.com/credentials
  arcgis-api-key  API key  AAPK|AAPT  b64url{60,300}  medium  ARCGIS_API_KEY
Astra DB  https://astra.datastax.com
  astra-db-token  application token  AstraCS:  base62{24}":"hex{64}  critical  ASTRA_DB_APPLICATION_TOKEN
ClickHouse  https://console.clickhouse.cloud
  clickhouse-cloud-api-secret  API secret  4b1d  base62{38}  high  CLICKHOUSE_CLOUD_API_SECRET
CockroachDB Cloud  https://cockroachlabs.cloud
  cockroach-api-key  API key  CCDB1_  base62{22}"_"base62{40}  critical  COCKROACH_API_KEY
Confluent  https://confluent.cloud
  confluent-api-secret-legacy  API secret (old form)  -  b64{64}  critical  CONFLUENT_API_SECRET  confluent, kafka, ccloud, sasl
Copernicus  https://cds.climate.copernicus.eu/profile
  copernicus-cds-key  climate data key  -  uuid  low  CDSAPI_KEY  cdsapi, cds.climate.copernicus.eu, ads.atmosphere.copernicus.eu, cdsapirc
CoinGecko  https://www.coingecko.com/en/developers/dashboard
  coingecko-key  key  CG-  base62{24}  low  COINGECKO_API_KEY
CoinMarketCap  https://pro.coinmarketcap.com/account
  coinmarketcap-key  key  -  uuid  low  CMC_API_KEY  coinmarketcap, x-cmc_pro_api_key
Databento  https://databento.com/portal/keys
  databento-api-key  API key  db-  base62{29}  medium  DATABENTO_API_KEY  databento
Databricks
  databricks-internal-token  internal token  dkea  hex{32}  high  DATABRICKS_TOKEN
  databricks-oauth-secret  OAuth secret  dose  hex{32}  high  DATABRICKS_CLIENT_SECRET
  databricks-pat  personal access token  dapi  hex{32}("-"dec{1})?  high  DATABRICKS_TOKEN
Dataverse  https://dataverse.harvard.edu/dataverseuser.xhtml?selectTab=apiTokenTab
  dataverse-api-token  API token  -  uuid  high  DATAVERSE_API_TOKEN  dataverse, x-dataverse-key
Dropbox  https://www.dropbox.com/account/connected_apps
  dropbox-access-token  access token  sl.  b64url{130,152}  high  DROPBOX_ACCESS_TOKEN
  dropbox-token-long-lived  token (old form)  -  base62{11}"AAAAAAAAAA"b64url{43}  high  DROPBOX_ACCESS_TOKEN  dropbox
US Energy Information Administration  https://www.eia.gov/opendata/register.php
  eia-api-key  API key  -  base62{40}|hex{32}  low  EIA_API_KEY  eia_api, eia_key, api.eia.gov
Elastic  https://cloud.elastic.co/account/keys
  elastic-cloud-api-key  cloud API key  essu_  b64{60,200}"="{0,2}  critical  EC_API_KEY
  elasticsearch-api-key  search API key  -  b64{60}|b64{58,80}"="{0,2}  high  ELASTIC_API_KEY  elasticsearch, elastic_api, elastic_cloud, es_api_key, cloud_id
Etherscan  https://etherscan.io/myapikey
  etherscan-key  key  -  BASE36{34}  low  ETHERSCAN_API_KEY  etherscan, bscscan, polygonscan, arbiscan
Finnhub  https://finnhub.io/dashboard
  finnhub-api-key  API key  -  base36{20}|base36{40}  low  FINNHUB_API_KEY  finnhub
Financial Modeling Prep  https://site.financialmodelingprep.com/developer/docs/dashboard
  fmp-api-key  API key  -  base62{32}  low  FMP_API_KEY  financialmodelingprep, fmp_api_key, fmp
FRED  https://fredaccount.stlouisfed.org/apikeys
  fred-api-key  API key  -  base36{32}  low  FRED_API_KEY  fred_api, fredapi, stlouisfed, pandas_datareader
InfluxDB
  influxdb-token  token  -  b64url{86}"=="  high  INFLUXDB_TOKEN  influx, influxdb
IPinfo  https://ipinfo.io/account/token
  ipinfo-token  token  -  hex{14}  low  IPINFO_TOKEN  ipinfo
Mapbox  https://console.mapbox.com/account/access-tokens/
  mapbox-secret-token  secret token  sk.  "eyJ"b64url{60,110}"."b64url{22}  high  MAPBOX_ACCESS_TOKEN
  mapbox-temporary-token  temporary token  tk.  "eyJ"b64url{60,1200}"."b64url{22}  medium
Materials Project  https://next-gen.materialsproject.org/dashboard
  materials-project-key  key  -  base62{32}|base62{16}  low  MP_API_KEY  materialsproject, materials project, mprester, mp_api_key, mp-api, pmg_mapi_key
MongoDB  https://cloud.mongodb.com
  mongodb-atlas-sa-secret  Atlas service account secret  mdb_sa_sk_  b64url{40}  critical  MONGODB_ATLAS_CLIENT_SECRET
NCBI Entrez  https://account.ncbi.nlm.nih.gov/settings/
  ncbi-api-key  API key  -  hex{36}  low  NCBI_API_KEY  ncbi, entrez, eutils, biopython, pubmed
Neon  https://console.neon.tech/app/settings/api-keys
  neon-api-key  API key  napi_  base36{64}  critical  NEON_API_KEY
NewsAPI  https://newsapi.org/account
  newsapi-key  key  -  hex{32}  low  NEWSAPI_KEY  newsapi
NASA  https://api.nasa.gov
  nasa-api-key  API key  -  base62{40}  low  NASA_API_KEY  nasa, api.nasa.gov
OpenWeather  https://home.openweathermap.org/api_keys
  openweather-api-key  API key  -  hex{32}  low  OPENWEATHER_API_KEY  openweather, openweathermap, pyowm, owm_api, appid
Open Science Framework  https://osf.io/settings/tokens
  osf-token  token  -  base62{70}  high  OSF_TOKEN  osf, osf.io, osfclient
Planet  https://www.planet.com/account/
  planet-api-key  API key  PLAK  hex{32}  high  PL_API_KEY
PlanetScale  https://app.planetscale.com
  planetscale-oauth-token  OAuth token  pscale_oauth_  b64url{32,64}  critical
  planetscale-password  password  pscale_pw_  b64url{43}  critical  DATABASE_PASSWORD
  planetscale-token  token  pscale_tkn_  b64url{43}  critical  PLANETSCALE_SERVICE_TOKEN
Polygon  https://polygon.io/dashboard/keys
  polygon-api-key  API key  -  word{32}  low  POLYGON_API_KEY  polygon_api, polygon.io, polygon_key
Prefect  https://app.prefect.cloud/my/api-keys
  prefect-api-key  API key  pnu_|pnb_  base62{36}  high  PREFECT_API_KEY
Nasdaq Data Link  https://data.nasdaq.com/account/profile
  quandl-api-key  API key  -  b64url{20}  low  NASDAQ_DATA_LINK_API_KEY  quandl, nasdaq data link, nasdaqdatalink, nasdaq_data_link
Supabase  https://supabase.com/dashboard/account/tokens
  supabase-access-token  access token  sbp_|sbp_v0_  hex{40}  critical  SUPABASE_ACCESS_TOKEN
  supabase-secret-key  secret key  sb_secret_  b64url{22}"_"b64url{8}  critical  SUPABASE_SECRET_KEY
Tiingo  https://www.tiingo.com/account/api/token
  tiingo-api-token  API token  -  hex{40}  low  TIINGO_API_KEY  tiingo
TMDB  https://www.themoviedb.org/settings/api
  tmdb-api-key  API key  -  hex{32}  low  TMDB_API_KEY  tmdb, themoviedb
Tushare  https://tushare.pro/user/token
  tushare-token  token  -  hex{56}  low  TUSHARE_TOKEN  tushare, ts.set_token, pro_api
Upstash  https://console.upstash.com
  upstash-redis-token  redis token  -  b64{40,120}"="{0,2}  high  UPSTASH_REDIS_REST_TOKEN  upstash
Zenodo  https://zenodo.org/account/settings/applications/
  zenodo-token  token  -  base62{60}  high  ZENODO_TOKEN  zenodo
`
);
