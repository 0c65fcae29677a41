// Shape: secret scanners and public code, not documented by Groq; the marker is
// base64 of "XgroqX".
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
        'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/groq.go'
    }
  ]
});
