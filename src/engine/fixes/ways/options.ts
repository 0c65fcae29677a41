import type { OptionDescription } from './means';

/** A name in a store may stand in a folder: `team/notebooks/`. */
export const PREFIX: OptionDescription = {
  name: 'prefix',
  title: 'Prefix of the names',
  preset: '',
  shape: /^[A-Za-z0-9_.@/-]{1,200}$/,
  rule: 'It consists of letters, digits and the signs _ . @ / -.'
};

/** A plain name, such as the one of a service. */
export function nameOption(
  name: OptionDescription['name'],
  title: string,
  preset: string
): OptionDescription {
  return {
    name,
    title,
    preset,
    shape: /^[A-Za-z0-9_.@-]{1,128}$/,
    rule: 'It consists of letters, digits and the signs _ . @ -.'
  };
}

/** The address of a server. */
export function urlOption(title: string): OptionDescription {
  return {
    name: 'url',
    title,
    preset: '',
    shape:
      /^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?(?:\/[A-Za-z0-9_./-]{0,200})?$/,
    rule: 'It starts with https:// and holds no name, password or query.'
  };
}

/** A file beside the notebook; `endings` with their dots. */
export function fileOption(
  preset: string,
  ...endings: readonly string[]
): OptionDescription {
  const ending = endings.map(each => each.replace('.', '\\.')).join('|');
  return {
    name: 'file',
    title: 'File',
    preset,
    shape: new RegExp(`^(?!/)[A-Za-z0-9_./-]{0,200}(?:${ending})$`),
    rule: `It is a path from the notebook's folder and ends with ${endings.join(' or ')}.`
  };
}

/** One of a few words, the first of which is the preset. */
export function choiceOption(
  name: OptionDescription['name'],
  title: string,
  ...choices: readonly string[]
): OptionDescription {
  return {
    name,
    title,
    preset: choices[0],
    shape: new RegExp(`^(?:${choices.join('|')})$`),
    rule: `It is ${choices.join(' or ')}.`,
    choices
  };
}
