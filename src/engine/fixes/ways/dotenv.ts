import type { Keeper, Member, Setup } from '../nouns';
import { environment } from './env';
import type { Means } from './means';
import { fileOption } from './options';
import { note, paste } from './steps';

const LOAD_DOTENV: Member = {
  module: 'dotenv',
  member: 'load_dotenv',
  style: 'member'
};

/** Loads the file once; from then on the environment holds what it says. */
function toKeeper(file: string): Keeper {
  const argument = file === '.env' ? '' : `"${file}"`;
  const setup: Setup = {
    name: null,
    write: (_, use) => `${use(LOAD_DOTENV)}(${argument})`,
    isDone: line =>
      /^(?:\w{1,60}\.){0,2}load_dotenv\(/.test(line) &&
      (argument === '' || line.includes(`${file}`)) &&
      !(argument === '' && /load_dotenv\(["']/.test(line))
  };
  return { ...environment, way: 'dotenv', setup };
}

export const dotenv: Means = {
  way: 'dotenv',
  title: '.env file',
  options: [fileOption('.env', '.env')],
  createKeeper: chosen => toKeeper(chosen('file')),
  next: (names, chosen, { isStored }) => [
    ...(isStored ? [] : paste(chosen('file'), names)),
    note('The notebook needs the package python-dotenv.')
  ]
};
