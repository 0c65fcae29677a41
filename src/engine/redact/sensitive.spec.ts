import { scanOutput } from '../index';
import { redactOutput } from '../redact';
import { redactText } from './text';
import { toHidden } from './values';

const display = (data: Record<string, unknown>): Record<string, unknown> => ({
  output_type: 'display_data',
  data,
  metadata: {}
});

describe('redactOutput of other sensitive data', () => {
  const addresses = ['anna', 'bert', 'carla', 'dora', 'emil'].map(
    name => `${name}@web.de`
  );
  const place = { cell: 0, cellId: null, output: 0 };

  it('hides all values of the kind, in every type, and nothing else', () => {
    const output = display({
      'text/html': `<i>to</i> ${addresses.map(each => `<td>${each}</td>`).join('')}`,
      'text/plain': [`to ${addresses[0]},\n`, addresses.slice(1).join(', ')]
    });
    const findings = scanOutput(output, place);
    expect(findings).toHaveLength(1);
    expect(redactOutput(output, findings)).toEqual(
      display({
        'text/html': `<i>to</i> ${'<td>••••</td>'.repeat(5)}`,
        'text/plain': ['to ••••,\n', '••••, ••••, ••••, ••••']
      })
    );
  });

  it('takes a large table out as a whole, of every type', () => {
    const rows = Array.from({ length: 300 }, (_, row) => `${row},red,round`);
    const cells = rows.map(row => `<tr><td>${row}</td><td>a</td></tr>`);
    const output = display({
      'text/html': `<h1>Colors</h1><table>${cells.join('\n')}</table><p>the end</p>`,
      'text/plain': ['Colors\n', ...rows.map(row => `${row}\n`), 'the end']
    });
    const findings = scanOutput(output, place);
    expect(findings).toHaveLength(1);
    expect(redactOutput(output, findings)).toEqual(
      display({
        'text/html': '<h1>Colors</h1>••••<p>the end</p>',
        'text/plain': [
          'Colors\n',
          '••••',
          ...rows.slice(1, -1).map(() => ''),
          '\n',
          'the end'
        ]
      })
    );
  });

  it('hides a value however often a page holds it', () => {
    const hidden = [toHidden('anna.b@web.de')];
    const often = 150_000;
    expect(
      redactText('<p>anna.b@web.de</p>'.repeat(often), hidden, true) ===
        '<p>••••</p>'.repeat(often)
    ).toBe(true);
  });

  it('leaves nothing to find', () => {
    const output = {
      output_type: 'error',
      ename: 'E',
      evalue: 'b',
      traceback: ['File "/home/anna/a.py"', 'connect 10.1.2.3 failed']
    };
    const findings = scanOutput(output, place);
    expect(findings).toHaveLength(2);
    expect(scanOutput(redactOutput(output, findings), place)).toEqual([]);
  });
});
