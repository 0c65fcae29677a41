/** Counts of tests. */

export const NONE = { passed: 0, failed: 0, skipped: 0 };

export const PASSED = { ...NONE, passed: 1 };

export const FAILED = { ...NONE, failed: 1 };

export const add = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped
});

export const total = tallies => tallies.reduce(add, NONE);

export const toText = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * What a test runner's report and its exit code say together: a runner that
 * crashed, or that ran nothing, has failed whatever it reported.
 *
 * @param counts - From the runner's report, null when it wrote none.
 */
export function judge(counts, exitCode) {
  if (counts === null) {
    return FAILED;
  }
  const ran = counts.passed + counts.failed;
  const hidden = ran === 0 || (exitCode !== 0 && counts.failed === 0);
  return hidden ? add(counts, FAILED) : counts;
}
