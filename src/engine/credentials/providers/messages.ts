// Mail, chat and social networks. Shapes: documentation and secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can send or read messages at ${name} in your name.`;

export default table(
  why,
  `
Brevo  https://app.brevo.com/settings/keys/api
  brevo-api-key  API key  xkeysib-  hex{64}"-"base62{16}  high  BREVO_API_KEY|SENDINBLUE_API_KEY
  brevo-smtp-key  SMTP key  xsmtpsib-  hex{64}"-"base62{16}  high
Courier  https://app.courier.com/settings/api-keys
  courier-auth-token  auth token  pk_prod_|pk_test_|dk_prod_  base62{28}  medium  COURIER_AUTH_TOKEN  trycourier, courier_auth, courier.com, courier
DingTalk  -  https://open.dingtalk.com/document/robots/custom-robot-access
  dingtalk-webhook-url  webhook URL  https://oapi.dingtalk.com/robot/send?access_token=  hex{64}  medium
Facebook  https://developers.facebook.com/tools/debug/accesstoken/  https://developers.facebook.com/docs/facebook-login/guides/access-tokens/
  facebook-access-token  access token  EAA  base62{100,300}  high  FACEBOOK_ACCESS_TOKEN|FB_ACCESS_TOKEN
  facebook-app-secret  app secret  -  hex{32}  high  FACEBOOK_APP_SECRET  facebook, facebook_app, fb_app_secret, fb_secret, fb_app, graph.facebook.com
  facebook-app-token  app token  -  dec{15,16}"|"b64url{27}  medium  -  facebook, graph.facebook.com, fb_app, fb_token, fb_access
Instagram
  instagram-token  token  IGQVJ|IGQW|IGAA  b64url{50,300}  high  INSTAGRAM_ACCESS_TOKEN
Lark  https://open.feishu.cn/app
  lark-app-secret  app secret  -  base62{32}  high  LARK_APP_SECRET|FEISHU_APP_SECRET  lark, larksuite, feishu  "cli_"hex{16}
  lark-webhook-url  webhook URL  https://open.feishu.cn/open-apis/bot/v2/hook/|https://open.larksuite.com/open-apis/bot/v2/hook/  uuid  medium
LINE  https://developers.line.biz/console/
  line-messaging-token  messaging token  -  b64{171}"="{0,1}  high  LINE_CHANNEL_ACCESS_TOKEN  channel_access_token, linebot
  line-notify-token  token  -  base62{43}  medium  LINE_NOTIFY_TOKEN  line notify, linenotify, notify-api.line.me
LinkedIn  https://www.linkedin.com/developers/apps
  linkedin-access-token  access token  AQ  b64url{200,1000}  high  LINKEDIN_ACCESS_TOKEN  linkedin
  linkedin-client-secret  client secret  -  base62{16}|"WPL_AP1."b64url{16}"."b64{6}"=="  medium  LINKEDIN_CLIENT_SECRET  linkedin
Mailchimp  https://us1.admin.mailchimp.com/account/api/  https://mailchimp.com/developer/marketing/docs/fundamentals/
  mailchimp-api-key  API key  -  hex{32}"-us"dec{1,2}  high  MAILCHIMP_API_KEY
MailerSend  https://app.mailersend.com/api-tokens
  mailersend-token  token  mlsn.  hex{64}  high  MAILERSEND_API_KEY
Mailgun  https://app.mailgun.com/settings/api_security
  mailgun-api-key  API key  key-  base36{32}  high  MAILGUN_API_KEY  mailgun  -  https://github.com/mailgun/mailgun-php/blob/5024827b4ba170d9547919c7cbcb56477659bdd0/tests/Api/WebhookTest.php
  mailgun-api-key-v2  API key  -  hex{32}"-"hex{8}"-"hex{8}  high  MAILGUN_API_KEY  mailgun
Mailjet  https://app.mailjet.com/account/apikeys
  mailjet-secret-key  secret key  -  hex{32}  high  MJ_APIKEY_PRIVATE  mailjet
Mandrill  https://mandrillapp.com/settings
  mandrill-api-key  API key  md-  b64url{22}  high  MANDRILL_API_KEY
Mattermost
  mattermost-token  token  -  base36{26}  high  MATTERMOST_TOKEN  mattermost
MessageBird
  messagebird-api-key  API key  -  base62{25}  high  MESSAGEBIRD_API_KEY  messagebird
Microsoft Teams
  teams-webhook-url  webhook URL  -  ("https://outlook.office.com/webhook/"|"https://"[a-z0-9-]{2,60}".webhook.office.com/webhookb2/")uuid"@"uuid"/IncomingWebhook/"hex{32}"/"uuid  medium  TEAMS_WEBHOOK_URL
OneSignal
  onesignal-rich-key  key  os_v2_app_|os_v2_org_  b32l{103}  high  ONESIGNAL_API_KEY
Pinterest
  pinterest-token  token  pina_  b64url{20,200}  medium  PINTEREST_ACCESS_TOKEN
Plivo
  plivo-auth-token  auth token  -  base62{40}  high  PLIVO_AUTH_TOKEN  plivo
Postmark  https://account.postmarkapp.com/servers
  postmark-server-token  server token  -  uuid  high  POSTMARK_SERVER_TOKEN|POSTMARK_API_TOKEN  postmark
PubNub  https://admin.pubnub.com
  pubnub-publish-key  publish and subscribe keys  pub-c-|sub-c-  uuid  public  PUBNUB_PUBLISH_KEY|PUBNUB_SUBSCRIBE_KEY
  pubnub-secret-key  secret key  sec-c-  b64url{48}  high  PUBNUB_SECRET_KEY  pubnub
Pushover  https://pushover.net
  pushover-token  token  -  base62{30}  medium  PUSHOVER_TOKEN  pushover
Reddit  https://www.reddit.com/prefs/apps
  reddit-client-secret  client secret  -  b64url{27,30}  medium  REDDIT_CLIENT_SECRET  reddit, praw, asyncpraw
  reddit-refresh-token  refresh token  -  dec{8,14}"-"b64url{27,32}  high  REDDIT_REFRESH_TOKEN  reddit, praw, asyncpraw
Resend  https://resend.com/api-keys  https://resend.com/docs/api-reference/introduction
  resend-api-key  API key  re_  base62{8}"_"base62{24}  high  RESEND_API_KEY
Sendbird  https://dashboard.sendbird.com
  sendbird-api-token  API token  -  hex{40}  high  SENDBIRD_API_TOKEN  sendbird
SparkPost
  sparkpost-api-key  API key  -  hex{40}  high  SPARKPOST_API_KEY  sparkpost
Telegram  https://my.telegram.org/apps  https://core.telegram.org/bots/api
  telegram-api-hash  API hash  -  hex{32}  high  TELEGRAM_API_HASH|API_HASH  telegram, telethon, pyrogram, api_hash
  telegram-bot-token  bot token  -  dec{8,10}":AA"b64url{32,33}  high  TELEGRAM_BOT_TOKEN|TELEGRAM_TOKEN  -  -  https://core.telegram.org/bots/features#creating-a-new-bot
Telnyx  https://portal.telnyx.com
  telnyx-api-key  API key  KEY  b64url{55}  high  TELNYX_API_KEY  telnyx
Tines
  tines-webhook-url  webhook URL  -  "https://"[a-z0-9-]{3,40}".tines.com/webhook/"hex{32}"/"hex{32}  medium
Twitch  https://dev.twitch.tv/console
  twitch-client-secret  client secret  -  base36{30}  medium  TWITCH_CLIENT_SECRET  twitch
  twitch-stream-key  key  live_  dec{8,12}"_"base62{30,36}  medium
Vonage  https://dashboard.nexmo.com
  vonage-api-secret  API secret  -  base62{16}  high  VONAGE_API_SECRET|NEXMO_API_SECRET  vonage, nexmo
WeChat  https://mp.weixin.qq.com
  wechat-app-secret  app secret  -  hex{32}  high  WECHAT_APP_SECRET  wechat, weixin, wechatpy, wx_secret, wx_app, wx_appsecret, wxappid
WeCom
  wecom-webhook-url  webhook URL  https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=  uuid  medium
X  https://developer.x.com/en/portal/dashboard
  twitter-access-token  access token  -  dec{15,20}"-"base62{30,40}  high  TWITTER_ACCESS_TOKEN|ACCESS_TOKEN  twitter, tweepy
  twitter-access-token-secret  access token secret  -  base62{45}  high  TWITTER_ACCESS_TOKEN_SECRET|ACCESS_TOKEN_SECRET|ACCESS_SECRET  twitter, tweepy, access_token_secret, access_secret
  twitter-bearer-token  bearer token  AAAAAAAAAAAAAAAAAAAAA  [A-Za-z0-9%]{80,100}  medium  TWITTER_BEARER_TOKEN|X_BEARER_TOKEN
  twitter-consumer-secret  consumer secret  -  base62{50}  high  TWITTER_API_SECRET|CONSUMER_SECRET  twitter, tweepy
  twitter-consumer-key  consumer key  -  base62{25}  medium  TWITTER_API_KEY|CONSUMER_KEY  twitter, tweepy, twitter_api, twitter_consumer
`
);
