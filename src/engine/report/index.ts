/** What a run found, told to people and to programs. */
export { hideSecrets, withDiscretion } from './discretion';
export { FileLines } from './filelines';
export { toGithub } from './github';
export { toJson } from './json';
export { toJsonText } from './jsontext';
export { doesCount } from './report';
export type { Demand, FileError, FileFinding, Report } from './report';
export { toSarif } from './sarif';
export { toText } from './text';
export { toShownLines, toShownPath } from './words';
