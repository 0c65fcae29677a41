import { languageOfPath } from '../../notebook/paths';

const REWRITTEN = new Set([
  'python',
  'r',
  'julia',
  'javascript',
  'typescript',
  'csharp',
  'shell'
]);

/** The language that a file's code can be rewritten in; `null` where it cannot. */
export function fixableLanguageOf(path: string): string | null {
  const language = languageOfPath(path) ?? '';
  const isCode =
    REWRITTEN.has(language) && /\.[a-z]+$/i.test(path) && !isEnv(path);
  return isCode ? language : null;
}

/** A file that is there to hold secrets. */
function isEnv(path: string): boolean {
  return /(?:^|[/\\.])env(?:\.|$)/i.test(path);
}
