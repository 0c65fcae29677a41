// Shapes: support.atlassian.com, "Manage API tokens"; the checksum was found
// out by others and holds for published examples.
import { crcUpperHex } from '../checksums';
import { provider } from '../description';

export default provider({
  name: 'Atlassian',
  revoke: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  variable: 'ATLASSIAN_API_TOKEN',
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
      variable: 'JIRA_API_TOKEN'
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
