/** How the command ends, and what it says beside its report. */
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

export const complain = (message: string): ExitCode => {
  process.stderr.write(`nbwarden: ${message}\n`);
  return exitCodes.failed;
};
