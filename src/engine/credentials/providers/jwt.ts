// RFC 7519 (JWT). The kinds are told apart by their claims.
import { provider } from '../description';
import { isPublicJwt, jwtProof, toJwtExpiry } from '../jwt';

export default provider({
  name: 'JSON Web Token',
  severity: 'high',
  why: 'Whoever has it can act for the one it was issued to until it expires.',
  credentials: [
    {
      id: 'jwt',
      title: 'JSON Web Token',
      prefix: 'eyJ',
      body: 'b64url{12,2000}".eyJ"b64url{12,8000}"."b64url{10,1000}',
      proof: jwtProof,
      isPublic: isPublicJwt,
      toExpiry: toJwtExpiry
    }
  ]
});
