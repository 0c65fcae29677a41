/** The browser for the tests: the machine's own Chromium. */
import { isRoot } from './jupyter.mjs';
import { capture, runStep } from './run.mjs';
import { Lacking, step } from './say.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Chromium's own letters are squares without a font. */
const PACKAGES = ['chromium', 'fonts-dejavu-core'];

/** Finds it (`NBWARDEN_CHROMIUM` chooses one), or installs Debian's where that is allowed. */
export async function findChromium() {
  const found = locate();
  if (found) {
    return found;
  }
  if (!isRoot() || capture('apt-get', ['--version']) === null) {
    throw new Lacking(
      'Chromium is missing, and the browser tests need it.\n' +
        'On Debian: sudo apt-get install chromium. Elsewhere set NBWARDEN_CHROMIUM to the path of one.'
    );
  }
  step('Installing Chromium (about a minute)');
  await runStep('apt-get', ['update']);
  await runStep('apt-get', ['install', '--yes', '--no-install-recommends', ...PACKAGES]);
  return locate();
}

function locate() {
  const chosen = process.env.NBWARDEN_CHROMIUM;
  const names = chosen ? [chosen] : NAMES;
  const path = names.map(name => capture('which', [name])).find(found => found !== null);
  return path?.trim();
}
