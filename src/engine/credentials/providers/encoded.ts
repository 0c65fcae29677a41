// Tokens that hold a JSON object: 1Password (service accounts), Neptune,
// Sentry (organization tokens). Shapes: the clients' sources.
import { base64Json } from '../base64json';
import { provider } from '../description';

export default [
  provider({
    name: '1Password',
    variable: 'OP_SERVICE_ACCOUNT_TOKEN',
    severity: 'critical',
    why: 'Whoever has it can read the vaults that the service account may read.',
    credentials: [
      {
        id: 'onepassword-service-account-token',
        title: '1Password service account token',
        prefix: 'ops_',
        body: '"eyJ"b64{250,1200}"="{0,3}',
        proof: base64Json('signInAddress', 'email', 'muk', 'secretKey')
      }
    ]
  }),
  provider({
    name: 'Neptune',
    variable: 'NEPTUNE_API_TOKEN',
    severity: 'high',
    why: 'Whoever has it can read and change your experiments at Neptune.',
    credentials: [
      {
        id: 'neptune-api-token',
        title: 'Neptune API token',
        prefix: 'eyJhcGlfYWRkcmVzcyI6',
        body: 'b64{60,300}"="{0,2}',
        proof: base64Json('api_address', 'api_url', 'api_key'),
        // No catalogue knows it.
        isDoubtful: true
      }
    ]
  }),
  provider({
    name: 'Sentry',
    revoke: 'https://sentry.io/settings/auth-tokens/',
    variable: 'SENTRY_AUTH_TOKEN',
    severity: 'high',
    why: 'Whoever has it can change releases and read source maps at Sentry.',
    credentials: [
      {
        id: 'sentry-org-token',
        title: 'Sentry organization token',
        prefix: 'sntrys_',
        body: '"eyJpYXQiO"b64{60,300}"="{0,2}"_"b64{43}',
        proof: base64Json('iat', 'url', 'region_url', 'org'),
        source:
          'https://docs.sentry.io/security-legal-pii/security/token-formats/'
      }
    ]
  })
];
