/** A commit of files that are not as they should be. */
import { createHash } from 'node:crypto';

import { leak } from '../../../scripts/testing/command';
import { Guarded, bad, fine } from '../../../scripts/testing/guarded';

const guarded = new Guarded();
guarded.use();

describe('odd files', () => {
  it.each([
    ['CRLF', JSON.stringify(JSON.parse(bad), null, 1).replace(/\n/g, '\r\n')],
    ['a byte order mark', `\ufeff${bad}`],
    ['UTF-16', Buffer.from(`\ufeff${bad}`, 'utf16le')],
    [
      'nbformat 3',
      JSON.stringify({
        nbformat: 3,
        worksheets: [
          { cells: [{ cell_type: 'code', input: [leak], outputs: [] }] }
        ]
      })
    ]
  ])('are read: %s', (_, content) => {
    guarded.repository.stage('a.ipynb', content);
    guarded.expectStop('a.ipynb');
  });

  it.each([
    ['a broken notebook', fine.slice(0, -9), 'This is not valid JSON'],
    ['an empty notebook', '', 'The file is empty.'],
    ['bytes that are no text', Buffer.from([1, 0, 2]), 'It is not a text file.']
  ])('stop the commit, since nobody knows: %s', (_, content, message) => {
    guarded.repository.stage('a.ipynb', content);
    const { isMade, told } = guarded.commit();
    expect(isMade).toBe(false);
    expect(told).toContain(`a.ipynb\n  Problem: ${message}`);
    expect(told).toContain('because not all could be read');
  });

  it('are read as text where a notebook is broken', () => {
    guarded.repository.stage('a.ipynb', bad.slice(0, -9));
    const { isMade, told } = guarded.commit();
    expect(isMade).toBe(false);
    expect(told).toContain('Line 1: GitHub');
  });

  it('are read to their end', () => {
    guarded.repository.stage(
      'a.csv',
      `${'1,2,3,4,5,6,7\n'.repeat(900_000)}${leak}\n`
    );
    guarded.expectStop('a.csv\n  Line 900001');
  });

  it('are read where Git LFS keeps them', () => {
    const id = createHash('sha256').update(bad).digest('hex');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize ${bad.length}\n`;
    guarded.repository.stage('a.ipynb', pointer);
    const { isMade, told } = guarded.commit();
    expect(isMade).toBe(false);
    expect(told).toContain('Git LFS keeps its content');
    const store = `.git/lfs/objects/${id.slice(0, 2)}/${id.slice(2, 4)}`;
    guarded.repository.write(`${store}/${id}`, bad);
    guarded.expectStop('a.ipynb\n  Cell 2');
    guarded.repository.write(`${store}/${id}`, fine);
    guarded.expectPass();
  });

  it('are named where they should not be there at all', () => {
    guarded.repository.stage('.env', 'DEBUG=1\n');
    guarded.repository.stage('id_rsa', Buffer.from([1, 0, 2]));
    guarded.repository.stage('.env.example', 'DEBUG=\n');
    const { isMade, told } = guarded.commit();
    expect(isMade).toBe(false);
    expect(told).toContain('Credential file  .env');
    expect(told).toContain('$ git rm --cached -- .env');
    expect(told).toContain('$ git rm --cached -- id_rsa');
    expect(told).not.toContain('.env.example');
    guarded.repository.git('rm', '-q', '--cached', '.env', 'id_rsa');
    guarded.expectPass();
  });

  it('are taken out by what is told, whatever their names are', () => {
    const names = ['[x]/.env', 'st*r.env', 'q?.env', 'b\\tack.env', 'é .env'];
    guarded.repository.stage('star.env.md', 'fine\n');
    // A last line without an end is no part of the next one.
    guarded.repository.stage('.gitignore', 'kept.txt');
    guarded.repository.write('kept.txt', '');
    guarded.repository.git('commit', '-q', '-m', 'two');
    [...names, ':!odd.env', '!n.env', '#h.env', "it's.env"].forEach(name =>
      guarded.repository.stage(name, 'DEBUG=1\n')
    );
    const { told } = guarded.commit();
    const commands = [...told.matchAll(/^ {2}\$ (.*)$/gm)].map(
      ([, line]) => line
    );
    guarded.repository.write('follow', `set -e\n${commands.join('\n')}\n`);
    guarded.repository.git('config', 'alias.follow', '!sh follow');
    guarded.repository.git('follow');
    guarded.repository.git('add', '-A');
    expect(guarded.repository.git('diff', '--cached', '--name-only')).toBe(
      '.gitignore\nfollow\n'
    );
  });
});
