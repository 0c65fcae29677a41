/** Gets a tool: what is to be run, and the version. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPython } from '../../scripts/lib/machine.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { capture, collect } from '../../scripts/lib/run.mjs';
import { Lacking } from '../../scripts/lib/say.mjs';

/** Below `place` stands all that is fetched. */
export const install = ({ from }, place) => installers[from.kind](from, place);

const installers = {
  go: installModule,
  pypi: installPackage,
  npm: ({ package: name, script }) =>
    runNode(inRoot('node_modules', name), script),
  own: ({ script }) => runNode(inRoot(), script)
};

async function installModule({ module }, place) {
  const environment = {
    ...process.env,
    GOBIN: place,
    GOPATH: join(place, 'modules'),
    GOCACHE: join(place, 'cache'),
    // Else the modules could not be removed.
    GOFLAGS: `${process.env.GOFLAGS ?? ''} -modcacherw`
  };
  await take('go', ['install', `${module}@latest`], environment);
  const program = join(place, nameOfModule(module));
  const about = capture('go', ['version', '-m', program]) ?? '';
  const [, version = '?'] = /^\s+mod\s+\S+\s+v(\S+)/m.exec(about) ?? [];
  return { program: [program], version };
}

/** The last part of a module's path is its version. */
const nameOfModule = module => module.split('/').at(-2);

async function installPackage({ package: name, command }, place) {
  await take(findPython(), ['-m', 'venv', place]);
  const inPlace = program => join(place, 'bin', program);
  const python = inPlace('python');
  await take(python, [
    ...['-m', 'pip', 'install', '--disable-pip-version-check'],
    ...['--no-cache-dir', name]
  ]);
  const ask = `import importlib.metadata as m; print(m.version("${name}"))`;
  const version = capture(python, ['-c', ask])?.trim() ?? '?';
  return { program: [inPlace(command)], version };
}

function runNode(folder, script) {
  const text = readFileSync(join(folder, 'package.json'), 'utf8');
  const { version } = JSON.parse(text);
  return { program: [process.execPath, join(folder, script)], version };
}

async function take(command, args, env) {
  const { code, tail } = await collect(command, args, { env });
  if (code !== 0) {
    const last = tail.split('\n').at(-1);
    const reason = code === null ? `${command} could not be run` : last;
    throw new Lacking(`${reason} (${[command, ...args].join(' ')})`);
  }
}
