/** `npm run build:all`: builds with what is installed; the Python build calls this. */
import { build } from './lib/build.mjs';
import { runMain } from './lib/say.mjs';

await runMain(build);
