// Prefix: huggingface.co/docs/hub/security-tokens. Length and alphabet: the tokens of
// Hugging Face's test server, which stand in the tests of its libraries. Most scanners
// allow letters only; one of these tokens holds digits.
import { provider } from '../description';

export default provider({
  name: 'Hugging Face',
  revoke: 'https://huggingface.co/settings/tokens',
  variable: 'HF_TOKEN',
  source: 'https://huggingface.co/docs/hub/security-tokens',
  severity: 'high',
  why: 'Whoever has it can read your private models and data and, if it may write, change them.',
  credentials: [
    {
      id: 'huggingface-token',
      title: 'Hugging Face token',
      prefix: 'hf_',
      body: 'base62{34}',
      source:
        'https://github.com/huggingface/huggingface_hub/commits/main/tests/testing_constants.py'
    },
    {
      id: 'huggingface-org-token',
      title: 'Hugging Face organization token',
      prefix: 'api_org_',
      body: 'base62{34}'
    },
    {
      id: 'huggingface-oauth-token',
      title: 'Hugging Face OAuth token',
      prefix: 'hf_oauth_',
      body: '[A-Za-z0-9._-]{40,1000}b64url{1}',
      severity: 'medium'
    }
  ]
});
