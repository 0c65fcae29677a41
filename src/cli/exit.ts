/** How the command ends, and what it says beside its report. */
import { toShownPath } from '../engine/report';
import { writeToStream } from './write';

/** 130 is what a shell tells of a program that Ctrl-C ended. */
export const exitCodes = {
  nothing: 0,
  found: 1,
  failed: 2,
  stopped: 130
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const say = (text: string): Promise<void> =>
  writeToStream(process.stdout, [text]);

/** @param message - it may repeat what somebody else wrote. */
export const complain = (message: string): ExitCode => {
  const shown = message.split('\n').map(toShownPath).join('\n');
  process.stderr.write(`nbwarden: ${shown}\n`);
  return exitCodes.failed;
};
