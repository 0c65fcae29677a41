// Shapes: api.slack.com/concepts/token-types and …/messaging/webhooks.
import { provider } from '../description';

/** What samples of the documentation are filled with. */
const isSample = (value: string): boolean => /\/T0{6,}\/|X{8}/.test(value);

export default provider({
  name: 'Slack',
  revoke: 'https://api.slack.com/apps',
  variable: 'SLACK_BOT_TOKEN',
  source: 'https://api.slack.com/concepts/token-types',
  severity: 'high',
  why: 'Whoever has it can read and write messages in your workspace.',
  credentials: [
    {
      id: 'slack-bot-token',
      title: 'Slack bot token',
      prefix: 'xoxb-',
      body: 'dec{9,14}"-"dec{9,14}"-"base62{24}|dec{9,14}"-"base62{24}',
      source:
        'https://github.com/slackapi/slack-api-specs/blob/bc08db49625630e3585bf2f1322128ea04f2a7f3/web-api/slack_web_openapi_v2.json'
    },
    {
      id: 'slack-user-token',
      title: 'Slack user token',
      prefix: 'xoxp-',
      body: 'dec{9,14}"-"dec{9,14}"-"dec{9,14}"-"hex{32,64}',
      variable: 'SLACK_USER_TOKEN',
      severity: 'critical',
      source: 'https://api.slack.com/methods/oauth.v2.exchange'
    },
    {
      id: 'slack-app-token',
      title: 'Slack app-level token',
      prefix: 'xapp-',
      body: 'dec{1}"-A"BASE36{8,12}"-"dec{10,13}"-"hex{64}',
      variable: 'SLACK_APP_TOKEN',
      source:
        'https://github.com/slackapi/java-slack-sdk/blob/86ff7ca9915e21882def04c2d579ac02503f95fe/docs/english/guides/socket-mode.md'
    },
    {
      id: 'slack-config-access-token',
      title: 'Slack configuration token',
      prefix: 'xoxe.xoxp-|xoxe.xoxb-',
      body: 'dec{1}"-"base62{160,170}'
    },
    {
      id: 'slack-config-refresh-token',
      title: 'Slack refresh token',
      prefix: 'xoxe-',
      body: 'dec{1}"-"base62{140,150}'
    },
    {
      id: 'slack-legacy-token',
      title: 'Slack token (old form)',
      prefix: 'xoxs-|xoxo-',
      body: 'dec{9,14}"-"dec{9,14}"-"dec{9,14}"-"hex{10,40}',
      severity: 'critical'
    },
    {
      id: 'slack-workspace-token',
      title: 'Slack workspace token',
      prefix: 'xoxa-|xoxr-',
      body: '(dec{1}"-")?base62{8,48}'
    },
    {
      id: 'slack-session-token',
      title: 'Slack session token',
      prefix: 'xoxc-',
      body: 'dec{9,15}"-"dec{9,15}"-"dec{9,15}"-"hex{64}',
      severity: 'critical',
      why: 'Whoever has it with its cookie is signed in to Slack as you.'
    },
    {
      id: 'slack-session-cookie',
      title: 'Slack session cookie',
      prefix: 'xoxd-',
      body: '[A-Za-z0-9_/+%-]{100,400}"="{0,2}',
      severity: 'critical',
      why: 'Whoever has it with its token is signed in to Slack as you.'
    },
    {
      id: 'slack-webhook-url',
      title: 'Slack webhook',
      prefix: 'https://hooks.slack.com/services/',
      body: '"T"BASE36{8,12}"/B"BASE36{8,12}"/"base62{24}',
      isPublic: isSample,
      variable: 'SLACK_WEBHOOK_URL',
      severity: 'medium',
      why: 'Whoever has it can post messages into a channel of your workspace.',
      source:
        'https://github.com/slackapi/python-slack-sdk/blob/ae87985e2c3811ead978f31ea5a1e4a7ca5c3515/docs/english/webhook.md'
    },
    {
      id: 'slack-workflow-url',
      title: 'Slack workflow webhook',
      prefix:
        'https://hooks.slack.com/workflows/|https://hooks.slack.com/triggers/',
      body: '[TE]{1}BASE36{8,12}"/"[A-Za-z0-9/]{20,60}',
      isPublic: isSample,
      variable: 'SLACK_WEBHOOK_URL',
      severity: 'medium',
      why: 'Whoever has it can start a workflow of your workspace.'
    }
  ]
});
