// Logs, metrics and errors. Shapes: secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can read or forge what your systems report to ${name}.`;

export default table(
  why,
  `
Datadog  https://app.datadoghq.com/organization-settings/api-keys
  datadog-api-key  API key  -  hex{32}  high  DD_API_KEY  datadog, dd_api_key, dd-api-key
  datadog-app-key  application key  -  hex{40}  high  DD_APP_KEY  datadog, dd_app_key, dd-application-key
Dynatrace
  dynatrace-token  token  dt0c01.|dt0s01.|dt0e01.  BASE36{24}"."BASE36{64}  high  DT_API_TOKEN
Honeycomb  https://ui.honeycomb.io/account
  honeycomb-api-key  API key  -  base62{22}|hex{32}  medium  HONEYCOMB_API_KEY  honeycomb
New Relic  https://one.newrelic.com/api-keys
  newrelic-admin-key  admin key  NRAA-  hex{27}  high
  newrelic-insert-key  insert key  NRII-  b64url{32}  medium  NEW_RELIC_INSERT_KEY
  newrelic-license-key  license key  -  hex{36}"NRAL"  medium  NEW_RELIC_LICENSE_KEY
  newrelic-query-key  query key  NRIQ-  b64url{32}  medium
  newrelic-user-key  user key  NRAK-  BASE36{27}  high  NEW_RELIC_API_KEY
PostHog  https://app.posthog.com/settings/user-api-keys
  posthog-personal-key  personal key  phx_  base62{43,48}  high  POSTHOG_API_KEY
Sentry  https://sentry.io/settings/account/api/auth-tokens/
  sentry-token-legacy  token (old form)  -  hex{64}  high  SENTRY_AUTH_TOKEN  sentry
  sentry-user-token  user token  sntryu_  hex{64}  high  SENTRY_AUTH_TOKEN
PagerDuty
  pagerduty-api-key  API key  u+  b64url{18}  high  PAGERDUTY_TOKEN  pagerduty
`
);
