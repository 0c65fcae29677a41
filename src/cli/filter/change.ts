/** Puts the filter into a repository, and takes it out again. */
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { Refusal, type Change } from '../configfile';
import { askGit, askGitLine } from '../git';
import { readOptional, removeIfEmpty, writeWhole } from '../hook/files';
import { toCleaner } from '../hook/guard';
import { frame, takeLines } from '../hook/lines';
import { toProgram } from '../program';
import { findTop } from '../top';
import { listFilters } from './attributes';

const attribute = '*.ipynb filter=nbwarden\n';

/** Keeps the bytes of what others wrote. */
const encoding = 'latin1';

/** Where the parts of the filter are. */
interface Places {
  readonly top: string;
  /** The attributes of this repository on this machine. */
  readonly attributes: string;
  readonly cleaner: string;
}

const findPlaces = (): Places => {
  const top = findTop();
  const ask = (...args: string[]): string =>
    resolve(top, askGitLine(['rev-parse', ...args], top));
  return {
    top,
    attributes: ask('--git-path', 'info/attributes'),
    cleaner: join(ask('--git-common-dir'), 'nbwarden', 'clean')
  };
};

/** Where the repository lies may change; where its own folder is, git knows. */
const settings: ReadonlyMap<string, string> = new Map([
  [
    'filter.nbwarden.clean',
    'sh "$(git rev-parse --git-common-dir)/nbwarden/clean" %f'
  ],
  ['filter.nbwarden.smudge', 'cat'],
  ['filter.nbwarden.required', 'true']
]);

/** @throws Refusal - where notebooks have another filter. */
export const installFilter = (): Change => {
  const { top, attributes, cleaner } = findPlaces();
  const filters = listFilters(top);
  const foreign = filters.find(each => each !== 'nbwarden');
  if (foreign !== undefined) {
    throw new Refusal(
      `Notebooks have the filter "${foreign}", and git runs one filter a file. Take it out of the attributes first, or use the hook: nbwarden hook install.`
    );
  }
  writeWhole(cleaner, toCleaner(toProgram()), 0o755);
  settings.forEach((value, name) =>
    askGit(['config', '--local', name, value], top)
  );
  const before = readOptional(attributes)?.toString(encoding) ?? null;
  if (takeLines(before ?? '') === null) {
    const lines = frame(
      attribute,
      'nbwarden filter uninstall',
      before === null
    );
    writeWhole(
      attributes,
      Buffer.from(lines + (before ?? ''), encoding),
      0o644
    );
  }
  return {
    done: `The filter is installed, for this repository on this machine (${attributes}). Secrets in outputs of notebooks are redacted when they are staged; the files stay as they are. For what is there already: git add --renormalize .`,
    left: []
  };
};

/** Takes everything out; what is staged or committed stays as it is. */
export const uninstallFilter = (): Change => {
  const { top, attributes, cleaner } = findPlaces();
  const rest = takeLines(readOptional(attributes)?.toString(encoding) ?? '');
  if (rest?.isOwnFile && rest.text === '') {
    rmSync(attributes);
  } else if (rest !== null) {
    writeWhole(attributes, Buffer.from(rest.text, encoding), 0o644);
  }
  settings.forEach((_, name) => forget(name, top));
  rmSync(cleaner, { force: true });
  removeIfEmpty(dirname(cleaner));
  const isNamed = listFilters(top).includes('nbwarden');
  return {
    done: 'The filter is taken out.',
    left: isNamed
      ? [
          'A .gitattributes still names the filter; without it, git stages notebooks as they are.'
        ]
      : []
  };
};

const forget = (name: string, top: string): void => {
  try {
    askGit(['config', '--local', '--unset-all', name], top);
  } catch {
    // It was not set.
  }
};
