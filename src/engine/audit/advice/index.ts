/** Advice at the place that it is about: in configuration files, and where a password stands in code. */
import type { Advice } from './advice';
import { adviseCloudSecrets } from './cloudsecrets';
import { adviseCommands } from './commands';
import { adviseConfig } from './config';
import { configName, isPromising, nameOf } from './occasion';
import { advisePasswords } from './passwords';

export type { Advice, AdviceEdit } from './advice';

/** Files in which people set variables or hash a password. */
const codeName =
  /(?:\.(?:py|sh|bash|zsh|env|ya?ml)|^\.?(?:bashrc|bash_profile|profile|zshrc|env)|^(?:.*\.)?[Dd]ockerfile(?:\..*)?|^Containerfile)$/;

/** What is to be mended in a text file. */
export const adviseFile = (path: string, text: string): readonly Advice[] => {
  const name = nameOf(path);
  if (configName.test(name)) {
    return adviseConfig(name, text);
  }
  return codeName.test(name) && isPromising(text)
    ? adviseCode(text, name.endsWith('.py'))
    : [];
};

/** In the order of the text. */
const adviseCode = (text: string, isPython: boolean): readonly Advice[] =>
  [
    ...advisePasswords(text, isPython),
    ...adviseCommands(text),
    ...(isPython ? adviseCloudSecrets(text) : [])
  ].sort((left, right) => left.from - right.from);

/**
 * What is to be mended in a code cell.
 *
 * @param language - of the notebook, in lower case.
 */
export const adviseCell = (
  text: string,
  language: string
): readonly Advice[] =>
  isPromising(text) ? adviseCode(text, language === 'python') : [];
