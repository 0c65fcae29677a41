import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';

const SCREENS = resolve(__dirname, 'test-results', 'screens');

/** The pictures of the documentation. */
const IMAGES = resolve(__dirname, '..', 'docs', 'images');

const THEMES = {
  light: 'JupyterLab Light',
  dark: 'JupyterLab Dark'
} as const;

/** Keep a picture of what is on the screen, in the light and in the dark theme. */
export const takeScreens = async (page: Page, name: string): Promise<void> => {
  mkdirSync(SCREENS, { recursive: true });
  await takeScreen(page, name, 'dark');
  await takeScreen(page, name, 'light');
};

const takeScreen = async (
  page: Page,
  name: string,
  theme: keyof typeof THEMES
): Promise<void> => {
  await setTheme(page, theme);
  const path = join(SCREENS, `${name}-${theme}.png`);
  await page.screenshot({ path });
  if (process.env.NBWARDEN_UPDATE_IMAGES === '1') {
    mkdirSync(IMAGES, { recursive: true });
    copyFileSync(path, join(IMAGES, `${name}-${theme}.png`));
  }
};

/** Show the page in the light or in the dark theme. */
export const setTheme = async (
  page: Page,
  theme: keyof typeof THEMES
): Promise<void> => {
  await page.evaluate(
    name =>
      window.jupyterapp.commands.execute('apputils:change-theme', {
        theme: name
      }),
    THEMES[theme]
  );
  await page
    .locator(`body[data-jp-theme-light="${theme === 'light'}"]`)
    .waitFor({ state: 'attached' });
  // JupyterLab covers the page while it changes the theme.
  await page.locator('#jupyterlab-splash').waitFor({ state: 'detached' });
};
