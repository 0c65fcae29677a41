import type { Tool } from './tool';
import { credSweeper } from './tools/credsweeper';
import { detectSecrets } from './tools/detectsecrets';
import { gitleaks } from './tools/gitleaks';
import { kingfisher } from './tools/kingfisher';
import { nbwarden } from './tools/nbwarden';
import { secretlint } from './tools/secretlint';

/** All that are measured, in the order of the tables. */
export const tools: readonly Tool[] = [
  nbwarden,
  credSweeper,
  detectSecrets,
  gitleaks,
  kingfisher,
  secretlint
];
