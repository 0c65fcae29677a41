import type { AuditFacts, ConfigFile, FileProblem } from '../types';
import { readComments } from './comments';
import { readJsonFile } from './json';
import {
  inOrderOfReading,
  isInFolderOfParts,
  isJson,
  programOf
} from './order';
import { readPythonFile } from './python';
import {
  nameOfSetting,
  type FileReading,
  type Setting,
  type Unread
} from './setting';

/** What all files say, what of it nobody reads, and which files are broken. */
export interface Reading {
  /** The lowest precedence first. */
  readonly settings: readonly Setting[];
  readonly ignored: readonly Setting[];
  readonly problems: readonly FileProblem[];
  /** Secrets in lines that are comments. */
  readonly commented: readonly Setting[];
  readonly unread: readonly (Unread & { readonly path: string })[];
}

/** Reads the files in the order in which Jupyter does. */
export const readFiles = ({ files }: Pick<AuditFacts, 'files'>): Reading => {
  const readings = inOrderOfReading(files).map(readOne);
  return {
    settings: readings.flatMap(({ settings }) => settings),
    ignored: readings.flatMap(({ ignored }) => ignored),
    problems: readings.flatMap(({ problems }) => problems),
    commented: readings.flatMap(({ commented }) => commented),
    unread: readings.flatMap(({ unread }) => unread)
  };
};

/** Characters; a file with every setting there is has a tenth of them. */
const LONGEST = 2 ** 20;

const tooLong: FileReading = {
  settings: [],
  unread: [{ line: 0, reason: 'is longer than a megabyte and was not read' }],
  problem: null
};

const readText = ({ path, text }: ConfigFile): FileReading =>
  text.length > LONGEST
    ? tooLong
    : isJson(path)
      ? readJsonFile(text)
      : readPythonFile(text);

const readOne = (file: ConfigFile): Reading => {
  const { path } = file;
  const read = readText(file);
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
    commented: isJson(path)
      ? []
      : readComments(file.text).map(each => ({ ...each, path, program })),
    problems: problem ? [{ ...problem, path }] : [],
    unread: problem ? [] : read.unread.map(each => ({ ...each, path }))
  };
};

/** All that a server takes from a `.d` folder is which extensions run; the second is that of old ones. */
const isNoExtension = (setting: Setting): boolean =>
  ![
    'ServerApp.jpserver_extensions',
    'NotebookApp.nbserver_extensions'
  ].includes(nameOfSetting(setting));
