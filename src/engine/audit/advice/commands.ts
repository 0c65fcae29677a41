import { hub10 } from '../rules/hub-10';
import { toSteps } from '../steps';
import type { Advice } from './advice';

/** How a Hub is started, in a shell or as a list of words. */
const withoutSsl = /\bjupyterhub\b[^\n]{0,400}?(--no-ssl)\b/g;

/** Commands that start a Hub with a switch that is no more. */
export const adviseCommands = (text: string): Advice[] =>
  [...text.matchAll(withoutSsl)].map(({ index, 0: found, 1: option }) => {
    const to = index + found.length;
    return {
      rule: hub10.id,
      severity: hub10.severity,
      from: to - option.length,
      to,
      title: '--no-ssl is not there any more',
      why: hub10.why,
      steps: toSteps(
        "Remove it. With HTTPS by another proxy, let the Hub listen to this machine only:\nc.JupyterHub.bind_url = 'http://127.0.0.1:8000'"
      ),
      edits: []
    };
  });
