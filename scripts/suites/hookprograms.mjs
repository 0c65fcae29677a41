/** The hook beside real programs of hooks, as the wheel installs it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { check, checkTool } from '../lib/checks.mjs';
import { inRoot } from '../lib/paths.mjs';
import versions from '../lib/hookprograms.json' with { type: 'json' };
import { collect } from '../lib/run.mjs';

const PRE_COMMIT = `pre-commit==${versions['pre-commit']}`;
const HUSKY = `husky@${versions.husky}`;

/** What another hook leaves behind. */
const RAN = 'own-hook-ran';

/**
 * @param clean - the environment into which the wheel is installed.
 * @param wheel - its file.
 * @param samples - a notebook with a secret, one without, and the secret.
 */
export async function checkHookPrograms(clean, wheel, samples) {
  const installed = await checkTool(
    'installs with a Node.js of its own, beside pre-commit',
    clean.python,
    ['-m', 'pip', 'install', '--quiet', `${wheel}[cli]`, PRE_COMMIT],
    clean
  );
  const scan = await check('its extra brings that Node.js', async () => {
    const { code, tail } = await collect(
      join(clean.bin, 'nbwarden'),
      ['scan', samples.leaky],
      clean
    );
    return code === 1 && tail.includes('ghp_••••') ? null : tail;
  });
  const programs = [
    ['is run by pre-commit, as the documents say', useFramework],
    ['is installed beside the hook of pre-commit', standBesideFramework],
    ['is installed beside husky', standBesideHusky]
  ];
  const tallies = [installed, scan];
  for (const [title, prepare] of programs) {
    tallies.push(
      await check(title, () => findGap(clean, samples, title, prepare))
    );
  }
  return tallies;
}

/** Commits of a repository with hooks: what is wrong with them. */
async function findGap(clean, samples, title, prepare) {
  const cwd = join(clean.cwd, title.replaceAll(' ', '-'));
  mkdirSync(cwd);
  const path = [clean.bin, process.env.PATH, dirname(process.execPath)];
  const env = { ...clean.env, PATH: path.join(delimiter) };
  const run = async (command, ...args) => {
    const { code, tail } = await collect(command, args, { cwd, env });
    if (code !== 0) {
      throw new Error(`${command} ${args.join(' ')}: ${tail}`);
    }
  };
  const commit = async sample => {
    writeFileSync(join(cwd, 'a.ipynb'), readFileSync(sample));
    await run('git', 'add', 'a.ipynb');
    return collect('git', ['commit', '-m', 'a'], { cwd, env });
  };
  await run('git', 'init', '--quiet');
  await run('git', 'config', 'user.name', 'a');
  await run('git', 'config', 'user.email', 'a@localhost');
  const others = await prepare(cwd, run);
  const bad = await commit(samples.leaky);
  if (bad.code === 0 || !bad.tail.includes('Cell 1, line 1')) {
    return `the secret was committed, or not told of\n${bad.tail}`;
  }
  if (bad.tail.includes(samples.secret)) {
    return 'the secret was printed';
  }
  const good = await commit(samples.harmless);
  const hasRun = others.every(name => readFileSync(join(cwd, name)).length > 0);
  return good.code === 0 && hasRun ? null : good.tail;
}

/** The example of the documents, where the command is installed already. */
async function useFramework(cwd, run) {
  const page = readFileSync(inRoot('docs', 'hook.md'), 'utf8');
  const example = /```yaml\n([^`]+)```/.exec(page)[1];
  const text = example
    .replace('language: python', 'language: system')
    .replace(/^.*additional_dependencies.*\n/m, '');
  writeFileSync(join(cwd, '.pre-commit-config.yaml'), text);
  await run('pre-commit', 'install');
  return [];
}

async function standBesideFramework(cwd, run) {
  writeFileSync(
    join(cwd, '.pre-commit-config.yaml'),
    JSON.stringify({
      repos: [
        {
          repo: 'local',
          hooks: [
            {
              id: 'own',
              name: 'own',
              entry: `sh -c 'echo ran > ${RAN}'`,
              language: 'system',
              pass_filenames: false,
              always_run: true
            }
          ]
        }
      ]
    })
  );
  await run('git', 'add', '.pre-commit-config.yaml');
  await run('pre-commit', 'install');
  await run('nbwarden', 'hook', 'install');
  return [RAN];
}

async function standBesideHusky(cwd, run) {
  writeFileSync(join(cwd, 'package.json'), '{}\n');
  await run('npm', 'exec', '--yes', '--', HUSKY);
  writeFileSync(join(cwd, '.husky', 'pre-commit'), `echo ran > ${RAN}\n`);
  await run('nbwarden', 'hook', 'install');
  return [RAN];
}
