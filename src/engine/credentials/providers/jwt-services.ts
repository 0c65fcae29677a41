// Services whose keys are JSON Web Tokens (RFC 7519). What a token claims tells
// whose it is, or else the words around it do.
import type { JsonObject } from '../decode';
import { provider, type Description } from '../description';
import { isPublicJwt, jwtProof, jwtWith, readJwt } from '../jwt';

const shape = {
  prefix: 'eyJ',
  body: 'b64url{12,2000}".eyJ"b64url{12,8000}"."b64url{10,1000}',
  isPublic: isPublicJwt,
  toDetail: readJwt
};

/** A service that only the words around its token tell. */
const told = (
  id: string,
  title: string,
  variable: string,
  context: readonly string[],
  more: Partial<Description> = {}
): Description => ({
  ...shape,
  proof: jwtProof,
  ...more,
  id,
  title,
  variable,
  context
});

/** A service that the token itself names. */
const claimed = (
  id: string,
  title: string,
  variable: string,
  example: JsonObject,
  more: Partial<Description> = {}
): Description => ({
  ...shape,
  ...more,
  id,
  title,
  variable,
  refines: true,
  proof: jwtWith(example, claims =>
    Object.entries(example).every(
      ([name, value]) =>
        name in claims &&
        String(claims[name]).startsWith(typeof value === 'string' ? value : '')
    )
  )
});

export default provider({
  name: 'Services with JSON Web Tokens',
  source: 'https://www.rfc-editor.org/rfc/rfc7519',
  severity: 'medium',
  why: 'Whoever has it can use the service in your name.',
  credentials: [
    told(
      'activeloop-token',
      'Activeloop token',
      'ACTIVELOOP_TOKEN',
      ['activeloop', 'deeplake', 'deep lake'],
      { revoke: 'https://app.activeloop.ai' }
    ),
    told(
      'cloudconvert-key',
      'CloudConvert API key',
      'CLOUDCONVERT_API_KEY',
      ['cloudconvert'],
      { revoke: 'https://cloudconvert.com/dashboard/api/v2/keys' }
    ),
    told('edenai-api-key', 'Eden AI API key', 'EDENAI_API_KEY', [
      'edenai',
      'eden ai'
    ]),
    told(
      'earthdata-token',
      'NASA Earthdata token',
      'EARTHDATA_TOKEN|EDL_TOKEN',
      ['earthdata', 'earthaccess', 'urs.earthdata.nasa.gov'],
      { revoke: 'https://urs.earthdata.nasa.gov/user_tokens' }
    ),
    told(
      'inaturalist-token',
      'iNaturalist token',
      'INAT_TOKEN',
      ['inaturalist', 'pyinaturalist'],
      {
        severity: 'low',
        revoke: 'https://www.inaturalist.org/users/api_token'
      }
    ),
    told(
      'lemonsqueezy-api-key',
      'Lemon Squeezy API key',
      'LEMONSQUEEZY_API_KEY',
      ['lemonsqueezy', 'lemon squeezy'],
      { severity: 'high', revoke: 'https://app.lemonsqueezy.com/settings/api' }
    ),
    told(
      'snowflake-pat',
      'Snowflake programmatic access token',
      'SNOWFLAKE_PAT|SNOWFLAKE_TOKEN',
      ['snowflake', 'programmatic access token', 'snowflakecomputing.com'],
      { severity: 'high' }
    ),
    claimed('calendly-token', 'Calendly token', 'CALENDLY_TOKEN', {
      iss: 'https://auth.calendly.com'
    }),
    claimed(
      'monday-token',
      'monday.com token',
      'MONDAY_API_TOKEN',
      { tid: 123456789, uid: 12345678 },
      { severity: 'high' }
    ),
    claimed(
      'scalr-token',
      'Scalr token',
      'SCALR_TOKEN',
      { iss: 'user', jti: 'at-' },
      { severity: 'critical' }
    ),
    claimed(
      'temporal-api-key',
      'Temporal Cloud API key',
      'TEMPORAL_API_KEY',
      { account_id: '', aud: 'temporal.io' },
      { severity: 'high' }
    ),
    claimed('web3-storage-token', 'web3.storage token', 'WEB3STORAGE_TOKEN', {
      sub: 'did:ethr:'
    }),
    {
      id: 'jwe',
      title: 'Encrypted JSON Web Token',
      prefix: 'eyJ',
      // RFC 7516 §3: header, key, vector, text, tag.
      body: 'b64url{12,2000}"."b64url{0,1000}"."b64url{12,64}"."b64url{1,20000}"."b64url{16,64}',
      source: 'https://www.rfc-editor.org/rfc/rfc7516',
      why: 'Whoever has it can act for the one it was issued to until it expires.'
    }
  ]
});
