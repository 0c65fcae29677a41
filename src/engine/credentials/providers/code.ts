// Building, testing and publishing software. Shapes: secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can read or change your projects at ${name}.`;

export default table(
  why,
  `
Apache Airflow  -  https://airflow.apache.org/docs/apache-airflow/stable/security/secrets/fernet.html
  airflow-fernet-key  Fernet key  -  b64url{43}"="  critical  AIRFLOW__CORE__FERNET_KEY|FERNET_KEY  fernet_key, fernet, airflow
Bitrise
  bitrise-token  token  -  b64url{60,120}  high  BITRISE_API_TOKEN  bitrise
BrowserStack
  browserstack-key  key  -  base62{20}  medium  BROWSERSTACK_ACCESS_KEY  browserstack
Bugsnag
  bugsnag-api-key  API key  -  hex{32}|uuid  low  BUGSNAG_API_KEY  bugsnag
Buildkite  https://buildkite.com/user/api-access-tokens
  buildkite-agent-token  agent token  bkct_  b64url{73}  high  BUILDKITE_AGENT_TOKEN
  buildkite-user-token  user token  bkua_  hex{40}  critical  BUILDKITE_API_TOKEN
CircleCI  https://app.circleci.com/settings/user/tokens
  circleci-pat  personal access token  CCIPAT_  base62{22}"_"hex{40}  critical  CIRCLECI_TOKEN|CIRCLE_TOKEN
  circleci-project-token  project token  CCIPRJ_  base62{22}"_"hex{40}  high  CIRCLE_TOKEN
  circleci-token-legacy  token (old form)  -  hex{40}  critical  CIRCLE_TOKEN  circleci, circle-token, circle_token
Clojars  https://clojars.org/tokens
  clojars-token  token  CLOJARS_  hex{60}  high  CLOJARS_PASSWORD
Codacy
  codacy-project-token  project token  -  hex{32}|base62{20,24}  medium  CODACY_PROJECT_TOKEN  codacy
Code Climate
  codeclimate-reporter-id  reporter id  -  hex{64}  medium  CC_TEST_REPORTER_ID  codeclimate, code climate, cc_test_reporter
Codecov
  codecov-upload-token  upload token  -  uuid  medium  CODECOV_TOKEN  codecov
ConfigCat
  configcat-sdk-key  key  configcat-sdk-1/  b64url{22}"/"b64url{22}  low
Coveralls
  coveralls-token  token  -  b64url{37}|base62{32,33}  medium  COVERALLS_REPO_TOKEN  coveralls
Cursor  https://cursor.com/dashboard
  cursor-api-key  API key  key_  hex{64}  high  CURSOR_API_KEY  cursor
Cypress
  cypress-record-key  record key  -  uuid  medium  CYPRESS_RECORD_KEY  cypress, cypress_record
Dependency-Track
  dependency-track-key  key  odt_  base62{32,255}  high
DevCycle
  devcycle-server-sdk-key  key  dvc_server_  base62{8,32}  medium  DEVCYCLE_SERVER_SDK_KEY
Django  -  https://docs.djangoproject.com/en/5.2/ref/settings/#secret-key
  django-secret-key  secret key  -  [A-Za-z0-9!@#$%^&*()_=+-]{50}  high  DJANGO_SECRET_KEY|SECRET_KEY  django, django_secret_key, django_settings
  django-insecure-key  development key  django-insecure-  [A-Za-z0-9!@#$%^&*()_=+-]{30,60}  public
Fernet  -  https://github.com/fernet/spec/blob/master/Spec.md
  fernet-token  token  gAAAAA  b64url{90,4000}"="{0,2}  public
Flask
  flask-secret-key  secret key  -  typed{8,128}  high  FLASK_SECRET_KEY  flask_secret, flask_secret_key, app.secret_key
Gitea
  gitea-token  token  -  hex{40}  high  GITEA_TOKEN  gitea, forgejo, codeberg
Gitter
  gitter-token  token  -  base36{40}  medium  -  gitter
Harness
  harness-token  token  pat.|sat.  b64url{22}"."hex{24}"."base62{20}  critical  HARNESS_API_KEY
Jenkins
  jenkins-api-token  API token  -  ("11")?hex{32}  critical  JENKINS_API_TOKEN|JENKINS_TOKEN  jenkins
JFrog
  artifactory-api-key  Artifactory API key  AKCp  base62{69}  critical  ARTIFACTORY_API_KEY|JFROG_API_KEY
  artifactory-reference-token  reference token  cmVmdGtuO  base62{55}  critical  JFROG_ACCESS_TOKEN|ARTIFACTORY_TOKEN
LaunchDarkly  https://app.launchdarkly.com/settings/authorization  https://launchdarkly.com/docs/home/account/environment/keys
  launchdarkly-sdk-key  SDK key  sdk-|api-  uuid  high  LAUNCHDARKLY_SDK_KEY|LD_SDK_KEY
  launchdarkly-mobile-key  mobile key  -  "mob-"uuid  public  LAUNCHDARKLY_MOBILE_KEY|LD_MOBILE_KEY  launchdarkly, mobile_key
Octopus Deploy
  octopus-api-key  API key  API-  BASE36{26}  critical  OCTOPUS_API_KEY
packagecloud
  packagecloud-token  token  -  hex{48}  high  PACKAGECLOUD_TOKEN  packagecloud
Postman  https://web.postman.co/settings/me/api-keys
  postman-api-key  API key  PMAK-  hex{24}"-"hex{34}  high  POSTMAN_API_KEY
  postman-collection-key  collection key  PMAT-  [0-9A-Z]{26}  medium
Sauce Labs
  sauce-access-key  access key  -  uuid  medium  SAUCE_ACCESS_KEY  sauce
Sidekiq
  sidekiq-credentials  credentials  -  hex{8}":"hex{8}  medium  BUNDLE_ENTERPRISE__CONTRIBSYS__COM  bundle_enterprise__contribsys__com, bundle_gems__contribsys__com, gems.contribsys.com
Snyk  https://app.snyk.io/account
  snyk-token  token  -  uuid  high  SNYK_TOKEN  snyk
Sonar  https://sonarcloud.io/account/security
  sonarqube-token  token  squ_|sqp_|sqa_  hex{40}  high  SONAR_TOKEN
  sonar-token-legacy  token (old form)  -  hex{40}  high  SONAR_TOKEN  sonarqube, sonarcloud, sonar_token, sonar.login, sonar
Sourcegraph
  sourcegraph-cody-key  Cody key  slk_  hex{64}  medium
  sourcegraph-token  token  sgp_  hex{16}"_"hex{40}|"local_"hex{40}|hex{40}  high  SRC_ACCESS_TOKEN
StackHawk
  stackhawk-api-key  API key  hawk.  b64url{20}"."b64url{20}  medium  HAWK_API_KEY
TeamCity
  teamcity-token  token  eyJ0eXAiOiAiVENWMiJ9.  b64url{36}"."b64url{48}  critical  TEAMCITY_TOKEN
Thunderstore
  thunderstore-token  token  tss_  b64url{20,80}  medium  TCLI_AUTH_TOKEN
Travis CI  https://app.travis-ci.com/account/preferences
  travis-token  token  -  b64url{22}  high  TRAVIS_TOKEN  travis
`
);
