// Logs, metrics and errors. Shapes: secret scanners, unless a page or source of the
// provider stands at the head or in the last column.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can read or forge what your systems report to ${name}.`;

export default table(
  why,
  `
Airbrake
  airbrake-user-key  key  -  base62{40}  medium  AIRBRAKE_API_KEY  airbrake
Datadog  https://app.datadoghq.com/organization-settings/api-keys  https://docs.datadoghq.com/account_management/api-app-keys/
  datadog-api-key  API key  -  hex{32}  high  DD_API_KEY|DATADOG_API_KEY  datadog, dd_api_key, dd-api-key  -  https://github.com/DataDog/datadog-agent/blob/0370fdff0005172ddd1b91d51956530dc7924fe0/pkg/util/scrubber/default.go
  datadog-app-key  application key  -  hex{40}  high  DD_APP_KEY|DATADOG_APP_KEY  datadog, dd_app_key, dd-application-key  -  https://github.com/DataDog/datadog-agent/blob/0370fdff0005172ddd1b91d51956530dc7924fe0/pkg/util/scrubber/default.go
  datadog-app-key-v2  application key  ddapp_  word{34}  high  DD_APP_KEY|DATADOG_APP_KEY  -  -  https://github.com/DataDog/datadog-agent/blob/0370fdff0005172ddd1b91d51956530dc7924fe0/pkg/util/scrubber/default.go
  datadog-client-token  client token  -  "pub"hex{32}  public  DD_CLIENT_TOKEN|DATADOG_CLIENT_TOKEN  datadog, dd_client, clienttoken  -  https://docs.datadoghq.com/account_management/api-app-keys/
Dynatrace
  dynatrace-token  token  dt0c01.|dt0s01.|dt0e01.  BASE36{24}"."BASE36{64}  high  DT_API_TOKEN|DYNATRACE_API_TOKEN
Honeycomb  https://ui.honeycomb.io/account
  honeycomb-api-key  API key  -  base62{22}|hex{32}  medium  HONEYCOMB_API_KEY  honeycomb
Logz.io
  logzio-token  token  -  base62{32}|uuid  medium  LOGZIO_TOKEN  logz.io, logzio
New Relic  https://one.newrelic.com/api-keys  https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/
  newrelic-admin-key  admin key  NRAA-  hex{27}  high
  newrelic-insert-key  insert key  NRII-  b64url{32}  medium  NEW_RELIC_INSERT_KEY
  newrelic-license-key  license key  -  hex{32}[0-9a-fF]{4}"NRAL"  medium  NEW_RELIC_LICENSE_KEY  -  -  https://github.com/newrelic/newrelic-cli/blob/15bab5c08669a4d9d4935de84dc35073feccc236/internal/utils/utils.go
  newrelic-license-key-eu  license key of Europe  eu01xx  hex{26}[0-9a-fF]{4}"NRAL"  medium  NEW_RELIC_LICENSE_KEY  -  -  https://github.com/newrelic/newrelic-cli/blob/15bab5c08669a4d9d4935de84dc35073feccc236/internal/utils/utils.go
  newrelic-query-key  query key  NRIQ-  b64url{32}  medium
  newrelic-user-key  user key  NRAK-  BASE36{27}  high  NEW_RELIC_API_KEY|NEW_RELIC_USER_KEY  -  -  https://github.com/newrelic/newrelic-cli/blob/15bab5c08669a4d9d4935de84dc35073feccc236/internal/utils/utils.go
  newrelic-browser-key  browser key  NRJS-  hex{19}  public
Opsgenie
  opsgenie-api-key  API key  -  uuid  high  OPSGENIE_API_KEY  opsgenie
PagerDuty
  pagerduty-api-key  API key  u+  b64url{18}  high  PAGERDUTY_TOKEN  pagerduty
PostHog  https://app.posthog.com/settings/user-api-keys  https://posthog.com/docs/api
  posthog-personal-key  personal key  phx_  b64url{43,60}  high  POSTHOG_API_KEY
  posthog-token  token  phs_|phr_|pha_  base62{40,64}  high  -  -  -  https://github.com/PostHog/posthog/blob/master/posthog/models/utils.py
  posthog-project-key  project key  phc_  b64url{43}  public  POSTHOG_PROJECT_API_KEY
Rootly
  rootly-api-key  API key  rootly_  hex{64}  medium  ROOTLY_API_KEY
Sentry  https://sentry.io/settings/account/api/auth-tokens/  https://docs.sentry.io/concepts/key-terms/dsn-explainer/
  sentry-token-legacy  token (old form)  -  hex{64}  high  SENTRY_AUTH_TOKEN  sentry
  sentry-user-token  user token  sntryu_  hex{64}  high  SENTRY_AUTH_TOKEN  -  -  https://docs.sentry.io/security-legal-pii/security/token-formats/
  sentry-dsn  DSN  https://  hex{32}"@"("o"dec{1,16}".ingest.")?([a-z]{2}".")?"sentry.io/"dec{1,16}  public  SENTRY_DSN
Splunk
  splunk-hec-token  HTTP event collector token  -  uuid  medium  SPLUNK_HEC_TOKEN  splunk, splunk_hec, hec_token, services/collector
  splunk-observability-token  token  -  b64url{22}  medium  SPLUNK_ACCESS_TOKEN  splunk, signalfx
Statuspage
  statuspage-api-key  API key  -  uuid|hex{64}  medium  STATUSPAGE_API_KEY  statuspage
Sumo Logic
  sumologic-access-key  access key  -  base62{64}  medium  SUMOLOGIC_ACCESSKEY  sumologic, sumo logic, sumo_logic
UptimeRobot
  uptimerobot-key  API key  u|m  dec{6,9}"-"hex{24}  medium  UPTIMEROBOT_API_KEY  uptimerobot, uptime robot
`
);
