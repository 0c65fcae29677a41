/** Whether there is anything to look for: the page asks this of each text, and loads no rule for it. */

export const configName = /^jupyter(?:hub|_\w+)?_config\.(?:py|json)$/;

const promising = /passwd|JUPYTER_NOTEBOOK_PASSWORD|--no-ssl|get_secret\(/;

export const nameOf = (path: string): string => path.split('/').pop() ?? path;

/** Whether a text holds a word that advice may be about. */
export const isPromising = (text: string): boolean => promising.test(text);

/** Whether a text may need advice: nearly none does. */
export const mayNeedAdvice = (path: string | null, text: string): boolean =>
  isPromising(text) || (path !== null && configName.test(nameOf(path)));
