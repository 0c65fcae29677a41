import type { NotebookPanel } from '@jupyterlab/notebook';
import type { Page } from '@playwright/test';
import { codeCell } from '../../scripts/samples/notebook';
import type { Renderer } from '../../src/engine/trust';
import { plain } from '../../src/engine/trust/fixtures/plain';
import { acting } from '../../src/engine/trust/fixtures/vectors';
import {
  type Bundle,
  listBundles,
  readRenderers,
  reviewBundle
} from '../rendered';
import { expect, test } from '../workspace';

/** Whether the browser shows each bundle otherwise once it is trusted; nothing of it runs. */
const findChanged = (
  page: Page,
  bundles: readonly Bundle[]
): Promise<readonly boolean[]> =>
  page.evaluate(async given => {
    const panel = window.jupyterapp.shell
      .currentWidget as unknown as NotebookPanel;
    const { rendermime } = panel.content;
    const inert = document.implementation.createHTMLDocument();
    const toStyle = (css: string): string =>
      css
        .replace(/\/\*.*?\*\//g, '')
        .replace(/\s*([:;!])\s*/g, '$1')
        .replace(/;+$/, '')
        .trim();
    const toText = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) {
        return node.textContent ?? '';
      }
      if (node.nodeType !== Node.ELEMENT_NODE) {
        return '';
      }
      const { localName, attributes, childNodes } = node as Element;
      const kept = [...attributes]
        .filter(
          ({ name, value }) =>
            !['rel', 'id', 'data-jupyter-id'].includes(name) &&
            (value !== '' ||
              ['contenteditable', 'popover', 'autofocus'].includes(name))
        )
        .map(({ name, value }) =>
          name === 'style' ? `style=${toStyle(value)}` : `${name}=${value}`
        );
      const inside = [...childNodes].map(toText).join('');
      return `<${localName} ${kept.sort().join(' ')}>${inside}</>`;
    };
    const toShown = (html: string): string => {
      const host = inert.createElement('div');
      host.innerHTML = html;
      // What links and labels in it find.
      const ids = [...host.querySelectorAll('[id]')].map(({ id }) => id);
      const found = [...host.querySelectorAll('*')].flatMap(node =>
        ['href', 'for', 'headers', 'list', 'usemap'].flatMap(name =>
          (node.getAttribute(name) ?? '')
            .split(/\s/)
            .filter(word =>
              ids.includes(
                name === 'href'
                  ? decodeURIComponent(word.replace(/^#/, ''))
                  : word
              )
            )
        )
      );
      return toText(host) + found.join();
    };
    /** What a renderer makes of a text before it is sanitized. */
    const toHtml = async (mime: string, text: string): Promise<string> =>
      mime === 'text/markdown'
        ? ((await rendermime.markdownParser?.render(text)) ?? '')
        : mime === 'text/html'
          ? text
          : '';
    const isChanged = async (bundle: Bundle): Promise<boolean> => {
      const data = bundle as never;
      const trusted = rendermime.preferredMimeType(data, 'any') ?? '';
      if (trusted !== (rendermime.preferredMimeType(data, 'ensure') ?? '')) {
        return true;
      }
      const value = bundle[trusted];
      const text = Array.isArray(value) ? value.join('') : String(value);
      const html = await toHtml(trusted, text);
      return toShown(html) !== toShown(rendermime.sanitizer.sanitize(html));
    };
    return Promise.all(given.map(isChanged));
  }, bundles);

/** What JupyterLab's own renderers show of each bundle, trusted and not. */
const renderBoth = (
  page: Page,
  bundles: readonly Bundle[]
): Promise<readonly (readonly [trusted: string, untrusted: string])[]> =>
  page.evaluate(async given => {
    const { rendermime } = (
      window.jupyterapp.shell.currentWidget as unknown as NotebookPanel
    ).content;
    const render = async (data: Bundle, trusted: boolean): Promise<string> => {
      const mime = rendermime.preferredMimeType(
        data as never,
        trusted ? 'any' : 'ensure'
      );
      if (!mime) {
        return '';
      }
      const renderer = rendermime.createRenderer(mime);
      document.body.append(renderer.node);
      await renderer.renderModel(
        rendermime.createModel({ data: data as never, trusted })
      );
      if (mime === 'text/latex') {
        // As a renderer does once it is attached; MathJax goes on by itself.
        await rendermime.latexTypesetter?.typeset(renderer.node);
        await new Promise(resolve => setTimeout(resolve, 500));
      }
      // MathJax counts its formulas.
      const shown = renderer.node.innerHTML.replace(/\d+/g, '0');
      renderer.node.remove();
      renderer.dispose();
      return shown;
    };
    const shown: [string, string][] = [];
    for (const data of given) {
      shown.push([await render(data, true), await render(data, false)]);
    }
    return shown;
  }, bundles);

const drawings = Object.values(acting)
  .flat()
  .map(({ html }) => html)
  .filter(html => /^<svg\b/.test(html));

const formulas = [
  '$x^2$',
  '$$\\href{javascript:owned()}{x}$$',
  '\\begin{equation}\\style{position:fixed}{y}\\end{equation}',
  '<script>owned()</script> $\\require{html}\\class{a}{<b onclick=owned()>}$',
  'a <img src=x onerror=owned()>'
];

const isTold = (data: Bundle, renderers: readonly Renderer[]): boolean => {
  const { changes, looks } = reviewBundle(data, renderers);
  return looks.length > 0 || changes.some(({ when }) => when === 'trusted');
};

test('what the browser shows otherwise once it is trusted is told, and nothing else', async ({
  page,
  lab,
  workspace
}) => {
  test.setTimeout(180_000);
  await lab.open(workspace.writeNotebook('shown.ipynb', [codeCell('1')]));
  const renderers = await readRenderers(page);
  // A command stands there either way; what a click does is not looked at here.
  const others = Object.entries(acting).flatMap(([name, vectors]) =>
    name === 'commands' ? [] : vectors
  );
  const fixtures = [...others, ...plain].flatMap(({ html }) => [
    { 'text/html': html },
    { 'text/markdown': html }
  ]);
  const bundles = [...fixtures, ...listBundles()];
  const wrong: string[] = [];
  for (let from = 0; from < bundles.length; from += 100) {
    const part = bundles.slice(from, from + 100);
    const changed = await findChanged(page, part);
    part.forEach((bundle, index) => {
      if (isTold(bundle, renderers) !== changed[index]) {
        wrong.push(JSON.stringify(bundle).slice(0, 200));
      }
    });
  }
  expect(wrong).toEqual([]);
});

test('drawings and formulas are told as their renderers show them', async ({
  page,
  lab,
  workspace
}) => {
  test.setTimeout(180_000);
  await lab.open(workspace.writeNotebook('drawn.ipynb', [codeCell('1')]));
  const renderers = await readRenderers(page);
  const own = [
    ...drawings.map(svg => ({ 'image/svg+xml': svg })),
    ...drawings
      .slice(0, 5)
      .map(svg => ({ 'image/svg+xml': svg, 'text/plain': 'a' })),
    ...formulas.map(text => ({ 'text/latex': text }))
  ];
  const real = listBundles().filter(bundle =>
    /^(?:text\/latex|image\/svg\+xml)$/.test(
      renderers.find(({ mime }) => mime in bundle)?.mime ?? ''
    )
  );
  const bundles: Bundle[] = [...own, ...real.slice(0, 30)];
  await page.evaluate(() => {
    Object.assign(window, {
      owned: () => document.body.classList.add('owned')
    });
  });
  const shown = await renderBoth(page, bundles);
  expect(
    bundles.filter(
      (bundle, index) =>
        isTold(bundle, renderers) !== (shown[index][0] !== shown[index][1])
    )
  ).toEqual([]);
  const typeset = shown.filter(([trusted]) => trusted.includes('<mjx-'));
  expect(typeset.length).toBeGreaterThanOrEqual(3);
  // A drawing is a picture, in which nothing runs; a formula holds no link that does.
  expect(
    shown
      .flat()
      .filter(html =>
        /<script|<[^>]*\s(?:on\w+=|href="javascript:)/i.test(html)
      )
  ).toEqual([]);
  await expect(page.locator('body.owned')).toHaveCount(0);
});
