import { authCases } from './auth';
import { cfgCases } from './cfg';
import { hubCases } from './hub';
import { netCases } from './net';
import { runCases } from './run';
import { runningCases } from './running';
import { webCases } from './web';
import type { Case } from './build';

/** What each rule tells of, and what it must not tell of. */
export const cases: readonly Case[] = [
  ...authCases,
  ...netCases,
  ...webCases,
  ...runCases,
  ...cfgCases,
  ...hubCases,
  ...runningCases
];
