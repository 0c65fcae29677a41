import { Command, pathsOf, root } from './testing/command';

/** What nbwarden says of others' files holds for its own. */
describe('nbwarden on itself', () => {
  const command = new Command();
  command.use();

  it('finds no secret in its sources, tests and pages', () => {
    const report = command.scan(root);
    expect(report.errors).toEqual([]);
    expect(
      pathsOf({
        ...report,
        findings: report.findings.filter(
          ({ confidence, allowed }) => confidence !== 'possible' && !allowed
        )
      })
    ).toEqual([]);
    expect(report.code).toBe(0);
    expect(report.scanned.files).toBeGreaterThan(1000);
  });
});
