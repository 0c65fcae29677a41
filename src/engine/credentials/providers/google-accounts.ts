// Shapes: cloud.google.com/docs/authentication/application-default-credentials,
// cloud.google.com/storage/docs/authentication/hmackeys,
// support.google.com/accounts/answer/185833 (app passwords) and
// developers.google.com/recaptcha/docs/faq.
import { isDense } from '../../context/values/entropy';
import { provider } from '../description';
import { looksRandom } from '../randomness';

const publicWhy = 'It is meant to be seen; nobody can do harm with it alone.';

/** Groups of four letters that make no words. */
const isAppPassword = (value: string): boolean => {
  const letters = value.replace(/ /g, '');
  return isDense(letters) && looksRandom(letters);
};

export default provider({
  name: 'Google accounts',
  revoke: 'https://console.cloud.google.com/apis/credentials',
  source:
    'https://cloud.google.com/docs/authentication/application-default-credentials',
  severity: 'high',
  why: 'Whoever has it can use the Google interfaces that it is allowed for, at your cost.',
  credentials: [
    {
      id: 'gcp-application-default-credentials',
      title: 'Google application default credentials',
      lead: '"refresh_token": "|"refresh_token":"|\'refresh_token\': \'',
      body: '"1//0"b64url{80,200}',
      near: ['authorized_user'],
      variable: 'GOOGLE_APPLICATION_CREDENTIALS_JSON',
      revoke: 'https://myaccount.google.com/permissions',
      severity: 'critical',
      why: 'Whoever has it can do with your Google Cloud projects whatever you may.'
    },
    {
      id: 'gcs-hmac-secret',
      title: 'Google Cloud Storage HMAC secret',
      body: 'b64{40}',
      beside: '"GOOG"BASE36{20}(BASE36{37})?',
      context: ['goog1', 'gcs_hmac', 'gcs hmac', 'storage.googleapis.com'],
      variable: 'GCS_HMAC_SECRET',
      revoke: 'https://console.cloud.google.com/storage/settings',
      why: 'Whoever has it together with its id can read and write your buckets.'
    },
    {
      id: 'google-oauth-client-id',
      title: 'Google OAuth client id',
      body: 'dec{6,15}"-"base36{32}".apps.googleusercontent.com"',
      category: 'public',
      variable: 'GOOGLE_CLIENT_ID',
      severity: 'low',
      why: publicWhy
    },
    {
      id: 'google-oauth-client-secret-legacy',
      title: 'Google OAuth client secret (old form)',
      body: 'b64url{24}',
      context: ['googleusercontent', 'google_client', 'google client'],
      variable: 'GOOGLE_CLIENT_SECRET',
      why: 'Whoever has it can pass for your application when users sign in.'
    },
    {
      id: 'perspective-api-key',
      title: 'Google Perspective API key',
      prefix: 'AIza',
      body: 'b64url{35}',
      context: ['perspective_api', 'perspective api', 'commentanalyzer'],
      variable: 'PERSPECTIVE_API_KEY',
      severity: 'medium'
    },
    {
      id: 'recaptcha-secret-key',
      title: 'reCAPTCHA secret key',
      prefix: '6L',
      body: 'b64url{38}',
      context: ['recaptcha_secret', 'recaptcha_private', 'recaptcha secret'],
      variable: 'RECAPTCHA_SECRET_KEY',
      revoke: 'https://www.google.com/recaptcha/admin',
      severity: 'medium',
      why: 'Whoever has it can answer for visitors of your site that they are people.'
    },
    {
      id: 'recaptcha-site-key',
      title: 'reCAPTCHA site key',
      prefix: '6L',
      body: 'b64url{38}',
      context: ['recaptcha_site', 'recaptcha_public', 'sitekey', 'site_key'],
      category: 'public',
      variable: 'RECAPTCHA_SITE_KEY',
      severity: 'low',
      why: publicWhy
    },
    {
      id: 'google-app-password',
      title: 'Google app password',
      body: 'lower{4}" "lower{4}" "lower{4}" "lower{4}|lower{16}',
      beside:
        '"gmail"|"GMAIL"|"Gmail"|"app_password"|"APP_PASSWORD"|"smtp.gmail.com"',
      context: ['gmail', 'app_password', 'app password', 'apppassword'],
      isPlausible: isAppPassword,
      variable: 'GMAIL_APP_PASSWORD',
      revoke: 'https://myaccount.google.com/apppasswords',
      source: 'https://support.google.com/accounts/answer/185833',
      why: 'Whoever has it can read and send mail as you, without a second factor.'
    }
  ]
});
