// Mail, chat and social networks. Shapes: documentation and secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can send or read messages at ${name} in your name.`;

export default table(
  why,
  `
Brevo  https://app.brevo.com/settings/keys/api
  brevo-api-key  API key  xkeysib-  hex{64}"-"base62{16}  high  BREVO_API_KEY
  brevo-smtp-key  SMTP key  xsmtpsib-  hex{64}"-"base62{16}  high
Mailchimp  https://us1.admin.mailchimp.com/account/api/
  mailchimp-api-key  API key  -  hex{32}"-us"dec{1,2}  high  MAILCHIMP_API_KEY
Mandrill  https://mandrillapp.com/settings
  mandrill-api-key  API key  md-  b64url{22}  high  MANDRILL_API_KEY
MailerSend  https://app.mailersend.com/api-tokens
  mailersend-token  token  mlsn.  hex{64}  high  MAILERSEND_API_KEY
Mailgun  https://app.mailgun.com/settings/api_security
  mailgun-api-key  API key  key-  hex{32}  high  MAILGUN_API_KEY  mailgun
  mailgun-api-key-v2  API key  -  hex{32}"-"hex{8}"-"hex{8}  high  MAILGUN_API_KEY  mailgun
LINE  https://developers.line.biz/console/
  line-messaging-token  messaging token  -  b64{171}"="{0,1}  high  LINE_CHANNEL_ACCESS_TOKEN  channel_access_token, linebot
Postmark  https://account.postmarkapp.com/servers
  postmark-server-token  server token  -  uuid  high  POSTMARK_SERVER_TOKEN  postmark
Resend  https://resend.com/api-keys
  resend-api-key  API key  re_  base62{8}"_"base62{24}  high  RESEND_API_KEY
Telegram  https://my.telegram.org/apps
  telegram-api-hash  API hash  -  hex{32}  high  TELEGRAM_API_HASH  telegram, telethon, pyrogram, api_hash
  telegram-bot-token  bot token  -  dec{8,10}":AA"b64url{33}  high  TELEGRAM_BOT_TOKEN
Microsoft Teams
  teams-webhook-url  webhook URL  -  "https://"[a-z0-9-]{2,60}".webhook.office.com/webhookb2/"uuid"@"uuid"/IncomingWebhook/"hex{32}"/"uuid  medium  TEAMS_WEBHOOK_URL
Facebook  https://developers.facebook.com/tools/debug/accesstoken/
  facebook-access-token  access token  EAA  base62{100,300}  high  FACEBOOK_ACCESS_TOKEN
X  https://developer.x.com/en/portal/dashboard
  twitter-access-token  access token  -  dec{15,20}"-"base62{30,40}  high  TWITTER_ACCESS_TOKEN  twitter, tweepy
  twitter-access-token-secret  access token secret  -  base62{45}  high  TWITTER_ACCESS_TOKEN_SECRET  twitter, tweepy, access_token_secret, access_secret
  twitter-bearer-token  bearer token  AAAAAAAAAAAAAAAAAAAAA  [A-Za-z0-9%]{80,100}  medium  TWITTER_BEARER_TOKEN
  twitter-consumer-secret  consumer secret  -  base62{50}  high  TWITTER_API_SECRET  twitter, tweepy
Spotify  https://developer.spotify.com/dashboard
  spotify-client-secret  client secret  -  hex{32}  medium  SPOTIPY_CLIENT_SECRET  spotify, spotipy
`
);
