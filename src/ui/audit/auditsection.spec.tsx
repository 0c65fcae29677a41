import { nullTranslator } from '@jupyterlab/translation';
import * as React from 'react';
import { createRoot, type Root } from 'react-dom/client';

import { judgeServer } from '../../engine/audit/page';
import { nothing } from '../../engine/audit/rules/cases/build';
import { soundServer } from '../../engine/audit/rules/cases/running';
import type { AuditState } from '../../notebook/audit/serveraudit';
import { AuditBody } from './auditsection';
import { PasswordForm } from './passwordform';

const trans = nullTranslator.load('nbwarden');
const { act } = React;

let host: HTMLElement;
let root: Root;
let done: string[];

beforeAll(() => {
  (
    globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
  ).IS_REACT_ACT_ENVIRONMENT = true;
});

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  done = [];
});

afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

const show = (state: AuditState, canMend = true): void =>
  act(() =>
    root.render(
      <AuditBody
        state={state}
        canMend={canMend}
        trans={trans}
        check={() => done.push('check')}
        mend={({ rule }) => done.push(`mend ${rule}`)}
        save={format => done.push(`save ${format}`)}
        setPassword={() => done.push('password')}
        askKernel={() => done.push('kernel')}
      />
    )
  );

const checked: AuditState = {
  kind: 'checked',
  server: {
    ...soundServer,
    staleConfigs: ['/e/a.py'],
    port: 8889,
    servers: [{ pid: 7, port: 8888, root: '/w', isThis: false }]
  },
  at: new Date(0),
  report: judgeServer(
    {
      ...nothing,
      files: [
        {
          path: '/e/jupyter_server_config.py',
          text: "c.IdentityProvider.token = ''\nc.ServerApp.ip = '0.0.0.0'"
        }
      ]
    },
    [{ path: '/e/b.py', message: 'Permission denied.' }]
  )
};

const click = (label: string): void => {
  const button = [...host.querySelectorAll('button')].find(
    each => each.textContent === label
  );
  act(() => button?.click());
};

it('tells the grade, each finding with its fix, and what could not be checked', () => {
  show(checked);
  const text = host.textContent;
  expect(host.querySelector('.nbw-Audit-grade')?.textContent).toMatch(
    /^Open to everybody who reaches this server/
  );
  expect(text).toContain(
    'criticalAnybody who reaches this server may run code'
  );
  expect(text).toContain('Remove line 1 of /e/jupyter_server_config.py.');
  expect(text).toContain('jupyter server password');
  expect(text).toContain('It holds when the server has been started again.');
  expect(text).toContain('/e/b.py: Permission denied.');
  expect(text).toContain('The modes of files are not known here.');
  expect(text).toContain('not in force yet: /e/a.py');
  expect(text).toContain('mend the last one of a file first');
  expect(text).toContain('It should have had port 8888');
  expect(text).toContain('Another server of yours runs: port 8888, folder /w');
});

it('has the findings mended where the server part can', () => {
  show(checked);
  click('Set a password…');
  click('Check again');
  click('Ask the kernel');
  expect(done).toEqual(['mend AUTH-01', 'check', 'kernel']);
  show(checked, false);
  expect(host.textContent).not.toContain('Set a password…');
});

it('asks for nothing twice while it checks', () => {
  show({ kind: 'checking' });
  click('Check again');
  expect(done).toEqual([]);
});

it.each<[AuditState, string]>([
  [{ kind: 'no server' }, 'There is no server here'],
  [{ kind: 'failed', reason: 'It stopped.' }, 'It stopped.'],
  [{ kind: 'unchecked' }, 'has not been checked yet']
])('%j', (state, words) => {
  show(state);
  expect(host.textContent).toContain(words);
});

describe('the fields of a password', () => {
  let told: [string, string][];

  const type = (index: number, text: string): void => {
    const field = host.querySelectorAll('input')[index];
    field.value = text;
    act(() => {
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };

  beforeEach(() => {
    told = [];
    act(() =>
      root.render(
        <PasswordForm
          changes={[
            { path: '/e/a.json', backup: 'a.json.1.bak', what: ['A line.'] }
          ]}
          trans={trans}
          onChange={(...both) => told.push(both)}
        />
      )
    );
  });

  it('say how strong it is and whether both are the same, and stand in no attribute', () => {
    const password = 'f7Gq-2mZx!t9Lw4c'; // nbwarden: allow[generic-password] made up
    type(0, password.slice(0, 5));
    expect(host.textContent).toContain('Too short.');
    type(0, password);
    expect(host.textContent).toContain('Strong. The two are not the same yet.');
    type(1, password);
    expect(host.textContent).not.toContain('not the same');
    expect(told[told.length - 1]).toEqual([password, password]);
    expect(host.innerHTML).not.toContain(password);
    expect(host.textContent).toContain('a.json.1.bak');
  });

  it('are filled with a strong one that can be read', () => {
    const button = [...host.querySelectorAll('button')].find(
      each => each.textContent === 'Suggest one'
    );
    act(() => button?.click());
    const [first, second] = told[0];
    expect(first).toHaveLength(20);
    expect(second).toBe(first);
    expect(host.querySelector('input')?.type).toBe('text');
    click('Hide');
    expect(host.querySelector('input')?.type).toBe('password');
    expect(host.innerHTML).not.toContain(first);
  });
});
