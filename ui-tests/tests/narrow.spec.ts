import { codeCell, result } from '../../scripts/samples/notebook';
import { expect, test } from '../workspace';

const [WIDTH, HEIGHT] = [420, 700];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const isInside = ({ x, y, width, height }: Box): boolean =>
  x >= 0 && y >= 0 && x + width <= WIDTH && y + height <= HEIGHT;

const areApart = (a: Box, b: Box): boolean =>
  a.x + a.width < b.x ||
  b.x + b.width < a.x ||
  a.y + a.height < b.y ||
  b.y + b.height < a.y;

test('in a narrow window cards and questions are whole, and their buttons apart', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await lab.open(
    workspace.writeNotebook('narrow.ipynb', [
      codeCell(`token = "${secrets.github()}"`),
      codeCell('show()', [result({ 'text/html': '<script>go()</script>' })])
    ])
  );
  await page.sidebar.close('left');
  await lab.source(0).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await expect(lab.card).toHaveCount(1);
  const card = await lab.card.boundingBox();
  expect(card && isInside(card)).toBe(true);

  await page.evaluate(() => {
    // Not waited for: it ends with the review.
    void window.jupyterapp.commands.execute('nbwarden:review-trust');
  });
  await expect(lab.button(lab.dialog, 'Trust all')).toBeVisible();
  const buttons: Box[] = await lab.dialog
    .locator('.jp-Dialog-button')
    .evaluateAll(nodes =>
      nodes.map(node => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return { x, y, width, height };
      })
    );
  expect(buttons.filter(box => !isInside(box))).toEqual([]);
  for (const [index, box] of buttons.entries()) {
    const rest = buttons.slice(index + 1);
    expect(rest.filter(other => !areApart(box, other))).toEqual([]);
  }
  await page.keyboard.press('Escape');
});
