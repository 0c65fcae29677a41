/** Reads the reports that test runners write; null where there is no such report. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The file of `jest --json`. */
export const readJest = path =>
  read(path, text => {
    const report = JSON.parse(text);
    return {
      passed: report.numPassedTests,
      // A file that could not be run has no tests to count.
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
      skipped: report.numPendingTests + report.numTodoTests
    };
  });

/** The file of pytest's `--junit-xml`. */
export const readJunit = path =>
  read(path, text => {
    const suite = /<testsuite [^>]*>/.exec(text)[0];
    const count = name => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(suite)[1]);
    const failed = count('failures') + count('errors');
    const skipped = count('skipped');
    return { passed: count('tests') - failed - skipped, failed, skipped };
  });

/** The file of Playwright's `json` reporter. */
export const readPlaywright = path =>
  read(path, text => {
    const { stats, errors } = JSON.parse(text);
    return {
      // Flaky: failed at first and passed when it was tried again.
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped
    };
  });

/** Calls `use` with the path of a report to be written, and removes that afterwards. */
export async function withReport(use) {
  const folder = mkdtempSync(join(tmpdir(), 'nbwarden-report-'));
  try {
    return await use(join(folder, 'report'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(path, parse) {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
