import type { Keeper, Member, Setup } from '../nouns';
import type { Means } from './means';
import { fileOption } from './options';
import { guard, note } from './steps';
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
  next(names, chosen) {
    const file = chosen('file');
    const isJson = file.endsWith('.json');
    const empty = Object.fromEntries(names.map(name => [name, '']));
    const text = isJson
      ? JSON.stringify(empty, null, 2)
      : names.map(name => `${name}: ""`).join('\n');
    return [
      { kind: 'paste', into: file, text },
      ...guard(file),
      ...(isJson ? [] : [note('The notebook needs the package PyYAML.')])
    ];
  }
};
