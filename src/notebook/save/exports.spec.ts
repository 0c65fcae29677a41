import { Exports } from './exports';

const options = { format: 'html', path: 'a.ipynb' };

it('tells an export from one that was canceled, and leaves it as it is', async () => {
  const exportAs = jest.fn<Promise<void>, [object]>(() => Promise.resolve());
  const converter = { exportAs };
  const exports = new Exports(converter);
  expect(await exports.watch(() => converter.exportAs(options))).toBe(true);
  expect(await exports.watch(() => Promise.resolve())).toBe(false);
  expect(exportAs.mock.calls).toEqual([[options]]);
});

it('takes an export for done where it cannot see it', async () => {
  const exports = new Exports({});
  expect(await exports.watch(() => Promise.resolve())).toBe(true);
});
