/** The wheel: built, and installed into an environment with a plain JupyterLab. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { check, checkTool } from '../lib/checks.mjs';
import { inVenv, root } from '../lib/paths.mjs';
import { installPython } from '../lib/prepare.mjs';
import { capture, collect } from '../lib/run.mjs';
import { add, total } from '../lib/tally.mjs';
import { importTypeScript } from '../lib/typescript.mjs';
import { checkHookPrograms } from './hookprograms.mjs';

const WANTED = [
  /^nbwarden\/cli\/program\.cjs$/,
  /^nbwarden\/cli\/nbwarden\.cjs$/,
  /^nbwarden\/command\.py$/,
  /^nbwarden-[^/]+\.data\/data\/share\/jupyter\/labextensions\/nbwarden\/package\.json$/,
  /^nbwarden-[^/]+\.data\/data\/share\/jupyter\/labextensions\/nbwarden\/install\.json$/,
  /^nbwarden-[^/]+\.data\/data\/share\/jupyter\/labextensions\/nbwarden\/static\/remoteEntry\./,
  /^nbwarden-[^/]+\.data\/data\/share\/jupyter\/labextensions\/nbwarden\/schemas\//,
  /^nbwarden-[^/]+\.data\/data\/etc\/jupyter\/jupyter_server_config\.d\/nbwarden\.json$/,
  /^nbwarden-[^/]+\.dist-info\/licenses\/LICENSE$/
];

const UNWANTED = [
  /\/tests\//,
  /node_modules/,
  /\.compiled/,
  /^nbwarden\/labextension\//
];

export async function runWheel() {
  const folder = mkdtempSync(join(tmpdir(), 'nbwarden-wheel-'));
  try {
    const built = await checkTool(
      'is built, from the source distribution',
      inVenv('python'),
      [...['-m', 'build', '--no-isolation', '--outdir', folder, root]]
    );
    return built.failed > 0 ? built : add(built, await checkWheel(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checkWheel(folder) {
  const wheel = join(
    folder,
    readdirSync(folder).find(name => name.endsWith('.whl'))
  );
  const clean = await cleanEnvironment(folder);
  const { writeScanSamples } = await importTypeScript(
    'scripts/samples/scan.ts'
  );
  const samples = writeScanSamples(folder);
  return total([
    await check('holds what it must, once, and nothing else', () =>
      findContentProblem(wheel)
    ),
    await checkTool(
      'installs without Node.js',
      clean.python,
      ['-m', 'pip', 'install', wheel],
      clean
    ),
    await check('enables the labextension', () =>
      findDisabled(clean, 'jupyter-labextension', ['list'])
    ),
    await check('enables the server part', () =>
      findDisabled(clean, 'jupyter-server', ['extension', 'list'])
    ),
    ...(await checkCommand(samples, clean)),
    ...(await checkHookPrograms(clean, wheel, samples))
  ]);
}

function findContentProblem(wheel) {
  const names = capture(inVenv('python'), ['-m', 'zipfile', '--list', wheel])
    .split('\n')
    .slice(1)
    .map(line => line.split(/\s{2,}|\s(?=\d{4}-)/)[0]);
  const problems = [
    ...WANTED.filter(one => !names.some(name => one.test(name))).map(
      one => `missing: ${one}`
    ),
    ...names
      .filter(name => UNWANTED.some(one => one.test(name)))
      .map(name => `not wanted: ${name}`),
    ...names
      .filter((name, at) => name && names.indexOf(name) < at)
      .map(name => `twice: ${name}`)
  ];
  return problems.length > 0 ? problems.join('\n') : null;
}

/** A virtual environment with a plain JupyterLab, and a PATH without Node.js. */
async function cleanEnvironment(folder) {
  const bin = join(folder, 'venv', 'bin');
  const python = join(bin, 'python');
  await collect(inVenv('python'), ['-m', 'venv', join(folder, 'venv')]);
  await installPython(python, 'requirements/lab.txt');
  const home = join(folder, 'home');
  return {
    bin,
    python,
    cwd: folder,
    env: {
      ...process.env,
      NBWARDEN_NODE: undefined,
      PYTHONPATH: undefined,
      PATH: bin,
      HOME: home,
      JUPYTER_CONFIG_DIR: home,
      JUPYTER_DATA_DIR: home
    }
  };
}

async function findDisabled(clean, command, args) {
  const { code, tail } = await collect(join(clean.bin, command), args, clean);
  // The two programs mark a fault as `X`.
  const line = tail
    .split('\n')
    .find(text => /nbwarden .*enabled/.test(stripVTControlCharacters(text)));
  return code === 0 && line && !/\bX\b/.test(tail) ? null : tail;
}

async function checkCommand({ leaky, harmless, secret }, clean) {
  const withNode = {
    ...clean,
    env: { ...clean.env, NBWARDEN_NODE: process.execPath }
  };
  const scan = (path, options) =>
    collect(
      join(clean.bin, 'nbwarden'),
      ['scan', '--format', 'json', path],
      options
    );
  return [
    await check(
      'its command finds a secret and does not print it',
      async () => {
        const { code, tail } = await scan(leaky, withNode);
        const isRight =
          code === 1 &&
          JSON.parse(tail).findings.length > 0 &&
          !tail.includes(secret);
        return isRight
          ? null
          : `exit code ${code}\n${tail.replaceAll(secret, '(the secret)')}`;
      }
    ),
    await check('its command passes a clean notebook', async () => {
      const { code, tail } = await scan(harmless, withNode);
      return code === 0 ? null : `exit code ${code}\n${tail}`;
    }),
    await check(
      'its command says what it needs where there is no Node.js',
      async () => {
        const { code, tail } = await scan(harmless, clean);
        return code === 2 && tail.includes('needs Node.js')
          ? null
          : `exit code ${code}\n${tail}`;
      }
    )
  ];
}
