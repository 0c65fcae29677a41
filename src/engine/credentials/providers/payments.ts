// Payments. Shapes: documentation and secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can see payments at ${name} or move money.`;

export default table(
  why,
  `
Adyen  https://ca-live.adyen.com
  adyen-api-key  API key  AQE  [A-Za-z0-9+/=-]{60,200}  critical  ADYEN_API_KEY  adyen
Asaas
  asaas-token  token  $aact_prod_|$aact_hmlg_  b64url{20,100}  critical  ASAAS_API_KEY
Braintree  https://www.braintreegateway.com
  braintree-access-token  access token  access_token$production$|access_token$sandbox$  base36{16}"$"hex{32}  critical  BRAINTREE_ACCESS_TOKEN
Checkout.com  https://dashboard.checkout.com
  checkout-secret-key  secret key  sk_  uuid  critical  -  checkout
Clerk  https://dashboard.clerk.com
  clerk-secret-key  secret key  sk_live_|sk_test_  base62{32,50}  critical  CLERK_SECRET_KEY  clerk, clerk_secret, clerk.com
Finicity
  finicity-client-secret  client secret  -  base36{20}  high  -  finicity
Flutterwave  https://app.flutterwave.com/dashboard/settings/apis
  flutterwave-encryption-key  encryption key for tests  FLWSECK_TEST-|FLWSECK_TEST  hex{12}  low  FLW_ENCRYPTION_KEY
  flutterwave-secret-key  secret key  FLWSECK-|FLWSECK_TEST-  hex{32}"-X"  critical  FLW_SECRET_KEY
GoCardless  https://manage.gocardless.com/developers/access-tokens
  gocardless-token  token  live_  b64url{40}  critical  GC_ACCESS_TOKEN  gocardless, gc_access_token
Highnote
  highnote-api-key  API key  sk_live_a2V5Xz  b64{69}"="{0,2}  critical  -  highnote
Mercury  https://app.mercury.com/settings/tokens
  mercury-token  token  mercury_production_  lower{3,6}"_"base62{40,50}"_yrucrem"  critical  MERCURY_API_TOKEN
Midtrans  https://dashboard.midtrans.com/settings/config_info
  midtrans-server-key  key  Mid-server-|SB-Mid-server-  b64url{24}  critical  MIDTRANS_SERVER_KEY
Mollie  https://my.mollie.com/dashboard/developers/api-keys
  mollie-api-key  API key  live_|test_  base62{30}  critical  MOLLIE_API_KEY  mollie
Onfido  https://dashboard.onfido.com/api/tokens
  onfido-api-token  API token  api_live.|api_live_us.|api_live_ca.|api_sandbox.  b64url{20,80}  critical  ONFIDO_API_TOKEN  onfido
Paddle  https://vendors.paddle.com/authentication-v2  https://developer.paddle.com/api-reference/about/api-keys
  paddle-api-key  API key  pdl_live_apikey_|pdl_sdbx_apikey_  base36{26}"_"base62{22}"_"base62{3}  critical  PADDLE_API_KEY
Pagar.me
  pagarme-api-key  API key  ak_live_  base62{30}  critical
PayPal  https://developer.paypal.com/dashboard/applications
  paypal-client-secret  client secret  E  b64url{79}  critical  PAYPAL_CLIENT_SECRET|PAYPAL_SECRET  paypal
Paystack  https://dashboard.paystack.com/#/settings/developer  https://paystack.com/docs/api/authentication/
  paystack-secret-key  secret key  sk_live_|sk_test_  base36{40}  critical  PAYSTACK_SECRET_KEY
Persona
  persona-api-key  API key  persona_production_|persona_sandbox_  b64url{20,80}  critical  PERSONA_API_KEY  persona_api, withpersona, persona_key
Plaid  https://dashboard.plaid.com  https://plaid.com/docs/quickstart/glossary/
  plaid-access-token  access token  access-production-|access-development-|access-sandbox-  uuid  critical  PLAID_ACCESS_TOKEN
  plaid-secret  secret  -  hex{30}  critical  PLAID_SECRET  plaid_secret, plaid
Polar
  polar-access-token  access token  polar_pat_|polar_oat_|polar_at_  b64url{20,100}  high  POLAR_ACCESS_TOKEN
Rainforest Pay
  rainforest-api-key  API key  apikey_  hex{64}  critical  -  rainforest
Ramp
  ramp-client-secret  client secret  ramp_sec_  base62{48}  critical  RAMP_CLIENT_SECRET
Razorpay  https://dashboard.razorpay.com/app/keys  https://razorpay.com/docs/api/authentication/
  razorpay-key-secret  key secret  -  base62{24}  critical  RAZORPAY_KEY_SECRET  razorpay  ("rzp_live_"|"rzp_test_")base62{14}
  razorpay-key-id  key id  rzp_live_|rzp_test_  base62{14}  public  RAZORPAY_KEY_ID
Square  https://developer.squareup.com/apps  https://developer.squareup.com/docs/build-basics/access-tokens
  square-access-token  access token  EAAA  b64url{60}  critical  SQUARE_ACCESS_TOKEN
  square-access-token-legacy  access token (old form)  sq0atp-  b64url{22}  critical  SQUARE_ACCESS_TOKEN
  square-oauth-secret  OAuth secret  sq0csp-  b64url{43}  critical  SQUARE_APPLICATION_SECRET
  square-sandbox-secret  OAuth secret of the sandbox  sandbox-sq0csb-  b64url{43}  low  SQUARE_APPLICATION_SECRET
WorkOS  https://dashboard.workos.com
  workos-api-key  API key  sk_live_a2V5Xz  b64{69}"="{0,2}  critical  WORKOS_API_KEY  workos
`
);
