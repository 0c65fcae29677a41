// Shops, travel and shipping. Shapes: documentation and secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can read orders at ${name} or place them at your cost.`;

export default table(
  why,
  `
Amadeus  https://developers.amadeus.com
  amadeus-secret  API secret  -  base62{16}  medium  AMADEUS_CLIENT_SECRET  amadeus
Duffel  https://app.duffel.com
  duffel-token  token  duffel_live_|duffel_test_  b64url{43}  high  DUFFEL_ACCESS_TOKEN
EasyPost  https://www.easypost.com/account/api-keys
  easypost-api-key  API key  EZAK|EZTK  base62{54}  high  EASYPOST_API_KEY
eBay  https://developer.ebay.com/my/keys
  ebay-client-secret  client secret  PRD-|SBX-  hex{12}"-"hex{4}"-"hex{4}"-"hex{4}"-"hex{4}  high  EBAY_CLIENT_SECRET  ebay
Etsy  https://www.etsy.com/developers/your-apps
  etsy-api-key  API key  -  base36{24}  low  ETSY_API_KEY  etsy
Lob  https://dashboard.lob.com/settings/api-keys
  lob-api-key  API key  live_|test_  hex{35}  high  LOB_API_KEY  lob_api, lob.com, lob_key, lob-python
Shippo  https://apps.goshippo.com/settings/api
  shippo-token  token  shippo_live_|shippo_test_  hex{40}  high  SHIPPO_API_KEY
`
);
