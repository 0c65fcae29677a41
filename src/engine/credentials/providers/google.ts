// Shapes: the scanner of Google's own osv-scalibr, the files that `gcloud` writes,
// and public secret scanners.
import { provider } from '../description';

export default provider({
  name: 'Google Cloud',
  revoke: 'https://console.cloud.google.com/apis/credentials',
  source: 'https://cloud.google.com/docs/authentication/api-keys',
  severity: 'high',
  why: 'Whoever has it can use the Google interfaces that it is allowed for, at your cost.',
  credentials: [
    {
      id: 'google-api-key',
      title: 'Google API key',
      prefix: 'AIza',
      body: 'b64url{35}',
      // The key of a web page is public; its referrer is checked instead.
      publicNear: ['authdomain', 'messagingsenderid', 'maps/api/js'],
      variable: 'GOOGLE_API_KEY',
      source:
        'https://github.com/google/osv-scalibr/blob/c2094f2d68e3994551d9998a54e2e97985a18a39/veles/secrets/gcpapikey/detector.go'
    },
    {
      id: 'gemini-auth-key',
      title: 'Gemini API key',
      prefix: 'AQ.',
      // Scanners have seen "Ab8RN6" in front; what the rest of it says is not documented.
      body: '"Ab"b64url{48}',
      variable: 'GEMINI_API_KEY',
      revoke: 'https://aistudio.google.com/apikey',
      source: 'https://ai.google.dev/gemini-api/docs/api-key'
    },
    {
      id: 'gcp-service-account-json',
      title: 'Google service account key',
      pem: { label: 'PRIVATE KEY', near: 'iam.gserviceaccount.com' },
      variable: 'GOOGLE_APPLICATION_CREDENTIALS_JSON',
      revoke: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
      source: 'https://cloud.google.com/iam/docs/keys-create-delete',
      severity: 'critical',
      why: 'Whoever has it can do in your Google Cloud project whatever the service account may.'
    },
    {
      id: 'google-oauth-client-secret',
      title: 'Google OAuth client secret',
      prefix: 'GOCSPX-',
      body: 'b64url{28}',
      variable: 'GOOGLE_CLIENT_SECRET',
      why: 'Whoever has it can pass for your application when users sign in.',
      source:
        'https://github.com/google/osv-scalibr/blob/c2094f2d68e3994551d9998a54e2e97985a18a39/veles/secrets/gcpoauth2client/detector.go'
    },
    {
      id: 'google-oauth-access-token',
      title: 'Google OAuth access token',
      prefix: 'ya29.',
      // docs.cloud.google.com on ExchangeTokenResponse: up to 12,288 bytes, as claims are mapped in.
      // Those of service accounts are filled up with dots to 1,024 characters; `boundary.ts` knows.
      body: '[A-Za-z0-9_.-]{30,12282}b64url{1}',
      revoke: 'https://myaccount.google.com/permissions',
      why: 'Whoever has it can act for its user until it expires, usually within an hour.',
      source:
        'https://github.com/google/osv-scalibr/blob/c2094f2d68e3994551d9998a54e2e97985a18a39/veles/secrets/gcpoauth2access/detector.go'
    },
    {
      id: 'google-oauth-refresh-token',
      title: 'Google OAuth refresh token',
      prefix: '1//0',
      body: 'b64url{80,200}',
      revoke: 'https://myaccount.google.com/permissions',
      severity: 'critical',
      why: 'Whoever has it can act for its user until it is revoked.'
    },
    {
      id: 'gcs-hmac-access-id',
      title: 'Google Cloud Storage HMAC id',
      prefix: 'GOOG1E|GOOG',
      body: 'BASE36{20}|BASE36{57}',
      severity: 'medium',
      why: 'Whoever has it together with its secret can read and write your buckets.'
    },
    {
      id: 'firebase-fcm-server-key',
      title: 'Firebase Cloud Messaging server key',
      prefix: 'AAAA',
      body: 'b64url{7}":"b64url{140}',
      why: 'Whoever has it can send messages to all users of your application.'
    }
  ]
});
