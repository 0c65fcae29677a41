// Shapes: support.atlassian.com, "Manage API tokens"; the checksum was found
// out by others and holds for published examples.
import { crcUpperHex } from '../checksums';
import { provider } from '../description';

export default provider({
  name: 'Atlassian',
  revoke: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  variable: 'ATLASSIAN_API_TOKEN',
  source:
    'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  severity: 'critical',
  why: 'Whoever has it can read and change issues, pages and code as its owner.',
  credentials: [
    {
      id: 'atlassian-api-token',
      title: 'Atlassian API token',
      prefix: 'ATATT3xFfGF0',
      body: 'b64url{80,200}"="HEX{8}',
      proof: crcUpperHex
    },
    {
      id: 'atlassian-api-token-legacy',
      title: 'Atlassian API token (old form)',
      body: 'base62{24}',
      context: ['atlassian', 'jira_api', 'jira_token', 'confluence'],
      variable: 'JIRA_API_TOKEN|CONFLUENCE_API_TOKEN'
    },
    {
      id: 'atlassian-dc-pat',
      title: 'Atlassian Data Center token',
      // Base64 of a decimal id, a colon and twenty random bytes.
      body: '[MNO]{1}[ADQTgjwz]{1}[AEIMQUYcgk]{1}[012345wxyz]{1}b64url{40}',
      context: ['jira', 'confluence', 'jira_pat', 'confluence_pat'],
      variable: 'JIRA_PAT|CONFLUENCE_PAT'
    },
    {
      id: 'bitbucket-client-secret',
      title: 'Bitbucket client secret',
      // Some publish 44 characters, others 64.
      body: 'b64url{44}|b64url{64}',
      context: ['bitbucket', 'bitbucket_client'],
      variable: 'BITBUCKET_CLIENT_SECRET',
      revoke: 'https://bitbucket.org/account/settings/',
      severity: 'high'
    },
    {
      id: 'bitbucket-app-password',
      title: 'Bitbucket app password',
      prefix: 'ATBB',
      body: 'base62{24}HEX{8}',
      proof: crcUpperHex,
      variable: 'BITBUCKET_APP_PASSWORD',
      revoke: 'https://bitbucket.org/account/settings/app-passwords/'
    },
    {
      id: 'bitbucket-repo-access-token',
      title: 'Bitbucket access token',
      prefix: 'ATCTT3xFfGN0',
      body: 'b64url{80,800}"="HEX{8}',
      proof: crcUpperHex,
      variable: 'BITBUCKET_TOKEN'
    },
    {
      id: 'bitbucket-dc-http-token',
      title: 'Bitbucket Data Center token',
      prefix: 'BBDC-',
      body: '[MNO]{1}b64url{43}',
      variable: 'BITBUCKET_TOKEN'
    }
  ]
});
