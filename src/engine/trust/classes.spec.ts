/**
 * Each class of the public lists of attacks has a vector. What a vector does,
 * trusted or not, is compared with JupyterLab's sanitizer and a browser by the
 * tests that go through all of them.
 */
import { evasionClasses } from './fixtures/evasionclasses';
import { html5Classes } from './fixtures/html5classes';
import { plain } from './fixtures/plain';
import { acting } from './fixtures/vectors';

const names = Object.entries({ ...acting, plain }).flatMap(([group, vectors]) =>
  vectors.map(({ name }) => `${group}: ${name}`)
);

it('no two vectors have one name', () => {
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it.each([
  ...Object.entries(evasionClasses),
  ...html5Classes.map(
    ({ entries, vectors }) => [entries.join(', '), vectors] as const
  )
])('%s has a vector', (_, vectors) => {
  expect(vectors.length).toBeGreaterThan(0);
  expect(vectors.filter(name => !names.includes(name))).toEqual([]);
});

it('each entry of the HTML5 list stands in a class', () => {
  const listed = html5Classes.flatMap(({ entries }) => entries);
  expect(listed.sort((one, other) => one - other)).toEqual(
    Array.from({ length: 149 }, (_, index) => index + 1)
  );
});

it('each section of the list of filter evasions stands there', () => {
  expect(Object.keys(evasionClasses)).toHaveLength(99);
});

it('each vector that was written for a class is named by one', () => {
  const used = new Set([
    ...Object.values(evasionClasses).flat(),
    ...html5Classes.flatMap(({ vectors }) => vectors)
  ]);
  const written = names.filter(name =>
    /^(?:misread|events|embedded|aged): /.test(name)
  );
  expect(written.filter(name => !used.has(name))).toEqual([]);
});
