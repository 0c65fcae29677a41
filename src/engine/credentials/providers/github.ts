// Shapes and checksum: github.blog, "Behind GitHub's new authentication token
// formats"; the digest of fine-grained tokens was found out by others.
import { crcBase62, sha256Base32 } from '../checksums';
import { provider } from '../description';
import { jwtProof, readJwt } from '../jwt';

export default provider({
  name: 'GitHub',
  revoke: 'https://github.com/settings/tokens',
  variable: 'GITHUB_TOKEN',
  source:
    'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
  severity: 'critical',
  why: 'Whoever has it can read and change the repositories that it was made for.',
  credentials: [
    {
      id: 'github-pat-classic',
      title: 'GitHub personal access token',
      prefix: 'ghp_',
      body: 'base62{36}',
      proof: crcBase62,
      source:
        'https://github.com/github/gh-aw/blob/c00151701d957fc29733d7243a199fd0df6c8d3f/actions/setup/js/redact_secrets.cjs'
    },
    {
      id: 'github-fine-grained-pat',
      title: 'GitHub fine-grained personal access token',
      prefix: 'github_pat_',
      body: 'base62{22}"_"base62{59}',
      proof: sha256Base32,
      revoke: 'https://github.com/settings/personal-access-tokens',
      source:
        'https://github.com/github/gh-aw/blob/c00151701d957fc29733d7243a199fd0df6c8d3f/actions/setup/js/redact_secrets.cjs'
    },
    {
      id: 'github-oauth-token',
      title: 'GitHub OAuth token',
      prefix: 'gho_',
      body: 'base62{36}',
      proof: crcBase62,
      revoke: 'https://github.com/settings/applications',
      source:
        'https://github.com/github/gh-aw/blob/c00151701d957fc29733d7243a199fd0df6c8d3f/actions/setup/js/redact_secrets.cjs'
    },
    {
      id: 'github-user-to-server-token',
      title: 'GitHub app user token',
      prefix: 'ghu_',
      body: 'base62{36}',
      proof: crcBase62,
      revoke: 'https://github.com/settings/apps/authorizations',
      severity: 'high'
    },
    {
      id: 'github-server-to-server-token',
      title: 'GitHub app installation token',
      prefix: 'ghs_',
      body: 'base62{36}',
      proof: crcBase62,
      severity: 'high',
      revoke: 'https://github.com/settings/installations',
      source:
        'https://github.com/github/gh-aw/blob/c00151701d957fc29733d7243a199fd0df6c8d3f/actions/setup/js/redact_secrets.cjs'
    },
    {
      id: 'github-server-to-server-jwt',
      title: 'GitHub app installation token',
      prefix: 'ghs_',
      body: 'dec{1,20}"_"jwt',
      proof: jwtProof,
      toDetail: readJwt,
      severity: 'high',
      revoke: 'https://github.com/settings/installations'
    },
    {
      id: 'github-refresh-token',
      title: 'GitHub refresh token',
      prefix: 'ghr_',
      body: 'base62{76}',
      proof: crcBase62,
      revoke: 'https://github.com/settings/apps/authorizations'
    },
    {
      id: 'github-oauth-client-secret',
      title: 'GitHub OAuth client secret',
      body: 'hex{40}',
      context: ['github_client_secret', 'github client secret'],
      variable: 'GITHUB_CLIENT_SECRET',
      revoke: 'https://github.com/settings/developers',
      severity: 'high'
    },
    {
      id: 'github-pat-legacy',
      title: 'GitHub personal access token (old form)',
      body: 'hex{40}',
      context: ['github_token', 'gh_token', 'github_pat', 'x-oauth-basic']
    }
  ]
});
