// Building, testing and publishing software. Shapes: secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can read or change your projects at ${name}.`;

export default table(
  why,
  `
Buildkite  https://buildkite.com/user/api-access-tokens
  buildkite-agent-token  agent token  bkct_  b64url{73}  high  BUILDKITE_AGENT_TOKEN
  buildkite-user-token  user token  bkua_  hex{40}  critical  BUILDKITE_API_TOKEN
CircleCI  https://app.circleci.com/settings/user/tokens
  circleci-pat  personal access token  CCIPAT_  base62{22}"_"hex{40}  critical  CIRCLECI_TOKEN
  circleci-project-token  project token  CCIPRJ_  base62{22}"_"hex{40}  high  CIRCLE_TOKEN
Codecov
  codecov-upload-token  upload token  -  uuid  medium  CODECOV_TOKEN  codecov
Cursor  https://cursor.com/dashboard
  cursor-api-key  API key  key_  hex{64}  high  CURSOR_API_KEY  cursor_api, cursor.com
Octopus Deploy
  octopus-api-key  API key  API-  BASE36{26}  critical  OCTOPUS_API_KEY
Postman  https://web.postman.co/settings/me/api-keys
  postman-api-key  API key  PMAK-  hex{24}"-"hex{34}  high  POSTMAN_API_KEY
  postman-collection-key  collection key  PMAT-  [0-9A-Z]{26}  medium
Snyk  https://app.snyk.io/account
  snyk-token  token  -  uuid  high  SNYK_TOKEN  snyk
Sonar  https://sonarcloud.io/account/security
  sonarqube-token  token  squ_|sqp_|sqa_  hex{40}  high  SONAR_TOKEN
Sourcegraph
  sourcegraph-cody-key  Cody key  slk_  hex{64}  medium
  sourcegraph-token  token  sgp_  hex{16}"_"hex{40}|"local_"hex{40}|hex{40}  high  SRC_ACCESS_TOKEN
LaunchDarkly  https://app.launchdarkly.com/settings/authorization
  launchdarkly-sdk-key  SDK key  sdk-|api-  uuid  high  LAUNCHDARKLY_SDK_KEY
JFrog
  artifactory-api-key  Artifactory API key  AKCp  base62{69}  critical  ARTIFACTORY_API_KEY
  artifactory-reference-token  reference token  cmVmdGtuO  base62{55}  critical  JFROG_ACCESS_TOKEN
`
);
