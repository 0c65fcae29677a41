/**
 * Bundles of types, and the outputs of real notebooks: whether trust changes
 * them is told as JupyterLab's own renderers and sanitizer have it.
 */
import { Sanitizer } from '@jupyterlab/apputils';
import {
  RenderMimeRegistry,
  standardRendererFactories
} from '@jupyterlab/rendermime';
import type { PartialJSONObject } from '@lumino/coreutils';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { reviewNotebook, type Renderer } from '../../engine/trust';
import { toRenderers } from './renderers';
import { doesDiffer } from '../testing/shown';

const folder =
  process.env.NBWARDEN_NOTEBOOKS ??
  resolve(process.cwd(), '../shared/notebooks');
const hasNotebooks = existsSync(folder);

const listNotebooks = (): string[] =>
  readdirSync(folder, { recursive: true })
    .map(name => join(folder, String(name)))
    .filter(path => path.endsWith('.ipynb'));

const rendermime = new RenderMimeRegistry({
  initialFactories: standardRendererFactories,
  sanitizer: new Sanitizer()
});

const renderers = toRenderers(rendermime);

/** What JupyterLab itself does: another type, or another text of the same. */
const doesChange = (data: PartialJSONObject): boolean => {
  const trusted = rendermime.preferredMimeType(data, 'any');
  const untrusted = rendermime.preferredMimeType(data, 'ensure');
  return (
    trusted !== untrusted ||
    (trusted === 'text/html' && doesDiffer(toText(data[trusted])))
  );
};

const toText = (data: unknown): string =>
  Array.isArray(data) ? data.join('') : String(data);

const isTold = (
  data: object,
  own: readonly Renderer[] | null = renderers
): boolean => {
  const outputs = [{ output_type: 'display_data', data }];
  const cells = [{ cell_type: 'code', outputs }];
  const { changes, looks } = reviewNotebook({ cells }, own);
  return looks.length > 0 || changes.some(({ when }) => when === 'trusted');
};

beforeAll(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const shown = [
  'text/html',
  'text/markdown',
  'text/latex',
  'text/plain',
  'image/png',
  'image/svg+xml',
  'application/javascript',
  'text/javascript'
];
const types = [...shown, 'application/x-own'];

it.each(types.flatMap(one => types.map(other => [one, other])))(
  'of %s and %s the one is shown that JupyterLab shows',
  (one, other) => {
    const data = { [one]: 'a', [other]: 'a' };
    expect(isTold(data)).toBe(doesChange(data));
  }
);

const idle = [
  'text/csv',
  'text/x-python',
  'video/mp4',
  'audio/wav',
  'application/vnd.jupyter.error',
  'application/x-ecmascript',
  'text/html; charset=utf-8'
];

it.each([
  ...[...shown, ...idle].flatMap(one => idle.map(other => [one, other])),
  ...shown.map(one => [one, 'application/x-own'])
])(
  'where no page says which renderers there are, %s and %s are told as a plain JupyterLab has them',
  (one, other) => {
    const data = { [one]: 'a', [other]: 'a' };
    expect(isTold(data, null)).toBe(doesChange(data));
  }
);

interface Notebook {
  readonly cells?: readonly {
    readonly outputs?: readonly { readonly data?: PartialJSONObject }[];
  }[];
}

// A checkout alone has none.
(hasNotebooks ? it : it.skip)(
  'outputs of real notebooks are told as the sanitizer has it',
  () => {
    const wrong: string[] = [];
    let outputsRead = 0;
    for (const path of listNotebooks()) {
      const { cells } = JSON.parse(readFileSync(path, 'utf8')) as Notebook;
      cells?.forEach(({ outputs = [] }, cell) =>
        outputs.forEach(({ data }, output) => {
          outputsRead++;
          if (data && isTold(data) !== doesChange(data)) {
            wrong.push(`${path} ${cell} ${output}`);
          }
        })
      );
    }
    expect(wrong).toEqual([]);
    expect(outputsRead).toBeGreaterThan(0);
  }
);
