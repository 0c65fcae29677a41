// Chains and their exchanges. Shapes: documentation and secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can use your account at ${name}, and where it allows trading, move your coins.`;

export default table(
  why,
  `
Alchemy  https://dashboard.alchemy.com
  alchemy-key  key  -  b64url{24,64}  medium  ALCHEMY_API_KEY  alchemy, g.alchemy.com
Binance  https://www.binance.com/en/my/settings/api-management
  binance-api-secret  API secret  -  base62{64}  critical  BINANCE_API_SECRET|BINANCE_SECRET_KEY  binance
Bittrex
  bittrex-secret  secret  -  hex{32}  medium  -  bittrex
CoinAPI
  coinapi-key  API key  -  UUID  low  COINAPI_KEY  coinapi
Coinbase  https://www.coinbase.com/settings/api
  coinbase-api-secret-legacy  API secret (old form)  -  base62{32}|b64url{64}  critical  COINBASE_API_SECRET  coinbase
CoinGecko  https://www.coingecko.com/en/developers/dashboard
  coingecko-key  key  CG-  base62{24}  low  COINGECKO_API_KEY  coingecko, pycoingecko
CoinMarketCap  https://pro.coinmarketcap.com/account
  coinmarketcap-key  key  -  uuid  low  CMC_API_KEY|COINMARKETCAP_API_KEY  coinmarketcap, x-cmc_pro_api_key
CryptoCompare  https://www.cryptocompare.com/cryptopian/api-keys
  cryptocompare-key  key  -  hex{64}  low  CRYPTOCOMPARE_API_KEY  cryptocompare
Etherscan  https://etherscan.io/myapikey
  etherscan-key  key  -  BASE36{34}  low  ETHERSCAN_API_KEY  etherscan, bscscan, polygonscan, arbiscan
Infura  https://app.infura.io
  infura-key  key  -  hex{32}  medium  INFURA_API_KEY|INFURA_PROJECT_ID  infura
Kraken  https://www.kraken.com/u/security/api
  kraken-private-key  private key  -  b64{80,90}"="{0,2}  critical  KRAKEN_API_SECRET|KRAKEN_PRIVATE_KEY  kraken
KuCoin  https://www.kucoin.com/account/api
  kucoin-secret  secret  -  uuid  critical  KUCOIN_API_SECRET  kucoin
Moralis
  moralis-api-key  API key  -  base62{64}|jwt  medium  MORALIS_API_KEY  moralis
Polymarket
  polymarket-api-secret  API secret  -  b64url{43}"="  critical  POLYMARKET_API_SECRET  polymarket, poly_api_secret
Tatum
  tatum-api-key  API key  t-  uuid"-"hex{24}  medium  TATUM_API_KEY  tatum
`
);
