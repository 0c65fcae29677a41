import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toProviderIndex } from './rules/providerindex';
import { toRulePages } from './rules/rulepages';
import { ROOT } from './testing/pages';

/** `npm run generate` mends whatever fails here. */

const providers = 'src/engine/credentials/providers';
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

it('the index holds every provider file', () => {
  const files = readdirSync(join(ROOT, providers))
    .filter(name => !/^index\.|\.spec\./.test(name))
    .map(name => name.replace('.ts', ''));
  expect(read(`${providers}/index.ts`)).toBe(toProviderIndex(files));
});

describe('the page of the rules', () => {
  const pages = toRulePages();

  it.each(pages)('$path is up to date', ({ path, text }) => {
    expect(read(path)).toBe(text);
  });

  it('is there for each provider file, and no other is', () => {
    const written = readdirSync(join(ROOT, 'docs', 'rules'));
    const expected = pages
      .map(({ path }) => path.replace('docs/rules/', ''))
      .filter(name => name !== 'docs/rules.md');
    expect(written.sort()).toEqual(expected.sort());
  });
});
