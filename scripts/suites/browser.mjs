/** The browser tests: the real server, a real browser (Playwright with Galata). */
import { findChromium } from '../lib/chromium.mjs';
import {
  prepareCollaboration,
  prepareLanguage,
  prepareLite
} from '../lib/environments.mjs';
import { readPlaywright, withReport } from '../lib/reports.mjs';
import { nodeTool, passThrough } from '../lib/run.mjs';
import { judge } from '../lib/tally.mjs';

export async function runBrowser() {
  const chromium = await findChromium();
  // Two tests that run at the same time must not install the same.
  await prepareCollaboration();
  await prepareLite();
  await prepareLanguage();
  return withReport(async report => {
    const code = await passThrough(
      ...nodeTool(
        '@playwright/test/cli.js',
        'test',
        '--config=ui-tests/playwright.config.mjs'
      ),
      { NBWARDEN_CHROMIUM: chromium, NBWARDEN_REPORT: report }
    );
    return judge(readPlaywright(report), code);
  });
}
