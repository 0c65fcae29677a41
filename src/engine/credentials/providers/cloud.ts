// Clouds, hosting and infrastructure. Shapes: documentation and secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can read, change or run things in your account at ${name}.`;

export default table(
  why,
  `
Alibaba Cloud  https://ram.console.aliyun.com/manage/ak
  alibaba-access-key-id  access key id  LTAI  base62{12,20}  medium  ALIBABA_CLOUD_ACCESS_KEY_ID
Baidu Cloud
  baidu-access-key  access key  ALTAK  base62{21}  medium  QIANFAN_ACCESS_KEY
Cloudflare  https://dash.cloudflare.com
  cloudflare-account-api-token  account API token  cfat_  base62{40}hex{8}  critical  CLOUDFLARE_API_TOKEN
  cloudflare-api-token-legacy  API token (old form)  -  b64url{40}  critical  CLOUDFLARE_API_TOKEN  cloudflare, cf_api_token
  cloudflare-global-api-key  global API key  cfk_  base62{40}hex{8}  critical  CLOUDFLARE_API_KEY
  cloudflare-global-api-key-legacy  global API key (old form)  -  hex{37}  critical  CLOUDFLARE_API_KEY  cloudflare, x-auth-key
  cloudflare-origin-ca-key  origin CA key  v1.0-  hex{24}"-"hex{146}  high  CLOUDFLARE_API_USER_SERVICE_KEY
  cloudflare-user-api-token  user API token  cfut_  base62{40}hex{8}  critical  CLOUDFLARE_API_TOKEN
Deno Deploy  https://dash.deno.com/account
  deno-deploy-token  token  ddp_|ddo_  base62{36}  high  DENO_DEPLOY_TOKEN
DigitalOcean  https://cloud.digitalocean.com/account/api
  digitalocean-oauth-token  OAuth token  doo_v1_  hex{64}  critical
  digitalocean-pat  personal access token  dop_v1_  hex{64}  critical  DIGITALOCEAN_TOKEN
  digitalocean-refresh-token  refresh token  dor_v1_  hex{64}  critical
Docker  https://app.docker.com
  dockerhub-org-token  organization token  dckr_oat_  b64url{32}  critical  DOCKERHUB_TOKEN
  dockerhub-pat  personal access token  dckr_pat_  b64url{27}  critical  DOCKER_PASSWORD
Doppler  https://dashboard.doppler.com
  doppler-audit-token  audit token  dp.audit.  base62{40,44}  high
  doppler-cli-token  CLI token  dp.ct.  base62{40,44}  critical  DOPPLER_TOKEN
  doppler-personal-token  personal token  dp.pt.  base62{40,44}  critical  DOPPLER_TOKEN
  doppler-scim-token  SCIM token  dp.scim.  base62{40,44}  critical
  doppler-service-account-token  service account token  dp.sa.  base62{40,44}  critical  DOPPLER_TOKEN
  doppler-service-token  service token  dp.st.  ([a-z0-9_-]{2,35}".")?base62{40,44}  critical  DOPPLER_TOKEN
Fly.io  https://fly.io/user/personal_access_tokens
  fly-macaroon-token  macaroon token  fm2_|fm1r_|fm1a_  b64{100,1500}"="{0,3}  critical  FLY_API_TOKEN
  fly-personal-token  personal token  fo1_  b64url{43}  critical  FLY_API_TOKEN
Heroku  https://dashboard.heroku.com/account
  heroku-api-key  API key  HRKU-AA  b64url{58}  critical  HEROKU_API_KEY
  heroku-api-key-legacy  API key (old form)  -  uuid  critical  HEROKU_API_KEY  heroku
  heroku-api-key-uuid  API key  HRKU-  uuid  critical  HEROKU_API_KEY
Hetzner Cloud  https://console.hetzner.cloud
  hetzner-api-token  API token  -  base62{64}  critical  HCLOUD_TOKEN  hetzner, hcloud
IBM Cloud  https://cloud.ibm.com/iam/apikeys
  ibm-cloud-api-key  API key  -  b64url{44}  critical  IBMCLOUD_API_KEY  ibmcloud, ibm_cloud, ibm cloud, watsonx, watson, wml_api, iam_apikey
  cloudant-password  Cloudant password  -  hex{64}  high  CLOUDANT_PASSWORD  cloudant
  ibm-cos-hmac-secret  object storage HMAC secret  -  hex{48}  high  -  cos_hmac
IBM Quantum
  ibm-quantum-token-legacy  token (old form)  -  hex{128}  high  QISKIT_IBM_TOKEN  qiskit, ibmq, ibm_quantum, save_account, qxtoken
Linode  https://cloud.linode.com/profile/tokens
  linode-pat  personal access token  -  hex{64}  critical  LINODE_TOKEN  linode
Netlify  https://app.netlify.com/user/applications
  netlify-pat  personal access token  nfp_  base62{36}  critical  NETLIFY_AUTH_TOKEN
  netlify-token-legacy  token (old form)  -  b64url{43,45}  critical  NETLIFY_AUTH_TOKEN  netlify
ngrok  https://dashboard.ngrok.com/api-keys
  ngrok-api-key  API key  ak_|cr_  base62{25,30}  high  NGROK_API_KEY  ngrok
  ngrok-authtoken  agent token  -  base62{25,30}"_"dec{1}base62{20}  high  NGROK_AUTHTOKEN  ngrok
1Password
  onepassword-recovery-code  recovery code  1PRK-  BASE36{4}("-"BASE36{4}){12}  critical
  onepassword-secret-key  secret key  A3-  BASE36{6}"-"BASE36{6}"-"BASE36{5}"-"BASE36{5}"-"BASE36{5}"-"BASE36{5}  critical
OpenShift
  openshift-token  token  sha256~  b64url{43}  critical  OPENSHIFT_TOKEN
Pulumi  https://app.pulumi.com/account/tokens
  pulumi-token  token  pul-  hex{40}  critical  PULUMI_ACCESS_TOKEN
Render  https://dashboard.render.com/u/settings#api-keys
  render-api-key  API key  rnd_  base62{28}  critical  RENDER_API_KEY
Scaleway  https://console.scaleway.com/iam/api-keys
  scaleway-access-key  access key  SCW  BASE36{17}  medium  SCW_ACCESS_KEY
Tailscale  https://login.tailscale.com/admin/settings/keys
  tailscale-api-key  API key  tskey-api-|tskey-auth-|tskey-client-|tskey-scim-|tskey-webhook-  base62{12,16}"CNTRL-"base62{32,36}|base62{8,20}"-"base62{20,40}  critical  TS_AUTHKEY
Tencent Cloud  https://console.cloud.tencent.com/cam/capi
  tencent-secret-id  secret id  AKID  base62{32}  medium  TENCENTCLOUD_SECRET_ID
Terraform Cloud  https://app.terraform.io/app/settings/tokens
  terraform-cloud-token  token  -  base62{14}".atlasv1."b64url{60,70}  critical  TF_TOKEN_app_terraform_io
Vault
  vault-batch-token  batch token  hvb.  b64url{138,300}  critical  VAULT_TOKEN
  vault-recovery-token  recovery token  hvr.  b64url{90,120}  critical  VAULT_TOKEN
  vault-service-token  service token  hvs.  b64url{90,120}  critical  VAULT_TOKEN
  vault-token-legacy  token (old form)  s.|b.|r.  base62{24}  critical  VAULT_TOKEN  vault_token, x-vault-token, hvac
Vercel  https://vercel.com/dashboard
  vercel-ai-gateway-key  AI gateway key  vck_  base62{56}  high  AI_GATEWAY_API_KEY
  vercel-app-access-token  app access token  vca_  b64url{56}  high
  vercel-app-refresh-token  app refresh token  vcr_  b64url{56}  high
  vercel-blob-token  blob token  vercel_blob_rw_  base62{16}"_"base62{30,40}  high  BLOB_READ_WRITE_TOKEN
  vercel-integration-token  integration token  vci_  b64url{56}  high  VERCEL_TOKEN
  vercel-personal-token  personal token  vcp_  b64url{56}  critical  VERCEL_TOKEN
Vultr  https://my.vultr.com/settings/#settingsapi
  vultr-api-key  API key  -  BASE36{36}  critical  VULTR_API_KEY  vultr
D-Wave  https://cloud.dwavesys.com/leap/
  quantum-dwave-token  token  DEV-|SDK-  hex{40}  high  DWAVE_API_TOKEN  dwave, d-wave, dwavesys
Gurobi  https://license.gurobi.com
  gurobi-wls-secret  secret  -  uuid  medium  GRB_WLSSECRET  gurobi, wlssecret, wlsaccessid, licenseid
`
);
