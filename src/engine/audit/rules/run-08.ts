import { isGiven, settingsOf, verdictOn } from '../evidence';
import { nameOfSetting } from '../settings/setting';
import type { AuditRule, Evidence, Verdict } from '../types';

/** Traits whose value is run, or shown as code of the page. */
const runs = new Set([
  'FileContentsManager.post_save_hook',
  'FileContentsManager.pre_save_hook',
  'ContentsManager.pre_save_hook',
  'InteractiveShellApp.code_to_run',
  'InteractiveShellApp.exec_files',
  'InteractiveShellApp.exec_lines',
  'InteractiveShellApp.extensions',
  'InteractiveShellApp.file_to_run',
  'InteractiveShellApp.module_to_run',
  'IPKernelApp.code_to_run',
  'IPKernelApp.exec_files',
  'IPKernelApp.exec_lines',
  'IPKernelApp.extensions',
  'ServerApp.extra_services',
  'ServerApp.extra_static_paths',
  'ServerApp.extra_template_paths',
  'ServerApp.jpserver_extensions',
  'NotebookApp.extra_nbextensions_path',
  'NotebookApp.nbserver_extensions'
]);

/** Notebook 7 shows it always, JupyterLab with `custom_css`. */
const findStyles = ({ facts }: Evidence): Verdict[] =>
  (facts.paths ?? [])
    .filter(({ role }) => role === 'style-sheet')
    .map(({ path, loadsFromElsewhere: isRemote }) => ({
      path,
      line: null,
      severity: isRemote ? 'medium' : 'info',
      title: 'A style sheet of somebody’s choice changes the page',
      effective: isRemote ? 'it loads from elsewhere' : 'it is there',
      origin: path,
      fix: `Read ${path}, and remove it if nobody knows what it is for.`
    }));

/** Files that every kernel of Python runs. */
const findStartup = ({ facts }: Evidence): Verdict[] =>
  (facts.paths ?? [])
    .filter(({ role }) => role === 'startup-file')
    .map(({ path, hash }) => ({
      path,
      line: null,
      title: 'A file runs at each start of a kernel',
      effective: hash === undefined ? 'it is there' : `SHA-256 ${hash}…`,
      origin: path,
      fix: `Read ${path}, and remove it if nobody knows what it is for.`
    }));

/** Code that runs without anybody asking for it. */
export const run08: AuditRule = {
  id: 'RUN-08',
  severity: 'info',
  title: 'Code of somebody’s choice runs at each start or save',
  why: 'It is a usual thing to have, and the place where somebody who got in once would stay. Look whether you know it.',
  restart: true,
  sources: ['files', 'paths'],
  find: evidence => [
    ...settingsOf(evidence, 'server')
      .filter(each => runs.has(nameOfSetting(each)) && isGiven(each))
      .map(setting =>
        verdictOn(
          setting,
          `Read line ${setting.line + 1} of ${setting.path}, and remove it if nobody knows what it is for.`,
          { effective: nameOfSetting(setting) }
        )
      ),
    ...findStyles(evidence),
    ...findStartup(evidence)
  ]
};
