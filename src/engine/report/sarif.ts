import { listPlaces } from '../repetitions';
import type { Finding, Rule, Severity } from '../types';
import { toDetailEntry } from './detail';
import { toJsonText } from './jsontext';
import { toLevel } from './level';
import { toMessage } from './message';
import type { FileError, FileFinding, Report } from './report';
import { toWords } from './words';

/** What the report says about the program itself. */
export interface Tool {
  readonly version: string;
}

/** The scale of code scanning services, from 0 to 10. */
const scores: Readonly<Record<Severity, string>> = {
  low: '3.0',
  medium: '5.5',
  high: '8.0',
  critical: '9.5'
};

const toHelp = ({ why, revoke, category }: Rule): string => {
  if (category === 'sensitive') {
    return `${why} Clear or redact the output.`;
  }
  return revoke ? `${why} Revoke it: ${revoke}` : `${why} Replace it.`;
};

const toRule = (rule: Rule): object => ({
  id: rule.id,
  name: rule.title,
  shortDescription: { text: rule.title },
  fullDescription: { text: rule.why },
  help: { text: toHelp(rule) },
  ...(rule.revoke ? { helpUri: rule.revoke } : {}),
  properties: {
    category: rule.category,
    'security-severity': scores[rule.severity],
    tags: ['security', rule.category]
  }
});

const toUri = (path: string): string =>
  path.split('/').map(encodeURIComponent).join('/');

const toArtifact = (path: string): object => ({
  artifactLocation: { uri: toUri(path) }
});

/** Each place, for the value has to go from all of them (SARIF 2.1.0, 3.27.12). */
const toLocations = ({ finding, fileLines, path }: FileFinding): object[] =>
  listPlaces(finding).map((each, index) =>
    toLocation(path, each, fileLines?.[index])
  );

/** A region is one of the file; the place in its cell is told beside it. */
const toLocation = (
  path: string,
  finding: Finding,
  fileLine?: number | null
): object => ({
  physicalLocation: { ...toArtifact(path), ...toRegion(finding, fileLine) },
  ...(finding.place.part === 'file'
    ? {}
    : { logicalLocations: [toLogical(finding)] })
});

const toRegion = (
  { place, range }: Finding,
  fileLine?: number | null
): object => {
  if (place.part !== 'file') {
    return typeof fileLine === 'number'
      ? { region: { startLine: fileLine + 1 } }
      : {};
  }
  return {
    region: {
      startLine: range.line + 1,
      startColumn: range.start + 1,
      endLine: range.endLine + 1,
      endColumn: range.end + 1
    }
  };
};

const toLogical = ({ place, range }: Finding): object => {
  const { cell, cellId, output, part } = place;
  const steps = [
    cell === null ? null : `cells[${cell}]`,
    output === null ? null : `outputs[${output}]`,
    part === 'output' ? null : part
  ];
  return {
    name: toWords(place, range.line),
    fullyQualifiedName: steps.filter(step => step !== null).join('.'),
    kind: 'member',
    ...(cellId === null ? {} : { decoratedName: cellId })
  };
};

const toResult = (each: FileFinding, ruleIndex: number): object => {
  const { finding, commit } = each;
  const { rule, place, confidence, allowed, detail } = finding;
  return {
    ruleId: rule.id,
    ruleIndex,
    level: toLevel(finding),
    message: { text: toMessage(finding) },
    locations: toLocations(each),
    partialFingerprints: { 'nbwarden/v1': finding.fingerprint },
    ...(allowed
      ? {
          suppressions: [
            {
              kind: allowed.by === 'comment' ? 'inSource' : 'external',
              justification: allowed.reason
            }
          ]
        }
      : {}),
    properties: {
      confidence,
      part: place.part,
      mime: place.mime,
      ...(commit === undefined ? {} : { commit }),
      ...(detail ? { detail: toDetailEntry(detail) } : {})
    }
  };
};

const toNotification = ({ path, message }: FileError): object => ({
  level: 'error',
  message: { text: message },
  locations: [{ physicalLocation: toArtifact(path) }]
});

/** SARIF 2.1.0 (OASIS), in pieces: a report can be longer than a string may be. */
export function* toSarif(
  { findings, errors, scanned }: Report,
  { version }: Tool
): Generator<string> {
  const rules = new Map(
    findings.map(({ finding: { rule } }) => [rule.id, rule])
  );
  const ids = [...rules.keys()];
  const driver = {
    name: 'nbwarden',
    version,
    rules: [...rules.values()].map(toRule)
  };
  const invocation = {
    executionSuccessful: errors.length === 0,
    toolExecutionNotifications: errors.map(toNotification),
    properties: { skipped: scanned.skipped }
  };
  yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{';
  yield `"tool":${toJsonText({ driver })},"columnKind":"utf16CodeUnits",`;
  yield `"invocations":${toJsonText([invocation])},"results":[`;
  let separator = '\n';
  for (const each of findings) {
    const index = ids.indexOf(each.finding.rule.id);
    yield separator + toJsonText(toResult(each, index));
    separator = ',\n';
  }
  yield ']}]}\n';
}
