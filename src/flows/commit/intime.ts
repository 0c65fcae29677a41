import type { TranslationBundle } from '@jupyterlab/translation';

/** Milliseconds without any progress after which a check counts as failed. */
const LONGEST = 20_000;

/**
 * What a check comes to that holds a person up.
 *
 * @throws Error - with a sentence, where it takes too long.
 */
export const inTime = async <Result>(
  check: Promise<Result>,
  trans: TranslationBundle
): Promise<Result> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new Error(trans.__('The check took longer than 20 seconds.'))),
      LONGEST
    );
  });
  try {
    return await Promise.race([check, timeout]);
  } finally {
    clearTimeout(timer);
  }
};
