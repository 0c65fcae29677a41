import type { Keeper, Member, Setup } from '../nouns';
import type { Means } from './means';
import { fileOption } from './options';
import { note, paste } from './steps';
import { stored } from './stored';

const PATH: Member = { module: 'pathlib', member: 'Path', style: 'member' };
const JSON_LOADS: Member = { module: 'json', member: 'loads', style: 'module' };
const YAML_LOAD: Member = {
  module: 'yaml',
  member: 'safe_load',
  style: 'module'
};

/** Reads the file once; each secret is a key in it. */
function toKeeper(file: string): Keeper {
  const reader = file.endsWith('.json') ? JSON_LOADS : YAML_LOAD;
  const setup: Setup = {
    name: 'local_secrets',
    write: (name, use) =>
      `${name} = ${use(reader)}(${use(PATH)}("${file}").read_text(encoding="utf-8"))`,
    isDone: line =>
      line.includes(`${reader.member}(`) && line.includes(`Path("${file}")`)
  };
  return stored(
    'config',
    (fix, quote) => `${fix.store}[${quote}${fix.secret.name}${quote}]`,
    setup
  );
}

export const config: Means = {
  way: 'config',
  title: 'Configuration file',
  options: [fileOption('secrets.json', '.json', '.yaml', '.yml')],
  createKeeper: chosen => toKeeper(chosen('file')),
  next: (names, chosen, { isStored }) => [
    ...(isStored ? [] : paste(chosen('file'), names)),
    ...(chosen('file').endsWith('.json')
      ? []
      : [note('The notebook needs the package PyYAML.')])
  ]
};
