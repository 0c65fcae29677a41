import { toSarif, type Report } from './index';
import {
  allowed,
  finding,
  inFile,
  inOutput,
  join,
  sensitive,
  toReport
} from './samples';

interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly object[] } };
  readonly invocations: readonly object[];
  readonly results: readonly {
    readonly level: string;
    readonly locations: readonly { readonly physicalLocation: object }[];
    readonly suppressions?: readonly object[];
  }[];
}

describe('toSarif', () => {
  const read = (report: Report): SarifRun =>
    (
      JSON.parse(join(toSarif(report, { version: '1.2.3' }))) as {
        runs: [SarifRun];
      }
    ).runs[0];

  it('says what its rules are', () => {
    const { tool } = read(toReport(finding, inOutput));
    expect(tool.driver).toMatchObject({ name: 'nbwarden', version: '1.2.3' });
    expect(tool.driver.rules).toHaveLength(1);
    expect(tool.driver.rules[0]).toMatchObject({
      id: 'acme-key',
      helpUri: 'https://acme.example/keys',
      properties: { 'security-severity': '8.0' }
    });
  });

  it('tells a finding of a cell by its place in the notebook', () => {
    const [result] = read(toReport(finding)).results;
    expect(result).toMatchObject({
      ruleId: 'acme-key',
      ruleIndex: 0,
      level: 'error',
      partialFingerprints: { 'nbwarden/v1': finding.fingerprint },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'a%20b/n.ipynb' } },
          logicalLocations: [
            { name: 'cell 4, line 2', fullyQualifiedName: 'cells[3].source' }
          ]
        }
      ]
    });
    expect(result).not.toHaveProperty('suppressions');
  });

  it('tells the line of the notebook’s file where it is known', () => {
    const report = toReport();
    const findings = [{ path: 'n.ipynb', finding, fileLines: [41] }];
    const [result] = read({ ...report, findings }).results;
    expect(result.locations[0].physicalLocation).toHaveProperty('region', {
      startLine: 42
    });
  });

  it('tells each place of a value that several types of an output hold', () => {
    const { from, to, range, fingerprint } = inOutput;
    const again = { mime: 'text/html', from, to, range, fingerprint };
    const several = { ...inOutput, also: [again] };
    const findings = [
      { path: 'n.ipynb', finding: several, fileLines: [41, 43] }
    ];
    const [{ locations }] = read({ ...toReport(), findings }).results;
    expect(locations).toMatchObject([
      { physicalLocation: { region: { startLine: 42 } } },
      {
        physicalLocation: { region: { startLine: 44 } },
        logicalLocations: [{ name: 'cell 5, output 1 (text/html), line 2' }]
      }
    ]);
  });

  it('counts lines and columns of a file from 1', () => {
    const [result] = read(toReport(inFile)).results;
    expect(result.locations[0].physicalLocation).toHaveProperty('region', {
      startLine: 2,
      startColumn: 9,
      endLine: 2,
      endColumn: 19
    });
  });

  it('suppresses what is allowed, and notes what is only possible', () => {
    const [one, two] = read(toReport(allowed, inOutput)).results;
    expect(one.suppressions).toEqual([
      { kind: 'inSource', justification: 'from the docs' }
    ]);
    expect(two.level).toBe('note');
  });

  it('notes other sensitive data, and names the rule without a number', () => {
    const { results, tool } = read(toReport(sensitive));
    expect(results).toMatchObject([
      { level: 'note', message: { text: expect.stringMatching(/^12 acmes /) } }
    ]);
    expect(tool.driver.rules).toMatchObject([
      { name: 'Acme key', help: { text: expect.stringMatching(/redact/) } }
    ]);
  });

  it('tells of errors', () => {
    expect(read(toReport()).invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { message: { text: 'The file is empty.' } }
        ]
      }
    ]);
  });
});
