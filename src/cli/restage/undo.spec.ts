/** What a repair changed comes back, as long as nobody changed it since. */

import { leak, token } from '../../../scripts/testing/command';
import { fine } from '../../../scripts/testing/guarded';
import { Restaged, printing } from '../../../scripts/testing/restaged';

const restaged = new Restaged();
restaged.use();

describe('nbwarden redact --staged --undo', () => {
  it('repairs twice, and brings back what was there first', () => {
    restaged.repository.stage('a.ipynb', printing);
    restaged.repository.stage('b.log', `${leak}\n`);
    const before = restaged.repository.snapshot();
    restaged.redact('a.ipynb');
    expect(restaged.staged('b.log')).toContain(token);
    restaged.redact('b.log');
    expect(restaged.staged('b.log')).toBe('token = "••••"\n');
    restaged.undo();
    expect(restaged.repository.snapshot()).toEqual(before);
  });

  it('brings back nothing that changed since', () => {
    restaged.repository.stage('a.ipynb', printing);
    restaged.repository.stage('b.ipynb', printing);
    restaged.redact();
    restaged.repository.stage('a.ipynb', fine);
    restaged.repository.write('b.ipynb', fine);
    const { code, told } = restaged.undo();
    expect(code).toBe(1 + 1);
    expect(told).toContain('a.ipynb: Something else is staged by now.');
    expect(told).toContain('b.ipynb: The file was left as it is.');
    expect([restaged.staged('a.ipynb'), restaged.file('b.ipynb')]).toEqual([
      fine,
      fine
    ]);
    expect(restaged.staged('b.ipynb')).toBe(printing);
    restaged.redact();
    restaged.expectPass();
    expect(restaged.undo().told).toContain('nothing to bring back');
  });
});
