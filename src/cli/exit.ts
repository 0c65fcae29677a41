/** How the command ends, and what it says beside its report. */
import { hideSecrets, toShownPath } from '../engine/report';
import { writeToStream } from './write';

/** 130 is what a shell tells of a program that Ctrl-C ended. */
export const exitCodes = {
  nothing: 0,
  found: 1,
  failed: 2,
  stopped: 130
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What may repeat what somebody else wrote, as it may be shown. */
export const toTold = (message: string): string =>
  message
    .split('\n')
    .map(line => toShownPath(hideSecrets(line)))
    .join('\n');

export const say = (text: string): Promise<void> =>
  writeToStream(process.stdout, [text]);

/** @param message - it may repeat what somebody else wrote. */
export const complain = (message: string): ExitCode => {
  process.stderr.write(`nbwarden: ${toTold(message)}\n`);
  return exitCodes.failed;
};
