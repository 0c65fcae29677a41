import type { AuditFacts, ConfigFile, FileProblem } from '../types';
import { readJsonFile } from './json';
import {
  inOrderOfReading,
  isInFolderOfParts,
  isJson,
  programOf
} from './order';
import { readPythonFile } from './python';
import { nameOfSetting, type Setting } from './setting';

/** What all files say, what of it nobody reads, and which files are broken. */
export interface Reading {
  /** The lowest precedence first. */
  readonly settings: readonly Setting[];
  readonly ignored: readonly Setting[];
  readonly problems: readonly FileProblem[];
}

/** Reads the files in the order in which Jupyter does. */
export const readFiles = ({ files }: Pick<AuditFacts, 'files'>): Reading => {
  const readings = inOrderOfReading(files).map(readOne);
  return {
    settings: readings.flatMap(({ settings }) => settings),
    ignored: readings.flatMap(({ ignored }) => ignored),
    problems: readings.flatMap(({ problems }) => problems)
  };
};

const readOne = (file: ConfigFile): Reading => {
  const { path, text } = file;
  const read = isJson(path) ? readJsonFile(text) : readPythonFile(text);
  // Python's own word counts, where there is one.
  const problem =
    file.syntaxError === undefined ? read.problem : file.syntaxError;
  const program = programOf(file);
  // A broken file sets nothing.
  const settings = problem
    ? []
    : read.settings.map(each => ({ ...each, path, program }));
  const isPart = isInFolderOfParts(path);
  return {
    settings: isPart ? [] : settings,
    ignored: isPart ? settings.filter(isNoExtension) : [],
    problems: problem ? [{ ...problem, path }] : []
  };
};

/** All that a server takes from a `.d` folder is which extensions run; the second is that of old ones. */
const isNoExtension = (setting: Setting): boolean =>
  ![
    'ServerApp.jpserver_extensions',
    'NotebookApp.nbserver_extensions'
  ].includes(nameOfSetting(setting));
