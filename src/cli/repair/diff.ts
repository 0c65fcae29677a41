import { createTwoFilesPatch } from 'diff';

import type { RepairedText } from '../../engine/repair';

/** Lines that are shown around a change. */
const context = 2;

/** What would change in a file, as a unified diff with every value masked. */
export const toDiff = (
  path: string,
  before: string,
  { text, mask }: RepairedText
): string =>
  createTwoFilesPatch(
    `a/${path}`,
    `b/${path}`,
    mask(before),
    mask(text),
    undefined,
    undefined,
    {
      context,
      headerOptions: {
        includeIndex: false,
        includeUnderline: false,
        includeFileHeaders: true
      }
    }
  );
