// Clouds, hosting and infrastructure. Shapes: documentation and secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can read, change or run things in your account at ${name}.`;

export default table(
  why,
  `
Aiven  https://console.aiven.io
  aiven-service-password  service password  AVNS_  b64url{19}  high  -  aiven, aivencloud.com, aivencloud
  aiven-token  token  -  b64{372}  critical  AIVEN_TOKEN  aiven
Akamai
  akamai-edgegrid-token  EdgeGrid token  akab-  base36{16}"-"base36{16}  high
Alibaba Cloud  https://ram.console.aliyun.com/manage/ak
  alibaba-access-key-id  access key id  LTAI  base62{12,20}  medium  ALIBABA_CLOUD_ACCESS_KEY_ID|OSS_ACCESS_KEY_ID
  alibaba-access-key-secret  access key secret  -  base62{30}  critical  ALIBABA_CLOUD_ACCESS_KEY_SECRET|OSS_ACCESS_KEY_SECRET  alibaba, aliyun, aliyuncs, alibabacloud, oss_access_key  "LTAI"base62{12,20}
  alibaba-sts-key-id  temporary access key id  STS.  base62{16,64}  medium  -  alibaba, aliyun, aliyuncs, alibabacloud
  alibaba-sts-security-token  security token  CAIS  b64url{100,1000}"="{0,2}  high  ALIBABA_CLOUD_SECURITY_TOKEN  alibaba, aliyun, aliyuncs, alibabacloud
Baidu Cloud
  baidu-access-key  access key  ALTAK  base62{21}  medium  QIANFAN_ACCESS_KEY|BCE_ACCESS_KEY_ID  baidu, qianfan, baidubce, bcebos
Cisco Meraki  https://dashboard.meraki.com
  cisco-meraki-api-key  API key  -  hex{40}  high  MERAKI_DASHBOARD_API_KEY  meraki
Civo
  civo-api-key  API key  -  base62{50}  high  CIVO_TOKEN  civo
Cloudflare  https://dash.cloudflare.com
  cloudflare-account-api-token  account API token  cfat_  base62{40}hex{8}  critical  CLOUDFLARE_API_TOKEN
  cloudflare-api-token-legacy  API token (old form)  -  b64url{40}  critical  CLOUDFLARE_API_TOKEN|CF_API_TOKEN  cloudflare, cf_api_token
  cloudflare-global-api-key  global API key  cfk_  base62{40}hex{8}  critical  CLOUDFLARE_API_KEY|CF_API_KEY
  cloudflare-global-api-key-legacy  global API key (old form)  -  hex{37}  critical  CLOUDFLARE_API_KEY|CF_API_KEY  cloudflare, x-auth-key
  cloudflare-origin-ca-key  origin CA key  v1.0-  hex{24}"-"hex{146}  high  CLOUDFLARE_API_USER_SERVICE_KEY
  cloudflare-user-api-token  user API token  cfut_  base62{40}hex{8}  critical  CLOUDFLARE_API_TOKEN|CF_API_TOKEN  -  -  https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/
Cloudsmith
  cloudsmith-api-key  API key  csa_  hex{30}base62{6}  high  CLOUDSMITH_API_KEY
Defined Networking
  defined-networking-api-token  API token  dnkey-  b32{26}"-"b32{52}  high
Deno Deploy  https://dash.deno.com/account
  deno-deploy-token  token  ddp_|ddo_  base62{36}  high  DENO_DEPLOY_TOKEN
DigitalOcean  https://cloud.digitalocean.com/account/api  https://gitlab.com/gitlab-org/security-products/analyzers/secrets/-/merge_requests/178
  digitalocean-oauth-token  OAuth token  doo_v1_  hex{64}  critical
  digitalocean-pat  personal access token  dop_v1_  hex{64}  critical  DIGITALOCEAN_TOKEN|DIGITALOCEAN_ACCESS_TOKEN|DO_TOKEN  -  -  https://github.com/digitalocean/doctl/blob/168188d3e016be2768406a0b3dc615966f6555a9/commands/auth_test.go
  digitalocean-refresh-token  refresh token  dor_v1_  hex{64}  critical
  digitalocean-spaces-key  Spaces key id  DO  BASE36{18}  medium  SPACES_KEY  digitaloceanspaces, spaces_key, spaces key
Docker  https://app.docker.com  https://docs.docker.com/security/access-tokens/
  dockerhub-org-token  organization token  dckr_oat_  b64url{32}  critical  DOCKERHUB_TOKEN
  dockerhub-pat  personal access token  dckr_pat_  b64url{27}  critical  DOCKER_PASSWORD|DOCKERHUB_TOKEN|DOCKER_HUB_TOKEN
  docker-swarm-join-token  swarm join token  SWMTKN-1-  base36{50}"-"base36{25}  critical
  docker-swarm-unlock-key  swarm unlock key  SWMKEY-1-  b64{43}  critical
Doppler  https://dashboard.doppler.com  https://docs.doppler.com/reference/auth-token-formats
  doppler-audit-token  audit token  dp.audit.  base62{40,44}  high
  doppler-cli-token  CLI token  dp.ct.  base62{40,44}  critical  DOPPLER_TOKEN
  doppler-personal-token  personal token  dp.pt.  base62{40,44}  critical  DOPPLER_TOKEN
  doppler-scim-token  SCIM token  dp.scim.  base62{40,44}  critical
  doppler-service-account-token  service account token  dp.sa.  base62{40,44}  critical  DOPPLER_TOKEN
  doppler-service-token  service token  dp.st.  ([a-z0-9_-]{2,35}".")?base62{40,44}  critical  DOPPLER_TOKEN
Drone CI
  drone-token  token  -  base62{32}  high  DRONE_TOKEN  drone_token, droneci, drone_server, drone ci
Exoscale
  exoscale-api-key  API key  EXO  base62{24,30}  medium  EXOSCALE_API_KEY  exoscale
Fastly  https://manage.fastly.com/account/personal/tokens
  fastly-api-token  API token  -  b64url{32}  high  FASTLY_API_TOKEN|FASTLY_API_KEY  fastly
Fleetbase
  fleetbase-api-key  API key  flb_live_|flb_test_  base62{20,64}  medium
Fly.io  https://fly.io/user/personal_access_tokens
  fly-macaroon-token  macaroon token  fm2_|fm1r_|fm1a_  b64{100,1500}"="{0,3}  critical  FLY_API_TOKEN
  fly-personal-token  personal token  fo1_  b64url{43}  critical  FLY_API_TOKEN
HashiCorp Cloud Platform
  hcp-client-secret  client secret  -  b64url{64}  critical  HCP_CLIENT_SECRET  hcp_client_secret, hcp_client, hashicorp cloud
HashiCorp Consul
  consul-token  token  -  uuid  high  CONSUL_HTTP_TOKEN  consul_token, x-consul-token, consul_http, hashicorp consul
HashiCorp Vagrant  https://app.vagrantup.com/settings/security
  vagrant-cloud-token  token  -  base62{14}".atlasv1."base62{67}  medium  VAGRANT_CLOUD_TOKEN
Heroku  https://dashboard.heroku.com/account
  heroku-api-key  API key  HRKU-AA  b64url{58}  critical  HEROKU_API_KEY  -  -  https://devcenter.heroku.com/changelog-items/3175
  heroku-api-key-legacy  API key (old form)  -  uuid  critical  HEROKU_API_KEY  heroku
  heroku-api-key-uuid  API key  HRKU-  uuid  critical  HEROKU_API_KEY  -  -  https://devcenter.heroku.com/changelog-items/3175
Hetzner Cloud  https://console.hetzner.cloud
  hetzner-api-token  API token  -  base62{64}  critical  HCLOUD_TOKEN  hetzner, hcloud
Huawei Cloud
  huawei-access-key  access key id  -  BASE36{20}  medium  HUAWEICLOUD_SDK_AK  huawei, huaweicloud, hwcloud, myhuaweicloud
IBM Cloud  https://cloud.ibm.com/iam/apikeys
  ibm-cloud-api-key  API key  -  b64url{44}  critical  IBMCLOUD_API_KEY|IBM_CLOUD_API_KEY|WATSONX_APIKEY|WATSONX_API_KEY|WX_API_KEY  ibmcloud, ibm_cloud, ibm cloud, watsonx, watson, wml_api, iam_apikey
  cloudant-password  Cloudant password  -  hex{64}  high  CLOUDANT_PASSWORD  cloudant
  ibm-cos-hmac-secret  object storage HMAC secret  -  hex{48}  high  -  cos_hmac
  softlayer-api-key  classic infrastructure API key  -  base36{64}  high  SL_API_KEY  softlayer, sl_api_key
Infracost
  infracost-api-key  API key  ico-  base62{32}  low  INFRACOST_API_KEY
Ionic
  ionic-token  token  ion_  base36{42}  medium  IONIC_TOKEN
Linode  https://cloud.linode.com/profile/tokens
  linode-pat  personal access token  -  hex{64}  critical  LINODE_TOKEN|LINODE_CLI_TOKEN  linode
Mergify
  mergify-application-key  application key  mergify_application_key_  b64url{40,200}  high
Netlify  https://app.netlify.com/user/applications
  netlify-pat  personal access token  nfp_  base62{36}  critical  NETLIFY_AUTH_TOKEN
  netlify-token-legacy  token (old form)  -  b64url{43,45}  critical  NETLIFY_AUTH_TOKEN  netlify
ngrok  https://dashboard.ngrok.com/api-keys
  ngrok-api-key  API key  ak_|cr_  base62{25,30}  high  NGROK_API_KEY  ngrok
  ngrok-authtoken  agent token  -  base62{25,30}"_"dec{1}base62{20}  high  NGROK_AUTHTOKEN|NGROK_AUTH_TOKEN|NGROK_TOKEN  ngrok
OpenShift
  openshift-token  token  sha256~  b64url{43}  critical  OPENSHIFT_TOKEN
OpenStack
  openstack-password  password  -  typed{6,64}  high  OS_PASSWORD  os_password, openstack_password
OVHcloud  https://www.ovh.com/auth/api/createToken
  ovh-application-secret  application secret  -  base62{32}  high  OVH_APPLICATION_SECRET|OVH_CONSUMER_KEY  ovh, ovhcloud, ovh_application, ovh_consumer
Pulumi  https://app.pulumi.com/account/tokens  https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/
  pulumi-token  token  pul-  hex{40}  critical  PULUMI_ACCESS_TOKEN
Railway  https://railway.com/account/tokens
  railway-token  token  -  uuid  critical  RAILWAY_TOKEN|RAILWAY_API_TOKEN  railway.app, railway.com, railway_token, railway_api
Render  https://dashboard.render.com/u/settings#api-keys
  render-api-key  API key  rnd_  base62{28}  critical  RENDER_API_KEY
Scaleway  https://console.scaleway.com/iam/api-keys
  scaleway-access-key  access key  SCW  BASE36{17}  medium  SCW_ACCESS_KEY
  scaleway-secret-key  secret key  -  uuid  critical  SCW_SECRET_KEY  scaleway, scw  "SCW"BASE36{17}
Scalingo
  scalingo-api-token  API token  tk-us-  b64url{48}  high  SCALINGO_API_TOKEN
SettleMint
  settlemint-token  token  sm_pat_|sm_aat_|sm_sat_  base62{16}  high
Tailscale  https://login.tailscale.com/admin/settings/keys  https://tailscale.com/kb/1277/key-prefixes
  tailscale-api-key  API key  tskey-api-|tskey-auth-|tskey-client-|tskey-scim-|tskey-webhook-  base62{12,16}"CNTRL-"base62{32,36}|base62{8,20}"-"base62{20,40}  critical  TS_AUTHKEY|TS_API_KEY|TAILSCALE_API_KEY
Tencent Cloud  https://console.cloud.tencent.com/cam/capi
  tencent-secret-id  secret id  AKID  base62{32}  medium  TENCENTCLOUD_SECRET_ID  tencent, tencentcloud, qcloud
  tencent-secret-key  secret key  -  base62{32}  critical  TENCENTCLOUD_SECRET_KEY  tencent, tencentcloud, qcloud  "AKID"base62{32}
Terraform Cloud  https://app.terraform.io/app/settings/tokens
  terraform-cloud-token  token  -  base62{14}".atlasv1."b64url{60,70}  critical  TF_TOKEN_app_terraform_io|TFE_TOKEN
TrueNAS
  truenas-api-key  API key  -  dec{1,3}"-"base62{64}  high  TRUENAS_API_KEY  truenas
Unkey  https://app.unkey.com/settings/root-keys
  unkey-root-key  root key  unkey_  base62{20,32}  high  UNKEY_ROOT_KEY
UpCloud
  upcloud-api-token  API token  ucat_  base62{24,32}  high  UPCLOUD_TOKEN
Vault  -  https://developer.hashicorp.com/vault/docs/concepts/tokens
  vault-batch-token  batch token  hvb.  b64url{138,300}  critical  VAULT_TOKEN
  vault-recovery-token  recovery token  hvr.  b64url{90,120}  critical  VAULT_TOKEN
  vault-service-token  service token  hvs.  b64url{90,120}  critical  VAULT_TOKEN
  vault-token-legacy  token (old form)  s.|b.|r.  base62{24}  critical  VAULT_TOKEN  vault_token, x-vault-token, hvac
  vault-unseal-key  unseal key  -  b64{43}"="|b64{44}|hex{64,66}  critical  -  unseal_key, unseal key, vault_unseal, unsealkey
Vercel  https://vercel.com/dashboard
  vercel-ai-gateway-key  AI gateway key  vck_  base62{56}  high  AI_GATEWAY_API_KEY
  vercel-app-access-token  app access token  vca_  b64url{56}  high
  vercel-app-refresh-token  app refresh token  vcr_  b64url{56}  high
  vercel-blob-token  blob token  vercel_blob_rw_  base62{16}"_"base62{30,40}  high  BLOB_READ_WRITE_TOKEN
  vercel-integration-token  integration token  vci_  b64url{56}  high  VERCEL_TOKEN
  vercel-personal-token  personal token  vcp_  b64url{56}  critical  VERCEL_TOKEN
  vercel-token-legacy  token (old form)  -  base62{24}  critical  VERCEL_TOKEN  vercel
Vultr  https://my.vultr.com/settings/#settingsapi
  vultr-api-key  API key  -  BASE36{36}  critical  VULTR_API_KEY  vultr
WunderGraph
  wundergraph-api-key  API key  cosmo_  hex{32}  medium  COSMO_API_KEY
Yandex Cloud
  yandex-api-key  API key  AQVN  b64url{35,38}  high  YANDEX_API_KEY|YC_API_KEY  yandex, yandexcloud, yandexgpt, yc_api_key
  yandex-iam-token  token  t1.  b64url{10,300}"."b64url{86}  high  YC_TOKEN|IAM_TOKEN  yandex
  yandex-static-key-secret  static key secret  YC  b64url{38}  high  -  yandex, yandexcloud, yc_secret, storage.yandexcloud.net
ZeroTier  https://my.zerotier.com
  zerotier-api-token  API token  -  base62{32}  high  ZEROTIER_TOKEN  zerotier
`
);
