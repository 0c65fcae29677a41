/** `npm run generate`: writes the index of the providers and the pages of the rules. */
import { generate } from './lib/generate.mjs';
import { runMain, say } from './lib/say.mjs';

await runMain(async () => {
  const count = await generate();
  say(`The index of the providers and ${count} pages of rules are written.`);
});
