/** `npm run build`: installs what is missing and builds everything. */
import { build } from './lib/build.mjs';
import { prepare } from './lib/prepare.mjs';
import { runMain, say } from './lib/say.mjs';

await runMain(async () => {
  await prepare();
  await build();
  say('Built: nbwarden/labextension and dist/nbwarden.cjs');
});
