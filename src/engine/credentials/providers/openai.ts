// Prefixes: OpenAI's own sources. Lengths: public secret scanners; OpenAI publishes none.
// Since 2024 the marker stands in the exact middle.
import { provider } from '../description';
import { signature } from '../proof';

/** Base64 of "OpenAI" between two halves of equal length. */
const marked = (...halves: number[]): string =>
  halves.map(half => `b64url{${half}}"T3BlbkFJ"b64url{${half}}`).join('|');

export default provider({
  name: 'OpenAI',
  revoke: 'https://platform.openai.com/api-keys',
  variable: 'OPENAI_API_KEY',
  source: 'https://platform.openai.com/docs/api-reference/authentication',
  severity: 'high',
  why: 'Whoever has it can use the OpenAI API at your cost and read the files stored there.',
  credentials: [
    {
      id: 'openai-project-key',
      title: 'OpenAI project key',
      prefix: 'sk-proj-',
      body: marked(74, 58, 20),
      proof: signature,
      source:
        'https://github.com/openai/codex/blob/00cce8721591cc1a1a9690a7f5df22d0c0203ac5/codex-rs/cli/src/login.rs'
    },
    {
      id: 'openai-service-account-key',
      title: 'OpenAI service account key',
      prefix: 'sk-svcacct-',
      body: marked(74, 58, 20),
      proof: signature,
      source:
        'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/openai.go'
    },
    {
      id: 'openai-admin-key',
      title: 'OpenAI admin key',
      prefix: 'sk-admin-',
      body: marked(74, 58),
      proof: signature,
      variable: 'OPENAI_ADMIN_KEY',
      revoke: 'https://platform.openai.com/settings/organization/admin-keys',
      severity: 'critical',
      why: 'Whoever has it can manage the members, projects and keys of your OpenAI organization.'
    },
    {
      id: 'openai-unscoped-key',
      title: 'OpenAI user key',
      prefix: 'sk-None-',
      body: marked(74, 58, 20),
      proof: signature
    },
    {
      id: 'openai-legacy-key',
      title: 'OpenAI API key',
      prefix: 'sk-',
      body: 'base62{20}"T3BlbkFJ"base62{20}',
      proof: signature,
      source:
        'https://github.com/openai/openai-openapi/blob/f85dbe223d40e1a31cba812ab2d755c7e98a92a3/openapi.yaml'
    },
    {
      id: 'openai-session-token',
      title: 'OpenAI session token',
      prefix: 'sess-',
      body: 'base62{40}',
      // It opens the account's own pages, with all that is kept there: no less than a key.
      context: ['openai', 'chatgpt']
    }
  ]
});
