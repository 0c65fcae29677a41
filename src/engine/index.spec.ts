import { generateSample } from './credentials';
import { seeded } from './credentials/seeded';
import { hideSecrets } from './index';

const { text, from, to } = generateSample('github-pat-classic', seeded(2));
const token = text.slice(from, to);

describe('hideSecrets', () => {
  it('hides each value and keeps the rest', () => {
    expect(hideSecrets(`${token} was revoked, and so was "${token}".`)).toBe(
      '•••••••• was revoked, and so was "••••••••".'
    );
    expect(hideSecrets('shown in the docs')).toBe('shown in the docs');
    expect(hideSecrets('')).toBe('');
  });
});
