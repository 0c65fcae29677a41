/** `npm run sample`: makes the sample workspace anew, with new secrets. */
import { prepare } from './lib/prepare.mjs';
import { makeSample } from './lib/sample.mjs';
import { runMain } from './lib/say.mjs';

await runMain(async () => {
  await prepare();
  await makeSample();
});
