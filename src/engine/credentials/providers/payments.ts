// Payments. Shapes: documentation and secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can see payments at ${name} or move money.`;

export default table(
  why,
  `
Adyen  https://ca-live.adyen.com
  adyen-api-key  API key  AQE  [A-Za-z0-9+/=-]{60,200}  critical  ADYEN_API_KEY  adyen
Braintree  https://www.braintreegateway.com
  braintree-access-token  access token  access_token$production$|access_token$sandbox$  base36{16}"$"hex{32}  critical  BRAINTREE_ACCESS_TOKEN
PayPal  https://developer.paypal.com/dashboard/applications
  paypal-client-secret  client secret  E  b64url{79}  critical  PAYPAL_CLIENT_SECRET  paypal
Paystack  https://dashboard.paystack.com/#/settings/developer
  paystack-secret-key  secret key  sk_live_|sk_test_  base36{40}  critical  PAYSTACK_SECRET_KEY
Plaid  https://dashboard.plaid.com
  plaid-access-token  access token  access-production-|access-development-|access-sandbox-  uuid  critical  PLAID_ACCESS_TOKEN
  plaid-secret  secret  -  hex{30}  critical  PLAID_SECRET  plaid_secret, plaid
Razorpay  https://dashboard.razorpay.com/app/keys
  razorpay-key-secret  key secret  -  base62{24}  critical  RAZORPAY_KEY_SECRET  razorpay
Square  https://developer.squareup.com/apps
  square-access-token  access token  EAAA  b64url{60}  critical  SQUARE_ACCESS_TOKEN
  square-access-token-legacy  access token (old form)  sq0atp-  b64url{22}  critical  SQUARE_ACCESS_TOKEN
  square-oauth-secret  OAuth secret  sq0csp-  b64url{43}  critical  SQUARE_APPLICATION_SECRET
Flutterwave  https://app.flutterwave.com/dashboard/settings/apis
  flutterwave-secret-key  secret key  FLWSECK-|FLWSECK_TEST-  hex{32}"-X"  critical  FLW_SECRET_KEY
`
);
