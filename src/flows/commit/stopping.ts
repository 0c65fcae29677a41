/**
 * jupyterlab-git shows a step that failed only if some time has passed since
 * it said that it is under way, in milliseconds.
 */
const BEFORE_THROW = 50;

/** Stops a step of jupyterlab-git: what it is stopped with is what its panel shows. */
export const stop = async (message: string): Promise<never> => {
  await new Promise(resolve => setTimeout(resolve, BEFORE_THROW));
  throw new Error(message);
};
