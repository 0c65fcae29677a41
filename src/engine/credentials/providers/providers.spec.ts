import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { allCredentials } from '../all';

const files = readdirSync(__dirname).filter(
  file => !/^index\.|\.spec\./.test(file)
);

it.each(files)('%s is in the index', file => {
  const index = readFileSync(join(__dirname, 'index.ts'), 'utf8');
  expect(index).toContain(`'./${file.replace('.ts', '')}'`);
});

describe.each(allCredentials.map(({ rule }) => [rule.id, rule] as const))(
  '%s',
  (id, rule) => {
    it('tells a person what it is', () => {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(rule.title).toMatch(/^[A-Za-z0-9].*[^.]$/);
      expect(rule.why).toMatch(/^[A-Z].+\.$/);
      expect(rule.revoke ?? 'https://').toMatch(/^https:\/\/\S*$/);
      expect(rule.variable ?? 'NONE').toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
    });
  }
);

it('has context words in lower case', () => {
  const words = allCredentials.flatMap(({ context }) => context);
  expect(words).toEqual(words.map(word => word.toLowerCase()));
});
