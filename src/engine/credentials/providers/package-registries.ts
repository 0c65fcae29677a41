// npm: announcement of the form; checksum as GitHub's, which
// runs it. PyPI: macaroons in base64url, the prefix holds the location. Others:
// public secret scanners.
import { crcBase62 } from '../checksums';
import { provider } from '../description';

export default provider({
  name: 'Package registries',
  source:
    'https://github.blog/security/announcing-npms-new-access-token-format/',
  severity: 'critical',
  why: 'Whoever has it can publish packages in your name; delete it under the access tokens of your account.',
  credentials: [
    {
      id: 'npm-token',
      title: 'npm access token',
      prefix: 'npm_',
      body: 'base62{36}',
      proof: crcBase62,
      variable: 'NPM_TOKEN',
      source: 'https://github.com/npm/redact/blob/main/lib/matchers.js'
    },
    {
      id: 'npm-token-legacy',
      title: 'npm access token (old form)',
      body: 'uuid',
      context: ['_authtoken', 'npm_token'],
      variable: 'NPM_TOKEN'
    },
    {
      id: 'pypi-token',
      title: 'PyPI token',
      prefix: 'pypi-AgEIcHlwaS5vcmc',
      body: 'b64url{70,1000}',
      variable: 'PYPI_TOKEN',
      source: 'https://github.com/pypi/warehouse/pull/6288'
    },
    {
      id: 'testpypi-token',
      title: 'TestPyPI token',
      prefix: 'pypi-AgENdGVzdC5weXBpLm9yZw',
      body: 'b64url{70,1000}',
      variable: 'TWINE_PASSWORD',
      severity: 'medium'
    },
    {
      id: 'crates-io-token',
      title: 'Cargo registry token',
      prefix: 'cio',
      body: 'base62{32}',
      variable: 'CARGO_REGISTRY_TOKEN'
    },
    {
      id: 'rubygems-api-key',
      title: 'RubyGems API key',
      prefix: 'rubygems_',
      body: 'hex{48}',
      variable: 'GEM_HOST_API_KEY'
    },
    {
      id: 'nuget-api-key',
      title: 'NuGet API key',
      prefix: 'oy2',
      body: 'b32l{43}',
      variable: 'NUGET_API_KEY'
    },
    {
      id: 'packagist-token',
      title: 'Packagist token',
      prefix: 'packagist_ort_|packagist_out_|packagist_uut_|packagist_cut_',
      body: 'hex{68}',
      severity: 'high'
    },
    {
      id: 'packagist-api-secret',
      title: 'Packagist API secret',
      prefix: 'packagist_acs_',
      body: 'hex{64,96}',
      severity: 'high'
    }
  ]
});
