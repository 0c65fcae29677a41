import type { Credential } from '../../src/engine/credentials';
import { checks, type Way } from '../../src/engine/credentials/checked';
import { mask } from '../../src/engine/mask';
import { providerFiles } from '../../src/engine/credentials/providers';
import { seeded } from '../../src/engine/credentials/seeded';
import { KeywordSet } from '../../src/engine/prefilter';

/** The pages of the rules, one for each provider file, and the page that lists them. */

export interface RulePage {
  /** Relative to the root of the checkout. */
  readonly path: string;
  readonly text: string;
}

type Provider = Extract<
  (typeof providerFiles)[string],
  { credentials: unknown }
>;

const written =
  'Written by `npm run generate`; change the description instead.';

/** The name of the only provider in a file, or what the file is called. */
const toTitle = (file: string): string => {
  const [first, ...others] = [providerFiles[file]].flat();
  if (others.length === 0) {
    return first.name;
  }
  const words = file.replace(/-/g, ' ');
  return words[0].toUpperCase() + words.slice(1);
};

/** What is found of a sample: how it is shown, and how sure it is. */
const tryOut = (credential: Credential): { masked: string; sure: string } => {
  const { text } = credential.sample(seeded(1));
  for (const { literal, findAt } of credential.probes) {
    const keyword = literal.toLowerCase();
    const offsets = new KeywordSet([keyword]).find(text).get(keyword) ?? [];
    for (const at of offsets) {
      const found = findAt(text, at, null);
      if (found) {
        return { masked: found.masked, sure: found.confidence };
      }
    }
  }
  return { masked: mask('', 0), sure: 'likely' };
};

const toSureness = (credential: Credential, sure: string): string =>
  credential.rule.category === 'public' ? 'not reported: public' : sure;

const toCode = (words: readonly string[]): string =>
  words.map(word => `\`${word}\``).join(', ');

/** How what the page of a rule says came to be known. */
const ways: Readonly<Record<Way, string>> = {
  page: 'the page says',
  made: 'found is',
  read: 'samples are read by',
  rule: 'samples are matched by',
  seen: 'only public code shows'
};

const toCheck = (id: string): readonly string[] => {
  const check = checks.get(id);
  return check ? [`- Compared: ${ways[check.way]} ${check.what}.`] : [];
};

const toEntry = (
  credential: Credential,
  source: string | undefined
): string => {
  const { rule, context, form } = credential;
  const { masked, sure } = tryOut(credential);
  const lines = [
    `- Severity: ${rule.severity}. Sureness: ${toSureness(credential, sure)}.`,
    `- Form: \`${form.replace(/\n/g, ' ')}\``,
    context.length > 0 && `- Told by: ${toCode(context)}`,
    `- Shown as: \`${masked.replace(/\n/g, ' ')}\``,
    rule.variable && `- Variable: \`${rule.variable}\``,
    rule.revoke && `- Revoke: <${rule.revoke}>`,
    source && `- Checked against: <${source}>`,
    ...toCheck(rule.id)
  ].filter(line => typeof line === 'string');
  return `### \`${rule.id}\`\n\n${rule.title}. ${rule.why}\n\n${lines.join('\n')}\n`;
};

const toSection = ({
  name,
  source,
  sources,
  credentials
}: Provider): string => {
  const checked = source ? `\nPublished at <${source}>.\n` : '';
  const entries = credentials.map(each => toEntry(each, sources[each.rule.id]));
  return `## ${name}\n${checked}\n${entries.join('\n')}`;
};

const toPage = (file: string): RulePage => {
  const sections = [providerFiles[file]].flat().map(toSection);
  return {
    path: `docs/rules/${file}.md`,
    text: `# ${toTitle(file)}\n\n${written}\n\n${sections.join('\n')}`
  };
};

const toLine = (file: string): string => {
  const own = [providerFiles[file]].flat();
  const count = own.reduce((sum, one) => sum + one.credentials.length, 0);
  return `- [${toTitle(file)}](rules/${file}.md): ${count}`;
};

const toList = (files: readonly string[]): RulePage => ({
  path: 'docs/rules.md',
  text: `# Rules

Every kind of credential that is told by its form, with what it gives access to and
where to revoke it. ${written}

A form is a public start and what follows: \`base62{36}\` are 36 letters and digits,
\`"…"\` is written as it stands, \`|\` parts alternatives, \`?\` may be missing. The
alphabets: \`hex\` 0-9a-f, \`dec\` 0-9, \`lower\` a-z, \`alpha\` A-Za-z, \`base36\` a-z0-9,
\`base62\` A-Za-z0-9, \`b64\` base62 with \`+/\`, \`b64url\` with \`_-\`, \`word\` with \`_\`, \`b32\`
A-Z2-7, \`b32l\` the same in lower case, \`base58\` without 0, O, I and l, \`BECH32\` that of
Bech32, \`typed\` what people type; \`HEX\` and \`BASE36\` are in capitals, \`uuid\` is 8-4-4-4-12
hex digits, \`jwt\` three parts of base64url. Where a line says "Told by", one of the words has to
stand near the value or in its name.

${files.map(toLine).join('\n')}
`
});

export const toRulePages = (): readonly RulePage[] => {
  const files = Object.keys(providerFiles).sort();
  return [toList(files), ...files.map(toPage)];
};
