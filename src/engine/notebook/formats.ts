import type { Format } from '../types';

/** Languages that are data or prose and have a format of their own. */
const dataFormats: ReadonlyMap<string, Format> = new Map(
  Object.entries<Format>({
    json: 'json',
    html: 'html',
    markdown: 'markdown',
    yaml: 'text',
    toml: 'text',
    ini: 'text',
    text: 'text',
    latex: 'text'
  })
);

/** How a text of a language has to be read. */
export const formatOfLanguage = (language: string): Format =>
  dataFormats.get(language) ?? 'code';

/** Languages whose lines are settings: a name, and what it is set to. */
const settings: ReadonlySet<string> = new Set(['yaml', 'toml', 'ini']);

/** What a fragment tells of its language: that of code, and of settings. */
export const languageToTell = (language: string): string | null =>
  formatOfLanguage(language) === 'code' || settings.has(language)
    ? language
    : null;

/** The old names of nbformat 2 and 3 for what MIME types are since. */
export const oldMimeTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    text: 'text/plain',
    html: 'text/html',
    svg: 'image/svg+xml',
    latex: 'text/latex',
    json: 'application/json',
    javascript: 'application/javascript',
    png: 'image/png',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    pdf: 'application/pdf'
  })
);

const textTypes: readonly (readonly [RegExp, Format])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)/, 'html'],
  [/^(?:image\/svg\+xml|(?:text|application)\/xml)|\+xml/, 'html'],
  [/json/, 'json'],
  [/^text\/markdown/, 'markdown'],
  [/javascript|ecmascript/, 'code'],
  [/^text\//, 'text']
];

/** Binary by its type; all else is text if it looks so. */
const binaryTypes =
  /^(?:image|audio|video|font|model)\/|^application\/(?:pdf|zip|gzip|octet-stream|wasm|vnd\.apache)/;

/** How the text of a MIME type has to be read; `null` for images and other binaries. */
export const formatOfMime = (mime: string): Format | null => {
  const lower = mime.toLowerCase();
  const known = textTypes.find(([type]) => type.test(lower));
  return known?.[1] ?? (binaryTypes.test(lower) ? null : 'text');
};
