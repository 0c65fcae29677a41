import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

/** Where the page keeps axe once it is loaded. */
interface WindowWithAxe {
  axe?: typeof axe;
}

/** What axe-core finds wrong with some elements and all that is in them. */
export const findViolations = async (
  page: Page,
  ...selectors: readonly string[]
): Promise<readonly string[]> => {
  const isLoaded = await page.evaluate(
    () => (window as WindowWithAxe).axe !== undefined
  );
  if (!isLoaded) {
    await page.evaluate(axe.source);
  }
  const { violations } = await page.evaluate<AxeResults, readonly string[]>(
    include =>
      (window as unknown as Required<WindowWithAxe>).axe.run(
        { include: include.map(selector => [selector]) },
        // The headings of a side panel are JupyterLab's own: no best practices.
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
      ),
    selectors
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) =>
      [id, html, failureSummary].join('\n')
    )
  );
};
