/** `npm run lint`: all linters, without the tests. */
import { prepare } from './lib/prepare.mjs';
import { runMain } from './lib/say.mjs';
import { runLint } from './suites/lint.mjs';

await runMain(async () => {
  await prepare();
  const { failed } = await runLint();
  process.exitCode = failed > 0 ? 1 : 0;
});
