// Shapes: docs.gitlab.com/security/tokens, "Token prefixes" and "Routable
// tokens" with their checksum.
import { gitlabRoutable } from '../checksums';
import { provider } from '../description';

export default provider({
  name: 'GitLab',
  revoke: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  variable: 'GITLAB_TOKEN',
  source: 'https://docs.gitlab.com/security/tokens/',
  severity: 'critical',
  why: 'Whoever has it can read and change the projects that it was made for.',
  credentials: [
    {
      id: 'gitlab-pat',
      title: 'GitLab personal access token',
      prefix: 'glpat-',
      body: 'b64url{20}',
      source:
        'https://github.com/gitlabhq/gitlabhq/blob/de09f0397694a23565d60f999bbfd074c79dc31e/lib/authn/token_field/base.rb'
    },
    {
      id: 'gitlab-pat-routable',
      title: 'GitLab personal access token',
      prefix: 'glpat-',
      body: 'b64url{27,300}"."base36{9}',
      proof: gitlabRoutable
    },
    {
      id: 'gitlab-pat-routable-versioned',
      title: 'GitLab personal access token',
      prefix: 'glpat-',
      body: 'b64url{27,300}".01."base36{9}',
      proof: gitlabRoutable
    },
    {
      id: 'gitlab-deploy-token',
      title: 'GitLab deploy token',
      prefix: 'gldt-',
      body: 'b64url{20}',
      severity: 'high'
    },
    {
      id: 'gitlab-ci-job-token',
      title: 'GitLab CI job token',
      prefix: 'glcbt-',
      body: 'base62{1,5}"_"b64url{20}',
      severity: 'high'
    },
    {
      id: 'gitlab-pipeline-trigger-token',
      title: 'GitLab pipeline trigger token',
      prefix: 'glptt-',
      body: 'hex{40}',
      severity: 'high'
    },
    {
      id: 'gitlab-runner-auth-token',
      title: 'GitLab runner authentication token',
      prefix: 'glrt-',
      body: 'b64url{20}',
      severity: 'high'
    },
    {
      id: 'gitlab-runner-auth-token-routable',
      title: 'GitLab runner authentication token',
      prefix: 'glrt-t',
      body: 'dec{1}"_"b64url{27,300}"."base36{9}',
      proof: gitlabRoutable,
      severity: 'high'
    },
    {
      id: 'gitlab-runner-registration-token',
      title: 'GitLab runner registration token',
      prefix: 'GR1348941',
      body: 'b64url{20}',
      severity: 'high'
    },
    {
      id: 'gitlab-oauth-application-secret',
      title: 'GitLab OAuth application secret',
      prefix: 'gloas-',
      body: 'b64url{64}',
      severity: 'high'
    },
    {
      id: 'gitlab-feed-token',
      title: 'GitLab feed token',
      prefix: 'glft-',
      body: 'b64url{20}',
      severity: 'medium'
    },
    {
      id: 'gitlab-incoming-mail-token',
      title: 'GitLab incoming mail token',
      prefix: 'glimt-',
      body: 'b64url{25}',
      severity: 'medium'
    },
    {
      id: 'gitlab-agent-token',
      title: 'GitLab agent token',
      prefix: 'glagent-',
      body: 'b64url{50}'
    },
    {
      id: 'gitlab-scim-token',
      title: 'GitLab SCIM token',
      prefix: 'glsoat-',
      body: 'b64url{20}',
      severity: 'high'
    },
    {
      id: 'gitlab-feature-flags-token',
      title: 'GitLab feature flags client token',
      prefix: 'glffct-',
      body: 'b64url{20}',
      severity: 'low'
    },
    {
      id: 'gitlab-workspace-token',
      title: 'GitLab workspace token',
      prefix: 'glwt-',
      body: 'b64url{20}',
      severity: 'high'
    },
    {
      id: 'gitlab-session-cookie',
      title: 'GitLab session cookie',
      lead: '_gitlab_session=',
      body: 'hex{32}',
      severity: 'high',
      why: 'Whoever has it is signed in to GitLab as you.'
    }
  ]
});
