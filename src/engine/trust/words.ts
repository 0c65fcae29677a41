import type { Effect, RiskyKind } from './types';

/** What acts, as a noun and its plural. */
export const effectWords: Readonly<Record<Effect, readonly [string, string]>> =
  {
    script: ['script', 'scripts'],
    handler: ['event handler', 'event handlers'],
    link: ['link that runs or redirects', 'links that run or redirect'],
    frame: ['frame', 'frames'],
    form: ['form', 'forms'],
    object: ['embedded object', 'embedded objects'],
    refresh: ['redirection', 'redirections'],
    svg: ['picture that acts', 'pictures that act'],
    pdf: ['PDF document', 'PDF documents'],
    widget: ['widget', 'widgets'],
    remote: ['remote resource', 'remote resources'],
    command: ['JupyterLab command', 'JupyterLab commands'],
    unknown: ['part that cannot be judged', 'parts that cannot be judged']
  };

/** What a kind of risky code is called. */
export const kindWords: Readonly<Record<RiskyKind, string>> = {
  'download-executed': 'download that is run',
  'decoded-executed': 'decoded text that is run',
  'reverse-shell': 'reverse shell',
  'keys-sent': 'keys that may be sent',
  'environment-sent': 'environment that may be sent',
  'hidden-cell': 'hidden cell',
  'hidden-text': 'hidden text',
  'install-from-url': 'package from an address',
  'startup-file': 'startup file'
};
