/** JupyterLab in another language, as its language pack has it. */
import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { prepareLanguage } from '../scripts/lib/environments.mjs';

export const LOCALE = 'zh_CN';

/** The domains whose words a commit meets. */
const DOMAINS = ['jupyterlab', 'jupyterlab_git'];

type Words = Readonly<Record<string, string>>;

/**
 * Answers for the server what it tells with the language pack installed.
 *
 * @param own - words of nbwarden, which is in no pack.
 */
export const speak = async (page: Page, own: Words): Promise<void> => {
  const data = { ...(await readPack()), nbwarden: toCatalog(own) };
  await page.route(new RegExp(`/api/translations/${LOCALE}`), route =>
    route.fulfill({ json: { data, message: '' } })
  );
};

const toCatalog = (words: Words): Record<string, unknown> => ({
  '': {
    domain: 'nbwarden',
    language: LOCALE.replace('_', '-'),
    // It has no plural.
    plural_forms: 'nplurals=1; plural=0;'
  },
  ...Object.fromEntries(
    Object.entries(words).map(([text, word]) => [text, [word]])
  )
});

const readPack = async (): Promise<Record<string, unknown>> => {
  const name = `jupyterlab_language_pack_${LOCALE}`;
  const folder = execFileSync(
    await prepareLanguage(),
    ['-c', `import ${name}; print(${name}.__path__[0])`],
    { encoding: 'utf8' }
  ).trim();
  const read = (domain: string): unknown =>
    JSON.parse(
      readFileSync(
        join(folder, 'locale', LOCALE, 'LC_MESSAGES', `${domain}.json`),
        'utf8'
      )
    );
  return Object.fromEntries(DOMAINS.map(domain => [domain, read(domain)]));
};
