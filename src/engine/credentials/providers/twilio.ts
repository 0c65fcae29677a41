// Shapes: twilio.com/docs/iam/api-keys and
// twilio.com/docs/sendgrid/ui/account-and-settings/api-keys.
import { provider } from '../description';

export default provider({
  name: 'Twilio',
  revoke: 'https://console.twilio.com',
  source: 'https://www.twilio.com/docs/iam/api-keys',
  severity: 'critical',
  why: 'Whoever has it can call, send messages and read them at your cost.',
  credentials: [
    {
      id: 'sendgrid-api-key',
      title: 'SendGrid API key',
      prefix: 'SG.',
      body: 'b64url{22}"."b64url{43}',
      revoke: 'https://app.sendgrid.com/settings/api_keys',
      variable: 'SENDGRID_API_KEY',
      severity: 'high',
      why: 'Whoever has it can send mail in your name.',
      source:
        'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'
    },
    {
      id: 'twilio-account-sid',
      title: 'Twilio account id',
      prefix: 'AC',
      body: 'hex{32}',
      context: ['twilio', 'account_sid', 'accountsid', 'account sid'],
      category: 'public',
      variable: 'TWILIO_ACCOUNT_SID',
      severity: 'low',
      why: 'It names an account; nobody can do harm with it alone.'
    },
    {
      id: 'twilio-auth-token',
      title: 'Twilio auth token',
      body: 'hex{32}',
      context: ['twilio'],
      variable: 'TWILIO_AUTH_TOKEN',
      source:
        'https://github.com/twilio/twilio-cli/blob/46d572b1e2138465647993d19a242ea6823275a0/src/commands/profiles/create.js'
    },
    {
      id: 'twilio-api-key',
      title: 'Twilio API key id',
      prefix: 'SK',
      body: 'hex{32}',
      context: ['twilio'],
      variable: 'TWILIO_API_KEY',
      // An identifier: without its secret it opens nothing.
      severity: 'medium',
      why: 'Whoever has it together with its secret can use Twilio at your cost.'
    },
    {
      id: 'twilio-api-secret',
      title: 'Twilio API secret',
      body: 'base62{32}',
      context: ['twilio_api_secret', 'twilio api secret', 'twilio_secret'],
      variable: 'TWILIO_API_SECRET'
    }
  ]
});
