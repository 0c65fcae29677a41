import type { NotebookPanel } from '@jupyterlab/notebook';
import type { Page } from '@playwright/test';
import { codeCell } from '../../scripts/samples/notebook';
import { plain } from '../../src/engine/trust/fixtures/plain';
import { acting } from '../../src/engine/trust/fixtures/vectors';
import {
  type Bundle,
  listBundles,
  readRenderers,
  reviewBundle
} from '../rendered';
import { expect, test } from '../workspace';

/** What did something while it was shown, and what of it would at a click. */
interface Seen {
  readonly ran: boolean;
  readonly elements: readonly string[];
}

/** Shows each bundle as JupyterLab shows a trusted output, one after the other. */
const showTrusted = (
  page: Page,
  bundles: readonly Bundle[],
  time = 5
): Promise<readonly Seen[]> =>
  page.evaluate(
    async ({ given, wait }) => {
      const { rendermime } = (
        window.jupyterapp.shell.currentWidget as unknown as NotebookPanel
      ).content;
      let ran = false;
      const run = (): void => {
        ran = true;
      };
      // Vectors call it, or give it a value.
      Object.defineProperty(window, 'owned', {
        configurable: true,
        get: () => run,
        set: run
      });
      const doing =
        'script:not([type*=json]):not([type*=text]):not(:empty), script[src], iframe, frame, object, embed, form[action], base, meta[http-equiv=refresh i], link[href]:not([href^="data:text/css"]), dialog[open], [data-commandlinker-command], animate, set, math [href]';
      /** An address of a picture that would run as a link only leaves it empty. */
      const isPicture = (element: Element, name: string): boolean =>
        name === 'src' && element.matches('img, input');
      const isDoing = (element: Element): boolean =>
        element.matches(doing) ||
        [...element.attributes].some(({ name, value }) =>
          /^on/.test(name)
            ? name in element && value.trim() !== ''
            : !isPicture(element, name) &&
              /^\s*(?:javascript|vbscript|data:text\/(?!css))/i.test(value)
        );
      const seen: Seen[] = [];
      for (const bundle of given) {
        ran = false;
        const mime = rendermime.preferredMimeType(bundle as never, 'any');
        if (mime) {
          const renderer = rendermime.createRenderer(mime);
          const model = rendermime.createModel({
            data: bundle as never,
            trusted: true
          });
          document.body.append(renderer.node);
          await renderer.renderModel(model);
          await new Promise(resolve => setTimeout(resolve, wait));
          const elements = [...renderer.node.querySelectorAll('*')]
            .filter(isDoing)
            .map(element => element.outerHTML.slice(0, 100));
          renderer.node.remove();
          renderer.dispose();
          seen.push({ ran, elements });
        } else {
          seen.push({ ran, elements: [] });
        }
      }
      return seen;
    },
    { given: bundles, wait: time }
  );

test('nothing acts that is told to look different only', async ({
  page,
  lab,
  workspace
}) => {
  test.setTimeout(180_000);
  await lab.open(workspace.writeNotebook('acts.ipynb', [codeCell('1')]));
  const renderers = await readRenderers(page);
  const others: string[] = [];
  const { origin } = new URL(page.url());
  await page.route(
    url => url.origin !== origin && url.protocol.startsWith('http'),
    (route, request) => {
      others.push(request.url().slice(0, 80));
      return route.abort();
    }
  );
  const fixtures = plain.map(({ html }) => ({ 'text/html': html }));
  const looking = [...fixtures, ...listBundles()].filter(bundle => {
    const { changes, looks } = reviewBundle(bundle, renderers);
    return looks.length > 0 && changes.length === 0;
  });
  expect(looking.length).toBeGreaterThan(20);
  for (let from = 0; from < looking.length; from += 100) {
    const part = looking.slice(from, from + 100);
    const seen = await showTrusted(page, part);
    expect(
      part.filter(
        (_, index) => seen[index].ran || seen[index].elements.length > 0
      )
    ).toEqual([]);
  }
  expect(others).toEqual([]);

  // A page in a `data:` address is from nowhere, and cannot reach this one.
  // Before what runs late, and would be taken for it.
  const code = '<script>parent.owned()</script>';
  const frames = [
    `<iframe src="data:text/html,${code}"></iframe>`,
    `<iframe srcdoc="${code}"></iframe>`
  ].map(html => ({ 'text/html': html }));
  expect(
    (await showTrusted(page, frames, 500)).map(frame => frame.ran)
  ).toEqual([false, true]);

  // And what runs by itself would have been seen.
  const running = [...acting.scripts, ...acting.handlers].map(({ html }) => ({
    'text/html': html
  }));
  const seen = await showTrusted(page, running);
  expect(seen.filter(({ ran }) => ran).length).toBeGreaterThan(10);
  // A few wait for events and types that Chromium does not know.
  const unseen = seen.filter(
    ({ ran, elements }) => !ran && elements.length === 0
  );
  expect(unseen.length).toBeLessThan(running.length / 4);
});
