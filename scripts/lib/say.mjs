/** What the scripts tell the person in front of the terminal. */

/** Something the machine or the command line lacks: told in words, without a stack. */
export class Lacking extends Error {}

export const say = text => process.stdout.write(`${text}\n`);

/** Announces a step: one line, in the present tense. */
export const step = text => say(`• ${text}`);

/** Runs a script's main function; what goes wrong is told and ends with exit code 1. */
export async function runMain(main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    const told = error instanceof Lacking ? error.message : error.stack;
    process.stderr.write(`\n${told}\n`);
    process.exitCode = 1;
  }
}
