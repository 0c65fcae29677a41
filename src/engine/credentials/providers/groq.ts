// Prefix: Groq's own examples. The rest: secret scanners and public code; the marker
// is base64 of "XgroqX".
import { provider } from '../description';
import { signature } from '../proof';

export default provider({
  name: 'Groq',
  revoke: 'https://console.groq.com/keys',
  variable: 'GROQ_API_KEY',
  severity: 'high',
  why: 'Whoever has it can use the Groq API at your cost.',
  credentials: [
    {
      id: 'groq-api-key',
      title: 'Groq API key',
      prefix: 'gsk_',
      body: 'base62{20}"WGdyb3FY"base62{24}',
      proof: signature,
      source:
        'https://github.com/groq/groq-api-cookbook/blob/b760ed85c2cdda698c03c57b9885e1e19cd1069b/tutorials/07-agents/langroid-llm-agents/README.md'
    }
  ]
});
