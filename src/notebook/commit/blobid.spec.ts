import { toBlobId } from './blobid';

it('is the id that git gives', () => {
  expect(toBlobId('')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  expect(toBlobId('ä\n')).toBe('8be8316c70848caa99b9b3086c64976e82d1c17d');
});
