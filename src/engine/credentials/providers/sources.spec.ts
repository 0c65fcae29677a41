import { checks } from '../checked';
import { providers } from './index';

/** The kinds that notebooks hold most. */
const commonest = [...checks.keys()];

/** The page that tells a kind's shape, or that of its provider. */
const sourceOf = (id: string): string | null => {
  const owner = providers.find(({ credentials }) =>
    credentials.some(({ rule }) => rule.id === id)
  );
  return owner?.sources[id] ?? owner?.source ?? null;
};

it('are eighty', () => {
  expect(commonest).toHaveLength(80);
});

it.each(commonest)('%s names the page that it was checked against', id => {
  expect(sourceOf(id)).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
});

it.each([...checks])('%s says what it was compared with', (_, check) => {
  expect(['page', 'made', 'read', 'rule', 'seen']).toContain(check.way);
  expect(check.what).toMatch(/^\S+(?: \S+)*$/);
});

it.each([...checks].filter(([, { way }]) => way === 'rule'))(
  '%s names a rule of a catalogue that everybody can look up',
  (_, { what }) => {
    expect(what).toMatch(/gitleaks|betterleaks|kingfisher/);
  }
);

it('names a page only for kinds of the provider', () => {
  const lost = providers.flatMap(({ credentials, sources }) =>
    Object.keys(sources).filter(id =>
      credentials.every(({ rule }) => rule.id !== id)
    )
  );
  expect(lost).toEqual([]);
});
