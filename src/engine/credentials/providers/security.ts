// Identities, passwords and scanners. Shapes: documentation and secret scanners.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can act in your account at ${name} and get at what it protects.`;

export default table(
  why,
  `
1Password
  onepassword-recovery-code  recovery code  1PRK-  BASE36{4}("-"BASE36{4}){12}  critical
  onepassword-secret-key  secret key  A3-  BASE36{6}"-"BASE36{6}"-"BASE36{5}"-"BASE36{5}"-"BASE36{5}"-"BASE36{5}  critical
Aikido
  aikido-ci-token  token  AIK_CI_  base62{20,44}  medium
  aikido-client-secret  client secret  AIK_SECRET_  base62{64}  high
Auth0  https://manage.auth0.com
  auth0-client-secret  client secret  -  b64url{32,80}  critical  AUTH0_CLIENT_SECRET  auth0
Authress
  authress-access-key  access key  sc_|ext_|scauth_|authress_  base36{5,30}"."base36{4,6}".acc-"[a-z0-9-]{10,32}"."[A-Za-z0-9+/_=-]{30,120}  critical
Bitwarden
  bitwarden-client-secret  client secret  -  base62{30}  critical  BW_CLIENTSECRET  bitwarden, bw_clientsecret  "user."uuid
  bitwarden-sm-access-token  Secrets Manager token  0.  uuid"."base62{30}":"b64{22}"=="  critical  BWS_ACCESS_TOKEN  bitwarden, bws_access, bws
Endor Labs
  endorlabs-key  key and secret  endr+  [A-Za-z0-9-]{16}  high  ENDOR_API_CREDENTIALS_KEY|ENDOR_API_CREDENTIALS_SECRET
Infisical
  infisical-token  token  st.  hex{24}"."hex{32}"."hex{32}  critical  INFISICAL_TOKEN  infisical
JumpCloud
  jumpcloud-api-key  API key  -  base62{40}|"jca_"base62{36}  critical  JUMPCLOUD_API_KEY  jumpcloud
Nightfall
  nightfall-api-key  API key  NF-  base62{32}  medium  NIGHTFALL_API_KEY  nightfall
Okta
  okta-api-token  API token  00  b64url{40}  critical  OKTA_API_TOKEN|OKTA_CLIENT_TOKEN  okta, ssws
OneLogin
  onelogin-client-secret  client secret  -  hex{64}  high  -  onelogin
SecurityTrails
  securitytrails-key  key  -  base62{32}  low  -  securitytrails
Shodan  https://account.shodan.io
  shodan-api-key  API key  -  base62{32}  medium  SHODAN_API_KEY  shodan
SSLMate
  sslmate-api-key  API key  -  base62{36}  medium  -  sslmate
urlscan.io
  urlscan-api-key  API key  -  uuid  low  URLSCAN_API_KEY  urlscan
VirusTotal  https://www.virustotal.com/gui/my-apikey
  virustotal-api-key  API key  -  hex{64}  medium  VT_API_KEY|VIRUSTOTAL_API_KEY  virustotal, vt_api_key
WireGuard
  wireguard-private-key  private key  -  b64{43}"="  critical  -  wireguard, wg_private, wg0, wg-quick, [interface]
`
);
