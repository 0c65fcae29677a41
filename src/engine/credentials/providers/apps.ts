// Applications that people work with. Shapes: secret scanners, unless a page or source
// of the provider stands at the head or in the last column.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can read and change your data at ${name}.`;

export default table(
  why,
  `
42 Intra
  intra42-client-secret  client secret  s-s4t2ud-|s-s4t2af-  hex{64}  medium
Adobe  https://developer.adobe.com/console
  adobe-client-secret  client secret  p8e-|p8-  b64url{32}  high  ADOBE_CLIENT_SECRET
Airtable  https://airtable.com/create/oauth  https://support.airtable.com/docs/creating-personal-access-tokens
  airtable-oauth-token  OAuth token  -  BASE36{1,40}".v1."[A-Z0-9_-]{1,200}"."hex{64}  high  -  airtable
  airtable-pat  personal access token  pat  base62{14}"."hex{64}  high  AIRTABLE_API_KEY|AIRTABLE_PAT|AIRTABLE_API_TOKEN  -  -  https://github.com/Airtable/blocks/blob/b8262aa6cd440eef78aab6f689406c8e80fd299f/packages/cli-next/src/helpers/system_api_key.ts
  airtable-api-key-legacy  API key (old form)  key  base62{14}  high  AIRTABLE_API_KEY  airtable
Amplitude
  amplitude-secret-key  secret key  -  hex{32}  medium  AMPLITUDE_SECRET_KEY  amplitude
Asana  https://app.asana.com/0/my-apps
  asana-pat  personal access token  -  dec{1}"/"dec{16}":"hex{32}|"2/"dec{15,16}"/"dec{15,16}":"hex{32}  high  ASANA_ACCESS_TOKEN|ASANA_PAT  asana
  asana-client-secret  client secret  -  hex{32}  high  ASANA_CLIENT_SECRET  asana_client, asana_secret, asana
Beamer
  beamer-api-token  API token  b_  b64url{44}  medium  BEAMER_API_KEY  beamer_api, getbeamer, beamer api, beamer
Bitly  https://app.bitly.com/settings/api/
  bitly-token  token  -  hex{40}  low  BITLY_TOKEN  bitly, bit.ly
Blynk
  blynk-token  auth token  -  b64url{32}  medium  BLYNK_AUTH_TOKEN  blynk
Box  https://app.box.com/developers/console
  box-client-secret  client secret  -  base62{32}  high  BOX_CLIENT_SECRET  boxsdk, box_client, box.com, box_sdk, box_secret
Branch
  branch-key  key  key_live_|key_test_  base62{16,40}  public
Canva
  canva-client-secret  client secret  cnvca  b64url{51}  medium
Clearbit
  clearbit-key  key  sk_  hex{32}  medium  CLEARBIT_KEY  clearbit
ClickUp  https://app.clickup.com/settings/apps
  clickup-token  token  pk_  dec{6,9}"_"BASE36{32}  high  CLICKUP_API_TOKEN
Close
  close-api-key  API key  api_  base62{22}"."base62{22}  high  CLOSE_API_KEY  closeio, closecrm, close.com, close_api
Coda  https://coda.io/account
  coda-api-token  API token  -  uuid  high  CODA_API_TOKEN  coda.io, coda_api, coda_token, codaio
Contentful  https://app.contentful.com/account/profile/cma_tokens
  contentful-pat  personal access token  CFPAT-  b64url{43}  high  CONTENTFUL_MANAGEMENT_TOKEN
  contentful-delivery-token  delivery token  -  b64url{43}  low  CONTENTFUL_ACCESS_TOKEN  contentful
Customer.io
  customerio-api-key  API key  -  hex{32}  medium  CUSTOMERIO_API_KEY  customer.io, customerio
Disqus  https://disqus.com/api/applications/
  disqus-api-secret  API secret  -  base62{64}  low  -  disqus
Dropbox  https://www.dropbox.com/account/connected_apps
  dropbox-access-token  access token  sl.  b64url{130,152}  high  DROPBOX_ACCESS_TOKEN
  dropbox-access-token-long  access token  sl.u.  b64url{200,2000}  high  DROPBOX_ACCESS_TOKEN
  dropbox-token-long-lived  token (old form)  -  base62{11}"AAAAAAAAAA"b64url{43}  high  DROPBOX_ACCESS_TOKEN  dropbox
  dropbox-app-secret  app secret  -  base36{15}  high  DROPBOX_APP_SECRET  dropbox
Dropbox Sign
  hellosign-api-key  API key  -  hex{64}  high  HELLOSIGN_API_KEY  hellosign, dropbox sign, dropbox_sign
Figma  https://www.figma.com/settings
  figma-pat  personal access token  figd_  b64url{40}  high  FIGMA_TOKEN|FIGMA_ACCESS_TOKEN
Flexport
  flexport-token  token  shltm_  b64url{40}  medium
Foursquare  https://foursquare.com/developers/home
  foursquare-api-key  API key  fsq3  b64{43}"="  medium  FOURSQUARE_API_KEY  foursquare, fsq_api, fsq
  foursquare-secret  client secret  -  BASE36{48}  medium  FOURSQUARE_CLIENT_SECRET|CLIENT_SECRET  foursquare
Frame.io  https://developer.frame.io/app/tokens
  frameio-token  token  fio-u-  b64url{64}  medium  FRAMEIO_TOKEN
FreshBooks
  freshbooks-token  token  -  hex{64}  high  -  freshbooks
Freshdesk
  freshdesk-api-key  API key  -  base62{20}  high  FRESHDESK_API_KEY  freshdesk
FullStory
  fullstory-api-key  API key  na1.|eu1.  b64{100}  medium  FULLSTORY_API_KEY  fullstory
GC Notify
  gc-notify-api-key  API key  gcntfy-  [a-z0-9_]{1,40}"-"uuid"-"uuid  medium  -  gc notify, gc_notify, notification.canada.ca, notification.alpha.canada.ca, notifications_python_client
Gumroad
  gumroad-token  token  -  b64url{43}|hex{64}  medium  GUMROAD_ACCESS_TOKEN  gumroad
Hex
  hex-api-token  API token  hxtp_|hxtw_  hex{96}  high  HEX_API_TOKEN  hex.tech, hex_api, hex_token, hextoolkit
HubSpot  https://app.hubspot.com
  hubspot-private-app-token  private app token  pat-na1-|pat-na2-|pat-na3-|pat-eu1-|pat-ap1-  uuid  high  HUBSPOT_ACCESS_TOKEN|HUBSPOT_API_KEY
  hubspot-api-key-legacy  API key (old form)  -  uuid  high  HUBSPOT_API_KEY  hapikey, hubspot
Hunter  https://hunter.io/api-keys
  hunter-io-key  API key  -  hex{40}  medium  HUNTER_API_KEY  hunter.io, hunter_api, hunterio
Infomaniak
  infomaniak-api-token  API token  -  b64url{60,100}  medium  INFOMANIAK_TOKEN  infomaniak
Intercom
  intercom-token  token  -  b64{59}"="  high  INTERCOM_ACCESS_TOKEN  intercom
Jotform  https://www.jotform.com/myaccount/api
  jotform-api-key  API key  -  hex{32}  medium  JOTFORM_API_KEY  jotform
Klaviyo  https://www.klaviyo.com/settings/account/api-keys
  klaviyo-private-key  private key  pk_  base62{34}  high  KLAVIYO_API_KEY  klaviyo
Lichess  https://lichess.org/account/oauth/token
  lichess-token  token  lip_  word{16,60}  low  LICHESS_TOKEN
Linear  https://linear.app/settings/api  https://linear.app/developers
  linear-api-key  API key  lin_api_  base62{40}  high  LINEAR_API_KEY
  linear-client-secret  client secret  -  hex{32}  high  LINEAR_CLIENT_SECRET  linear_client, linear_secret, linear.app
Looker
  looker-client-secret  client secret  -  base62{24}  high  LOOKERSDK_CLIENT_SECRET  looker
Mixpanel
  mixpanel-secret  secret  -  hex{32}  medium  MIXPANEL_API_SECRET  mixpanel
  mixpanel-token  project token  -  hex{32}  public  MIXPANEL_TOKEN|MIXPANEL_PROJECT_TOKEN  mixpanel_token, mixpanel_project, mixpanel.init
Notion  https://www.notion.so/my-integrations  https://developers.notion.com/reference/authentication
  notion-token  token  ntn_  dec{11}base62{35}  high  NOTION_TOKEN|NOTION_API_KEY  -  -  https://github.com/makenotion/notion-mcp-server/blob/1d38420769c8a1fe2d583ff1e7d2d108d4eb0b30/src/openapi-mcp-server/mcp/token.ts
  notion-token-legacy  token (old form)  secret_  base62{43}  high  NOTION_TOKEN  notion
Optimizely
  optimizely-token  token  2:  b64url{52}  medium  OPTIMIZELY_TOKEN  optimizely
Pastebin
  pastebin-key  key  -  base62{32}  low  -  pastebin
PDFShift
  pdfshift-key  API key  -  hex{32}|"sk_"hex{40}  low  -  pdfshift
People Data Labs  https://dashboard.peopledatalabs.com
  peopledatalabs-key  key  -  hex{64}  medium  PDL_API_KEY  peopledatalabs, pdl
Pipedrive
  pipedrive-token  token  -  hex{40}  high  PIPEDRIVE_API_TOKEN  pipedrive
Pushbullet  https://www.pushbullet.com/#settings/account
  pushbullet-token  token  o.  base62{32}  medium  PUSHBULLET_API_KEY  pushbullet
ReadMe
  readme-api-key  API key  rdme_  base36{70}  medium  README_API_KEY
redirect.pizza
  redirect-pizza-token  token  rpa_  base62{30}  low
RocketReach
  rocketreach-key  key  -  [a-z0-9-]{39}  medium  -  rocketreach
Salesforce  -  https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/quickstart_oauth.htm
  salesforce-access-token  access token  00D  base62{12}"!"[A-Za-z0-9._]{96}  critical  SALESFORCE_ACCESS_TOKEN|SF_ACCESS_TOKEN
  salesforce-consumer-key  consumer key  3MVG  [A-Za-z0-9._]{81}  public
Samsara  https://cloud.samsara.com
  samsara-token  token  samsara_api_  base62{26,32}  high
Sanity  https://www.sanity.io/manage
  sanity-token  token  sk  base62{80,180}  high  SANITY_TOKEN|SANITY_API_TOKEN  sanity.io, sanity_token, sanity_api, sanityclient, sanity_write, sanity client
Segment  https://app.segment.com  https://segment.com/docs/api/public-api/
  segment-public-api-token  API token  sgp_  base62{64}  high  SEGMENT_ACCESS_TOKEN
  segment-write-key  write key  -  base62{32}  public  SEGMENT_WRITE_KEY  segment_write, segment.com, segment_key, analytics.write_key, segment_analytics
Shopify  https://admin.shopify.com  https://community.shopify.com/t/difference-between-admin-api-access-token-starting-with-shpua-shpat-shpss-etc/144725
  shopify-access-token  access token  shpat_  hex{32}  critical  SHOPIFY_ACCESS_TOKEN
  shopify-custom-app-token  custom app token  shpca_  hex{32}  critical  SHOPIFY_ACCESS_TOKEN
  shopify-private-app-password  private app password  shppa_  hex{32}  critical  SHOPIFY_PASSWORD
  shopify-shared-secret  shared secret  shpss_  hex{32}  high  SHOPIFY_API_SECRET
  shopify-token-exchange  exchanged token  shptka_  hex{32}  high
Shortcut  https://app.shortcut.com/settings/account/api-tokens
  shortcut-api-token  API token  -  uuid  high  SHORTCUT_API_TOKEN  shortcut, clubhouse
Smartsheet  https://app.smartsheet.com
  smartsheet-token  token  -  base62{37}  high  SMARTSHEET_ACCESS_TOKEN  smartsheet
Squarespace
  squarespace-api-key  API key  -  uuid  high  -  squarespace
Strava  https://www.strava.com/settings/api
  strava-client-secret  client secret or token  -  hex{40}  medium  STRAVA_CLIENT_SECRET|STRAVA_REFRESH_TOKEN  strava, stravalib
Tableau
  tableau-pat  personal access token  -  b64{22}"==:"base62{32}  high  TABLEAU_PAT_SECRET
Teamwork
  teamwork-token  token  tkn.v1_  base62{71}"="  medium
Ticket Tailor
  tickettailor-api-key  API key  sk_  dec{4}"_"dec{6}"_"hex{32}  medium
Todoist  https://app.todoist.com/app/settings/integrations/developer
  todoist-token  token  -  hex{40}  medium  TODOIST_API_TOKEN  todoist
Toggl  https://track.toggl.com/profile
  toggl-api-token  API token  -  hex{32}  medium  TOGGL_API_TOKEN  toggl
Trello  https://trello.com/app-key
  trello-api-token  API token  -  "ATTA"hex{64}HEX{8}|hex{64}  high  TRELLO_TOKEN  trello
Typeform  https://admin.typeform.com/user/tokens
  typeform-token  token  tfp_  b64url{44}"_"base62{14}  medium  TYPEFORM_TOKEN
Val Town
  val-town-token  token  vtwn_  b64url{20,80}  medium  VALTOWN_API_KEY
WakaTime  https://wakatime.com/settings/api-key
  wakatime-key  key  waka_  uuid  low  WAKATIME_API_KEY  wakatime
Webflow
  webflow-token  token  -  hex{64}  medium  WEBFLOW_TOKEN  webflow
Workato
  workato-token  token  wrka-|wrkaus-|wrkaeu-  jwt  high
Yelp  https://www.yelp.com/developers/v3/manage_app
  yelp-api-key  API key  -  b64url{128}  medium  YELP_API_KEY  yelp
YNAB  https://app.ynab.com/settings/developer
  ynab-token  token  -  b64url{43}|hex{64}  medium  YNAB_TOKEN  ynab, youneedabudget
Zapier
  zapier-webhook-url  webhook URL  https://hooks.zapier.com/hooks/catch/  dec{5,10}"/"base36{5,10}  low  ZAPIER_WEBHOOK_URL
Zendesk
  zendesk-api-token  API token  -  base62{40}  high  ZENDESK_API_TOKEN  zendesk
ZeroBounce
  zerobounce-key  key  -  hex{32}  low  -  zerobounce
Zoho  https://api-console.zoho.com
  zoho-access-token  access token  1000.  hex{32}"."hex{32}  high  ZOHO_ACCESS_TOKEN  zoho
Zoom  https://marketplace.zoom.us
  zoom-jwt-secret  secret  -  base62{36}|base62{32}  high  ZOOM_API_SECRET|ZOOM_CLIENT_SECRET  zoom_api, zoom_client, zoom_secret, zoom.us, zoomus, pyzoom
`
);
