import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../bench/peers/tools';
import { readArguments } from '../src/cli/arguments';
import { help } from '../src/cli/help';
import { findUnknownRules } from '../src/engine/config';
import { toConfig } from '../src/engine/config/judge';
import { allowKeys, readConfig } from '../src/engine/config/read';
import { ruleKeys } from '../src/engine/config/rules';
import { allCredentials } from '../src/engine/credentials/all';
import { alphabets } from '../src/engine/credentials/alphabets';
import { scanFile } from '../src/engine/documents';
import { effectWords, kindWords } from '../src/engine/trust/words';
import { toJson } from '../src/engine/report';
import { sensitiveKinds } from '../src/engine/sensitive';
import { makeSecrets } from './samples/secrets';
import {
  codeSpans,
  headingIds,
  pages,
  readPage,
  relativeLinks,
  resolveLink,
  ROOT,
  tableRows,
  unquote
} from './testing/pages';

/** What the documents say is there, and what is there for users is in the documents. */

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const allTexts = pages.map(({ text }) => text).join('\n');

describe('links', () => {
  it.each(pages.flatMap(relativeLinks))(
    '$path: $target leads somewhere',
    link => {
      const [file, heading] = resolveLink(link);
      expect(existsSync(join(ROOT, file))).toBe(true);
      if (heading !== '') {
        expect(headingIds(read(file))).toContain(heading);
      }
    }
  );

  it.each(pages.filter(({ path }) => path.startsWith('docs')))(
    'the README leads to $path',
    ({ path }) => {
      const targets = relativeLinks(readPage('README.md')).map(resolveLink);
      expect(targets.map(([file]) => file)).toContain(path);
    }
  );
});

it.each(readdirSync(join(ROOT, 'docs', 'images')))(
  'the picture %s is shown on a page',
  name => {
    expect(allTexts).toContain(`images/${name})`);
  }
);

describe('names of files', () => {
  const folders =
    /^(?:src|scripts|nbwarden|schema|docs|bench|ui-tests)\/[^\s*]+$/;
  const names = pages.flatMap(({ path, text }) =>
    codeSpans(text)
      .filter(code => folders.test(code) && !/\.server$/.test(code))
      .map(name => ({ path, name }))
  );

  it.each(names)('$path: $name is there', ({ name }) => {
    expect(existsSync(join(ROOT, name))).toBe(true);
  });
});

describe('npm scripts', () => {
  const { scripts } = JSON.parse(read('package.json')) as {
    scripts: Record<string, string>;
  };
  const named = allTexts.matchAll(/npm run ([\w:-]+)|npm (start|test)\b/g);

  it.each([...new Set([...named].map(([, run, own]) => run ?? own))])(
    '%s exists',
    name => {
      expect(Object.keys(scripts)).toContain(name);
    }
  );
});

describe('commands', () => {
  const commands = [
    ...read('src/tokens.ts').matchAll(/ = '(nbwarden:[a-z-]+)';/g)
  ].map(([, id]) => id);
  const page = readPage('docs/commands.md');

  it('are documented, all of them and no others', () => {
    const documented = tableRows(page, 'command').map(([id]) => unquote(id));
    expect([...documented].sort()).toEqual([...commands].sort());
  });

  it('are called what they are called', () => {
    const sources = readSources('src');
    const missing = tableRows(page, 'command').filter(
      ([, label]) => !sources.includes(`'${label}'`)
    );
    expect(missing).toEqual([]);
  });

  it('have the documented shortcuts', () => {
    const { 'jupyter.lab.shortcuts': shortcuts } = readSchema();
    const documented = tableRows(page, 'keys').map(([keys, id]) => [
      keys,
      unquote(id)
    ]);
    // One shortcut may work at several places, each of which the schema lists.
    const toText = (shortcut: readonly string[]): string => shortcut.join(' ');
    const known = shortcuts.map(({ keys, command }) =>
      toText([keys[0], command])
    );
    expect(documented.map(toText).sort()).toEqual([...new Set(known)].sort());
  });
});

it('every name of ours in the documents stands in the sources', () => {
  const sources = readSources('src') + read('schema/settings.json');
  const names = codeSpans(allTexts).flatMap(
    code => code.match(/^nbwarden:[a-z:-]+/g) ?? []
  );
  expect(names.filter(name => !sources.includes(name))).toEqual([]);
});

describe('settings', () => {
  const { properties } = readSchema();
  const page = readPage('docs/settings.md');
  const rows = tableRows(page, 'setting').map(row => row.map(unquote));

  it('are documented as the schema has them', () => {
    expect(rows).toEqual(
      Object.entries(properties).map(([name, setting]) => [
        name,
        setting.title,
        toValues(setting),
        toWord(setting.default)
      ])
    );
  });

  it.each(Object.keys(properties))('%s is explained', name => {
    expect(page.text).toContain(`\n## \`${name}\`\n`);
  });
});

describe('nbwarden.toml', () => {
  const page = readPage('docs/allow.md');
  const keysOf = (list: string): string[] =>
    tableRows(page, `key in \`[[${list}]]\``).flatMap(([names]) =>
      unquote(names).split(', ')
    );

  it('has the documented keys and no others', () => {
    expect(keysOf('rules').sort()).toEqual([...ruleKeys].sort());
    expect(keysOf('allow').sort()).toEqual([...allowKeys].sort());
    const { items } = readSchema().properties.rules;
    expect(Object.keys(items?.properties ?? {}).sort()).toEqual(
      [...ruleKeys].sort()
    );
  });

  it('can be what the page shows', () => {
    const [, example] = /```toml\n([\s\S]*?)```/.exec(page.text) ?? [];
    const { file, problems } = readConfig('nbwarden.toml', example);
    expect(problems).toEqual([]);
    expect(findUnknownRules(toConfig([file], []))).toEqual([]);
    expect(file.rules).toHaveLength(1);
    expect(file.allow).toHaveLength(1);
  });

  it('has the alphabets that the page names', () => {
    const [, list] = /The alphabets are ([^;]*);/.exec(page.text) ?? [];
    const known = codeSpans(list.replace(/\s+/g, ' '));
    expect(known.length).toBeGreaterThan(10);
    expect(known.filter(name => !(name in alphabets))).toEqual([]);
  });
});

describe('the command line', () => {
  const page = readPage('docs/cli.md');
  const options = tableRows(page, 'option').flatMap(([names]) =>
    unquote(names).split(', ')
  );

  it('has the documented options and no others', () => {
    const offered = help.match(/(?<=\s)--?[a-z][a-z-]*/g) ?? [];
    expect([...options].sort()).toEqual([...new Set(offered)].sort());
  });

  it('knows every option of the examples', () => {
    const examples = allTexts.match(/nbwarden scan [^\n`]*/g) ?? [];
    const used = examples.flatMap(line => line.match(/ --?[a-z-]+/g) ?? []);
    const unknown = used.map(name => name.trim()).filter(isUnknownOption);
    expect(unknown).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });

  it('reports the documented fields, in their order', () => {
    const [finding] = scanFile(
      'a.py',
      `token = "${makeSecrets().github()}"`
    ).findings;
    const report = [
      ...toJson({
        findings: [{ path: 'a.py', finding }],
        errors: [],
        scanned: { files: 1, bytes: 1, milliseconds: 1, skipped: 0, binary: 0 }
      })
    ].join('');
    const { findings } = JSON.parse(report) as { findings: [object] };
    const documented = tableRows(page, 'field').map(([name]) => unquote(name));
    expect(documented).toEqual(Object.keys(findings[0]));
  });
});

describe('the benchmarks', () => {
  const page = readPage('docs/benchmarks.md');
  const names = tools.map(({ name }) => name).sort();
  const firstCells = (heading: string): string[] =>
    tableRows(page, heading).map(([name]) => unquote(name));

  it('name the scanners that are measured, and no others', () => {
    expect(firstCells('scanner').sort()).toEqual(names);
    // What could not be installed when it was measured has no figures.
    const measured = firstCells('tool');
    expect(measured).toContain('nbwarden');
    expect(names).toEqual(expect.arrayContaining(measured));
  });

  it('name the parts that can be measured by themselves', () => {
    const parts = [
      ...read('scripts/bench.mjs').matchAll(/^ {2}(\w+): measure/gm)
    ].map(([, part]) => part);
    expect(parts.length).toBeGreaterThan(5);
    expect(firstCells('part')).toEqual(parts);
  });
});

it('every kind of sensitive data is documented', () => {
  const documented = tableRows(readPage('docs/sensitive.md'), 'rule');
  expect(documented.map(([id]) => unquote(id)).sort()).toEqual(
    sensitiveKinds.map(({ rule }) => rule.id).sort()
  );
});

describe('the page about trust', () => {
  const page = readPage('docs/trust.md');

  it.each([
    ['effect', Object.keys(effectWords)],
    ['kind', Object.keys(kindWords)]
  ])('has each %s', (heading, names) => {
    const documented = tableRows(page, heading).map(([name]) => unquote(name));
    expect(documented.sort()).toEqual([...names].sort());
  });
});

it('does not promise more kinds of credentials than there are', () => {
  const promises = [...allTexts.matchAll(/[Mm]ore than (\d+) kinds/g)];
  const counts = promises.map(([, count]) => Number(count));
  expect(allCredentials.length).toBeGreaterThan(Math.max(...counts));
});

interface Setting {
  readonly title: string;
  readonly type?: string;
  readonly default: boolean | string | readonly string[];
  readonly enum?: readonly string[];
  readonly items?: { readonly properties: object };
  readonly oneOf?: readonly { readonly const: string }[];
}

interface Schema {
  readonly properties: Readonly<Record<string, Setting>>;
  readonly 'jupyter.lab.shortcuts': readonly {
    readonly command: string;
    readonly keys: readonly string[];
  }[];
}

function readSchema(): Schema {
  return JSON.parse(read('schema/settings.json')) as Schema;
}

function toWord(value: boolean | string | readonly string[]): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? 'empty' : value.join(', ');
  }
  return typeof value === 'string' ? value : value ? 'on' : 'off';
}

function toValues({ enum: values, oneOf, type }: Setting): string {
  if (type === 'array') {
    return 'a list';
  }
  const named = values ?? oneOf?.map(each => each.const) ?? ['on', 'off'];
  return named.join(', ');
}

/** All sources of a folder as one text. */
function readSources(folder: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map(name => join(folder, String(name)))
    .filter(path => statSync(join(ROOT, path)).isFile())
    .map(read)
    .join('\n');
}

function isUnknownOption(name: string): boolean {
  const command = readArguments(['scan', '.', name]);
  return command.kind === 'wrong' && /Unknown option/.test(command.message);
}
