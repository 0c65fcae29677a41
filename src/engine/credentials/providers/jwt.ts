// RFC 7519 (JWT). Whose a token is, its claims tell.
import { provider, type Description } from '../description';
import { isPublicJwt, jwtProof, jwtWith, readJwt } from '../jwt';
import type { JsonObject } from '../decode';

const shape: Pick<Description, 'prefix' | 'body' | 'isPublic' | 'toDetail'> = {
  prefix: 'eyJ',
  body: 'b64url{12,2000}".eyJ"b64url{12,8000}"."b64url{10,1000}',
  isPublic: isPublicJwt,
  toDetail: readJwt
};

const issuer = ({ iss }: JsonObject): string =>
  typeof iss === 'string' ? iss : '';

export default provider({
  name: 'JSON Web Token',
  source: 'https://www.rfc-editor.org/rfc/rfc7519',
  severity: 'high',
  why: 'Whoever has it can act for the one it was issued to until it expires.',
  credentials: [
    {
      ...shape,
      id: 'jwt',
      title: 'JSON Web Token',
      proof: jwtProof
    },
    {
      ...shape,
      id: 'supabase-service-role-jwt',
      title: 'Supabase service role key',
      proof: jwtWith(
        { iss: 'supabase', role: 'service_role' },
        ({ role }) => role === 'service_role'
      ),
      refines: true,
      source: 'https://supabase.com/docs/guides/api/api-keys',
      severity: 'critical',
      variable: 'SUPABASE_SERVICE_ROLE_KEY',
      revoke: 'https://supabase.com/dashboard/project/_/settings/api',
      why: 'Whoever has it can read and change all data of your Supabase project.'
    },
    {
      ...shape,
      id: 'azure-access-token',
      title: 'Microsoft access token',
      variable: 'AZURE_ACCESS_TOKEN',
      revoke: 'https://entra.microsoft.com',
      proof: jwtWith({ iss: 'https://sts.windows.net/' }, claims =>
        /^https:\/\/(?:sts\.windows\.net|login\.microsoftonline\.com)\//.test(
          issuer(claims)
        )
      ),
      refines: true
    },
    {
      ...shape,
      id: 'kubernetes-service-account-token',
      title: 'Kubernetes service account token',
      proof: jwtWith(
        { iss: 'kubernetes/serviceaccount' },
        claims =>
          'kubernetes.io' in claims ||
          issuer(claims) === 'kubernetes/serviceaccount'
      ),
      refines: true,
      severity: 'critical',
      why: 'Whoever has it can do in the cluster whatever the service account may.'
    },
    {
      ...shape,
      id: 'synapse-pat',
      title: 'Synapse personal access token',
      proof: jwtWith(
        { token_type: 'PERSONAL_ACCESS_TOKEN' },
        claims => claims.token_type === 'PERSONAL_ACCESS_TOKEN'
      ),
      refines: true,
      variable: 'SYNAPSE_AUTH_TOKEN',
      revoke: 'https://www.synapse.org',
      why: 'Whoever has it can read the data that you may read at Synapse.'
    }
  ]
});
