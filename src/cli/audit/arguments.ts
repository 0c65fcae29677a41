import { readOptions } from '../options';
import { WrongArgument } from '../wrong';

const formats = ['text', 'json', 'sarif'] as const;

/** Judge the configuration of Jupyter, and what a server shows to everybody. */
export interface AuditCommand {
  readonly kind: 'audit';
  /** Files and folders of configuration; none for those that Jupyter reads. */
  readonly configs: readonly string[];
  /** A server to look at from outside; `null` for none. */
  readonly server: string | null;
  readonly format: (typeof formats)[number];
  /** Where the report goes; `null` is the standard output. */
  readonly output: string | null;
}

const options = {
  config: { type: 'string', multiple: true },
  server: { type: 'string' },
  format: { type: 'string', default: 'text' },
  output: { type: 'string', short: 'o' }
} as const;

/** Whether the arguments are those of the audit. */
export const isAudit = ([name]: readonly string[]): boolean => name === 'audit';

/** @throws Error - with a sentence, for arguments that make no sense. */
export const readAudit = (given: readonly string[]): AuditCommand => {
  const { values, positionals } = readOptions(given, options);
  const named = values.config ?? [];
  // A shell makes several paths of `--config *.py`.
  const configs = [...named, ...positionals.slice(1)];
  if (positionals.length > 1 && named.length === 0) {
    throw new WrongArgument('Name a file or a folder behind --config.');
  }
  const format = formats.find(each => each === values.format);
  if (format === undefined) {
    throw new WrongArgument(`--format is one of ${formats.join(', ')}.`);
  }
  return {
    kind: 'audit',
    configs,
    server: values.server === undefined ? null : toServer(values.server),
    format,
    output: values.output ?? null
  };
};

/** Only the address counts: a token or a password in it is not kept. */
const toServer = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new WrongArgument('--server is an address: http://localhost:8888');
  }
  const path = url.pathname.replace(/(?:lab|tree|login|hub\/login)\/?$/, '');
  return `${url.origin}${path.endsWith('/') ? path : `${path}/`}`;
};
