import { expect, type Locator, type Page } from '@playwright/test';

/** More presses of Tab than a window has places for the focus. */
const TABS = 40;

/** Go to an element by Tab alone, and press a key there. */
export const pressAt = async (
  page: Page,
  target: Locator,
  key: string
): Promise<void> => {
  for (let presses = 0; presses < TABS; presses++) {
    if (await target.evaluate(node => node === document.activeElement)) {
      break;
    }
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  await page.keyboard.press(key);
};
