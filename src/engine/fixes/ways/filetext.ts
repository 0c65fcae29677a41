/** Secrets as a file holds them that a notebook reads. */

type Entries = readonly (readonly [name: string, value: string])[];

/**
 * The text of a file that holds nothing but these secrets, in the format that
 * its name tells. It holds the values: hand it on only to where a person wants
 * them kept.
 *
 * @throws Error - with a sentence, for a value that the file cannot hold.
 */
export function toFileText(file: string, entries: Entries): string {
  if (file.endsWith('.json')) {
    return JSON.stringify(Object.fromEntries(entries), null, 2);
  }
  const toLine = file.endsWith('.env') ? toEnvLine : toYamlLine;
  return entries.map(([name, value]) => toLine(name, value)).join('\n');
}

/** In single quotes python-dotenv takes all but the two escapes and `${…}` as it stands. */
function toEnvLine(name: string, value: string): string {
  if (/\$\{|\0/.test(value)) {
    throw new Error(
      `The value of ${name} holds a text that a .env file gives another meaning; keep it in a configuration file.`
    );
  }
  const isPlain = /^[\w./+=:@%-]*$/.test(value);
  return isPlain
    ? `${name}=${value}`
    : `${name}='${value.replace(/[\\']/g, sign => `\\${sign}`)}'`;
}

/** What JSON writes is YAML too, but for signs beyond ASCII, some of which YAML reads as ends of lines. */
function toYamlLine(name: string, value: string): string {
  const text = JSON.stringify(value).replace(/[^\x20-\x7e]/gu, toEscape);
  return `${name}: ${text}`;
}

function toEscape(sign: string): string {
  const code = sign.codePointAt(0)?.toString(16) ?? '';
  return `\\U${code.padStart(8, '0')}`;
}
