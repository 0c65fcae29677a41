// Applications that people work with. Shapes: secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can read and change your data at ${name}.`;

export default table(
  why,
  `
Asana  https://app.asana.com/0/my-apps
  asana-pat  personal access token  -  dec{1}"/"dec{16}":"hex{32}|"2/"dec{15,16}"/"dec{15,16}":"hex{32}  high  ASANA_ACCESS_TOKEN  asana
ClickUp  https://app.clickup.com/settings/apps
  clickup-token  token  pk_  dec{6,9}"_"BASE36{32}  high  CLICKUP_API_TOKEN
Figma  https://www.figma.com/settings
  figma-pat  personal access token  figd_  b64url{40}  high  FIGMA_TOKEN
HubSpot  https://app.hubspot.com
  hubspot-private-app-token  private app token  pat-na1-|pat-na2-|pat-na3-|pat-eu1-|pat-ap1-  uuid  high  HUBSPOT_ACCESS_TOKEN
Linear  https://linear.app/settings/api
  linear-api-key  API key  lin_api_  base62{40}  high  LINEAR_API_KEY
  linear-client-secret  client secret  -  hex{32}  high  LINEAR_CLIENT_SECRET  linear_client, linear_secret, linear.app
Notion  https://www.notion.so/my-integrations
  notion-token  token  ntn_  dec{11}base62{35}  high  NOTION_TOKEN
  notion-token-legacy  token (old form)  secret_  base62{43}  high  NOTION_TOKEN  notion
Contentful  https://app.contentful.com/account/profile/cma_tokens
  contentful-pat  personal access token  CFPAT-  b64url{43}  high  CONTENTFUL_MANAGEMENT_TOKEN
Shopify  https://admin.shopify.com
  shopify-access-token  access token  shpat_  hex{32}  critical  SHOPIFY_ACCESS_TOKEN
  shopify-custom-app-token  custom app token  shpca_  hex{32}  critical  SHOPIFY_ACCESS_TOKEN
  shopify-private-app-password  private app password  shppa_  hex{32}  critical  SHOPIFY_PASSWORD
  shopify-shared-secret  shared secret  shpss_  hex{32}  high  SHOPIFY_API_SECRET
  shopify-token-exchange  exchanged token  shptka_  hex{32}  high
Typeform  https://admin.typeform.com/user/tokens
  typeform-token  token  tfp_  b64url{44}"_"base62{14}  medium  TYPEFORM_TOKEN
Webflow
  webflow-token  token  -  hex{64}  medium  WEBFLOW_TOKEN  webflow
Zapier
  zapier-webhook-url  webhook URL  https://hooks.zapier.com/hooks/catch/  dec{5,10}"/"base36{5,10}  low  ZAPIER_WEBHOOK_URL
Okta
  okta-api-token  API token  00  b64url{40}  critical  OKTA_API_TOKEN  okta, ssws
`
);
