/** Loaded before a program that is measured: tells how much memory it took at most, in MB. */
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS } = process.resourceUsage();
    writeFileSync(process.env.NBWARDEN_MEMORY, String(maxRSS / 1000));
  });
}
