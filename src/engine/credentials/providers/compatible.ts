// Many services copied the form of OpenAI's keys, and proxies issue such keys
// themselves. Without a word that tells whose it is, it is still a key.
import { provider } from '../description';

export default provider({
  name: 'Services with the interface of OpenAI',
  variable: 'OPENAI_API_KEY',
  severity: 'high',
  why: 'Whoever has it can use the language model service that issued it at your cost.',
  credentials: [
    {
      id: 'sk-api-key',
      title: 'API key of a language model service',
      prefix: 'sk-',
      body: 'base62{32,64}'
    }
  ]
});
