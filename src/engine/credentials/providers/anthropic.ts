// Shapes: platform.claude.com/docs/en/get-api-key (sk-ant-api03-…),
// docs.anthropic.com/en/api/admin-api (sk-ant-admin…) and public secret
// scanners; the length is not documented, so the bounds are generous.
import { provider } from '../description';

export default provider({
  name: 'Anthropic',
  revoke: 'https://console.anthropic.com/settings/keys',
  variable: 'ANTHROPIC_API_KEY|CLAUDE_API_KEY',
  source: 'https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key',
  severity: 'high',
  why: 'Whoever has it can use the Anthropic API at your cost.',
  credentials: [
    {
      id: 'anthropic-api-key',
      title: 'Anthropic API key',
      prefix: 'sk-ant-api',
      body: 'dec{2}"-"b64url{80,130}',
      source: 'https://platform.claude.com/docs/en/get-api-key'
    },
    {
      id: 'anthropic-admin-key',
      title: 'Anthropic admin key',
      prefix: 'sk-ant-admin',
      body: 'dec{2}"-"b64url{80,130}',
      variable: 'ANTHROPIC_ADMIN_KEY|ANTHROPIC_ADMIN_API_KEY',
      revoke: 'https://console.anthropic.com/settings/admin-keys',
      severity: 'critical',
      why: 'Whoever has it can manage the members, workspaces and keys of your Anthropic organization.'
    },
    {
      id: 'anthropic-oauth-access-token',
      title: 'Anthropic OAuth access token',
      prefix: 'sk-ant-oat01-',
      body: 'b64url{40,120}',
      variable: 'CLAUDE_CODE_OAUTH_TOKEN',
      revoke: 'https://claude.ai/settings'
    },
    {
      id: 'anthropic-oauth-refresh-token',
      title: 'Anthropic OAuth refresh token',
      prefix: 'sk-ant-ort01-',
      body: 'b64url{40,120}',
      variable: 'CLAUDE_CODE_OAUTH_TOKEN',
      revoke: 'https://claude.ai/settings'
    },
    {
      id: 'anthropic-session-key',
      title: 'Claude session key',
      prefix: 'sk-ant-sid01-',
      body: 'b64url{80,120}',
      revoke: 'https://claude.ai/settings',
      // It opens the private conversations of its owner: no less than a key.
      why: 'Whoever has it is signed in to claude.ai as you.'
    }
  ]
});
