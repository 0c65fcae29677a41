// Shapes: discord.com/developers/docs/reference#authentication.
import { decodeBase64, encodeBase64Url } from '../decode';
import { provider } from '../description';
import { toName } from '../facts';
import type { Proof } from '../proof';
import { pickBetween, pickText } from '../random';

const decodeId = (value: string): string =>
  decodeBase64(value.split('.')[0]) ?? '';

/** A token starts with the bot's id, a decimal number, in base64url. */
const botId: Proof = {
  failed: 'reject',
  holds: value => /^\d{17,20}$/.test(decodeId(value)),
  seal: (draft, _, random) => {
    const id = `${pickBetween(1, 9, random)}${pickText('0123456789', 17, random)}`;
    return encodeBase64Url(id) + draft.slice(draft.indexOf('.'));
  }
};

/** Where webhooks are: clients in testing have a host of their own, requests may name a version. */
const webhooks = [
  'discord.com/api',
  'discordapp.com/api',
  'canary.discord.com/api',
  'ptb.discord.com/api',
  'discord.com/api/v8',
  'discord.com/api/v9',
  'discord.com/api/v10'
]
  .map(place => `https://${place}/webhooks/`)
  .join('|');

export default provider({
  name: 'Discord',
  revoke: 'https://discord.com/developers/applications',
  variable: 'DISCORD_TOKEN',
  source: 'https://discord.com/developers/docs/reference#authentication',
  severity: 'high',
  why: 'Whoever has it can act as your bot in every server that it is in.',
  credentials: [
    {
      id: 'discord-bot-token',
      title: 'Discord bot token',
      body: '[MNO]{1}base62{23,27}"."b64url{6}"."b64url{27,38}',
      proof: botId,
      toDetail: value => ({ account: toName(decodeId(value)) }),
      beside: '"discord"|"Discord"|"DISCORD"|"bot.run"|"client.run"',
      context: ['discord', 'bot'],
      source: 'https://discord.com/developers/docs/reference#authentication'
    },
    {
      id: 'discord-mfa-token',
      title: 'Discord user token',
      prefix: 'mfa.',
      body: 'b64url{84}',
      severity: 'critical',
      why: 'Whoever has it is signed in to Discord as you.'
    },
    {
      id: 'discord-webhook-url',
      title: 'Discord webhook',
      prefix: webhooks,
      body: 'dec{17,20}"/"b64url{60,80}',
      variable: 'DISCORD_WEBHOOK_URL',
      severity: 'medium',
      why: 'Whoever has it can post messages into a channel of your server.',
      source:
        'https://github.com/discord/discord-api-docs/blob/c98d64bc233833839cf0d8d369e81b77f21ade60/developers/topics/oauth2.mdx'
    },
    {
      id: 'discord-client-secret',
      title: 'Discord client secret',
      body: 'b64url{32}',
      context: ['discord_client_secret', 'discord client secret'],
      variable: 'DISCORD_CLIENT_SECRET'
    }
  ]
});
