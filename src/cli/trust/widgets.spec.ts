import { Command } from '../../../scripts/testing/command';
import type { TrustReport } from '../../engine/trust';

const command = new Command();
command.use();

it('sees widgets, what their state brings along, and what Bokeh runs', () => {
  const view = {
    'application/vnd.jupyter.widget-view+json': { model_id: 'm' }
  };
  const bokeh = {
    'application/vnd.bokehjs_exec.v0+json': '',
    'application/javascript': 'document.title = 1;',
    'text/html': '<div data-root-id="p1"></div>'
  };
  const toWidgets = (state: object): string =>
    JSON.stringify({
      nbformat: 4,
      nbformat_minor: 5,
      metadata: {
        widgets: {
          'application/vnd.jupyter.widget-state+json': {
            version_major: 2,
            version_minor: 0,
            state: { m: { model_name: 'HTMLModel', state } }
          }
        }
      },
      cells: [view, bokeh].map((data, index) => ({
        id: `c${index}`,
        cell_type: 'code',
        metadata: {},
        source: '',
        execution_count: 1,
        outputs: [{ output_type: 'display_data', data, metadata: {} }]
      }))
    });
  command.write('calm.ipynb', toWidgets({ value: '<b>a</b>' }));
  command.write(
    'html.ipynb',
    toWidgets({ value: '<img src=x onerror=owned()>' })
  );
  command.write('own.ipynb', toWidgets({ _esm: 'export default {}' }));
  const { out, code } = command.run([
    'trust',
    '--format',
    'json',
    'calm.ipynb',
    'html.ipynb',
    'own.ipynb'
  ]);
  const { notebooks } = JSON.parse(out) as TrustReport;
  expect(
    notebooks.map(({ changes }) =>
      changes.map(({ cell, effect, risk }) => [cell, effect, risk])
    )
  ).toEqual(
    ['medium', 'high', 'high'].map(risk => [
      [0, 'widget', risk],
      [1, 'script', 'high']
    ])
  );
  expect(notebooks[0].changes[1].excerpt).toBe('document.title = 1;');
  expect(code).toBe(1);
});
