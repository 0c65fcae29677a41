// Markets and brokers. Shapes: documentation and secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can use up your quota at ${name} or see, and where it allows trading, use your account there.`;

export default table(
  why,
  `
Alpaca  https://app.alpaca.markets
  alpaca-api-key-id  API key id  PK|AK|CK  BASE36{18}|BASE36{24}  medium  APCA_API_KEY_ID|ALPACA_API_KEY  alpaca, alpaca_trade_api, apca-api-key-id, apca_api
  alpaca-secret-key  secret key  -  base62{40,44}  critical  APCA_API_SECRET_KEY|ALPACA_SECRET_KEY  alpaca, apca-api-secret-key, apca_api
Alpha Vantage  https://www.alphavantage.co/support/#api-key
  alphavantage-api-key  API key  -  BASE36{16}  low  ALPHAVANTAGE_API_KEY|ALPHA_VANTAGE_API_KEY  alpha vantage, alphavantage, alpha_vantage, function=time_series
aviationstack  https://aviationstack.com/dashboard
  aviationstack-key  key  -  hex{32}  low  AVIATIONSTACK_API_KEY  aviationstack
Currents API
  currents-api-key  API key  -  b64url{48}  low  CURRENTS_API_KEY  currentsapi, currents_api
Databento  https://databento.com/portal/keys
  databento-api-key  API key  db-  base62{29}  medium  DATABENTO_API_KEY  databento
EODHD  https://eodhd.com/cp/settings
  eodhd-api-token  API token  -  hex{13,14}"."dec{8}  low  EODHD_API_KEY  eodhd, eodhistoricaldata
ExchangeRate-API  https://app.exchangerate-api.com
  exchangerate-api-key  API key  -  hex{24}  low  EXCHANGERATE_API_KEY  exchangerate-api, exchangerate_api, exchangerate
Financial Modeling Prep  https://site.financialmodelingprep.com/developer/docs/dashboard
  fmp-api-key  API key  -  base62{32}  low  FMP_API_KEY  financialmodelingprep, fmp_api_key, fmp
Finnhub  https://finnhub.io/dashboard
  finnhub-api-key  API key  -  base36{20}|base36{40}  low  FINNHUB_API_KEY  finnhub
FRED  https://fredaccount.stlouisfed.org/apikeys  https://fred.stlouisfed.org/docs/api/api_key.html
  fred-api-key  API key  -  base36{32}  low  FRED_API_KEY  fred_api, fredapi, stlouisfed, pandas_datareader
Glassnode
  glassnode-key  key  -  base62{27}  low  GLASSNODE_API_KEY  glassnode
IEX Cloud
  iex-cloud-token  token  sk_|Tsk_  hex{32}  low  IEX_TOKEN|IEX_API_KEY  iexcloud, iexfinance, pyex, iex
Interactive Brokers
  interactive-brokers-flex-token  Flex token  -  dec{18,25}  high  -  ibflex, interactive brokers, flex_token, flexquery, ib_flex
Intrinio
  intrinio-api-key  API key  -  base62{44}  low  INTRINIO_API_KEY  intrinio
marketstack  https://marketstack.com/dashboard
  marketstack-key  key  -  hex{32}  low  MARKETSTACK_API_KEY  marketstack
Nasdaq Data Link  https://data.nasdaq.com/account/profile
  quandl-api-key  API key  -  b64url{20}  low  NASDAQ_DATA_LINK_API_KEY|QUANDL_API_KEY  quandl, nasdaq data link, nasdaqdatalink, nasdaq_data_link
OANDA
  oanda-token  token  -  hex{32}"-"hex{32}|base62{24}  critical  OANDA_API_KEY|OANDA_ACCESS_TOKEN  oanda
Open Exchange Rates  https://openexchangerates.org/account/app-ids
  openexchangerates-app-id  app id  -  hex{32}  low  OPENEXCHANGERATES_APP_ID  openexchangerates, open exchange rates, oxr_app
Polygon  https://polygon.io/dashboard/keys
  polygon-api-key  API key  -  word{32}  low  POLYGON_API_KEY  polygon_api, polygon.io, polygon_key
Refinitiv Eikon
  ycharts-refinitiv-app-key  application key  -  hex{40}  high  EIKON_APP_KEY  eikon, refinitiv, set_app_key
SimFin
  simfin-api-key  API key  -  base62{32}|uuid  low  SIMFIN_API_KEY  simfin
Tiingo  https://www.tiingo.com/account/api/token
  tiingo-api-token  API token  -  hex{40}  low  TIINGO_API_KEY  tiingo
Tradier
  tradier-token  token  -  base62{28}  critical  TRADIER_TOKEN|TRADIER_ACCESS_TOKEN  tradier
Tushare  https://tushare.pro/user/token
  tushare-token  token  -  hex{56}  low  TUSHARE_TOKEN  tushare, ts.set_token, pro_api
Twelve Data  https://twelvedata.com/account/api-keys
  twelvedata-api-key  API key  -  hex{32}  low  TWELVEDATA_API_KEY|TWELVE_DATA_API_KEY  twelvedata, twelve data
UN Comtrade  https://comtradedeveloper.un.org/profile
  un-comtrade-key  API key  -  hex{32}  low  COMTRADE_API_KEY  comtrade, comtradeapicall
US Bureau of Economic Analysis  https://apps.bea.gov/API/signup/
  bea-api-key  API key  -  UUID  low  BEA_API_KEY  apps.bea.gov, bea_api, bea_key, beaapi
US Bureau of Labor Statistics  https://data.bls.gov/registrationEngine/
  bls-api-key  API key  -  hex{32}  low  BLS_API_KEY  api.bls.gov, bls_api, bls_key, registrationkey
WRDS  https://wrds-www.wharton.upenn.edu
  wrds-password  password  -  typed{8,64}  high  WRDS_PASSWORD  wrds_password, wrds_pass, wrds password
`
);
