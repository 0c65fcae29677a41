import { Poll } from '@lumino/polling';

/** Milliseconds between two looks at a file, as JupyterLab's file browser has them. */
const PERIOD = 10_000;
const LONGEST = 300_000;

/** Look again and again while a person can see the page; more rarely while that fails. */
export const glanceOften = (glance: () => Promise<void>): Poll =>
  new Poll({
    name: 'nbwarden:trust',
    factory: glance,
    frequency: { interval: PERIOD, backoff: true, max: LONGEST },
    standby: 'when-hidden'
  });
