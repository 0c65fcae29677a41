import { judgeFindings, toConfig } from './config/judge';
import { readConfig } from './config/read';
import { makeSecrets } from '../../scripts/samples/secrets';
import { scanOutput, type Finding } from './index';
import { readHidden } from './redact/read';
import { redactOutput } from './redact';
import { collectSites } from './repair/sites';
import { notebookFragments, outputFragments } from './notebook';
import { toJson } from './report';

const secrets = makeSecrets();
const [token, other] = [secrets.github(), secrets.github()];
const place = { cell: 2, cellId: 'c2', output: 0 };

const toOutput = (data: Readonly<Record<string, unknown>>): object => ({
  output_type: 'display_data',
  data,
  metadata: {}
});

/** One frame, as pandas and a data explorer show it. */
const frame = toOutput({
  'text/plain': `  user  token\n0  ann  ${token}`,
  'text/html': `<table><tr><th>token</th></tr><tr><td>${token}</td></tr></table>`,
  'application/json': [{ user: 'ann', token }]
});

const scan = (output: object): Finding[] => scanOutput(output, place);
const mimesOf = ({
  place: { mime },
  also = []
}: Finding): (string | null)[] => [mime, ...also.map(each => each.mime)];

describe('a value in several types of an output', () => {
  it('is one finding with all its places', () => {
    const found = scan(frame);
    expect(found.map(mimesOf)).toEqual([
      ['text/plain', 'text/html', 'application/json']
    ]);
    const texts = outputFragments(frame, place);
    found[0].also?.forEach(({ mime, from, to }) => {
      const text = texts.find(each => each.place.mime === mime)?.text;
      expect(text?.slice(from, to)).toBe(token);
    });
  });

  it('is told where it is surest', () => {
    const [password] = scan(
      toOutput({
        'text/plain': 'x lantern44! y',
        'text/html':
          '<table><tr><th>password</th></tr><tr><td>lantern44!</td></tr></table>',
        'application/json': { note: 'lantern44!' }
      })
    );
    expect([password.place.mime, password.confidence]).toEqual([
      'text/html',
      'likely'
    ]);
  });

  it('is told as often as a text shows it', () => {
    const found = scan(
      toOutput({
        'text/plain': `${token}\n${token}`,
        'text/html': `<p>${token}</p><p>${token}</p><p>${token}</p>`
      })
    );
    expect(found.map(({ also = [] }) => also.length)).toEqual([1, 2]);
  });

  it('stays apart from another value and from another output', () => {
    const two = toOutput({ 'text/plain': token, 'text/html': other });
    expect(scan(two).map(mimesOf)).toEqual([['text/plain'], ['text/html']]);
    const cell = {
      cell_type: 'code',
      source: '',
      outputs: [
        toOutput({ 'text/plain': token }),
        toOutput({ 'text/html': token })
      ]
    };
    const { fragments } = notebookFragments({ cells: [cell] });
    expect(collectSites(fragments, {})).toHaveLength(2);
  });

  it('still counts where a comment allows it in one of them only', () => {
    const output = {
      output_type: 'error',
      evalue: `refused: ${token}`,
      traceback: [`x = "${token}" # nbwarden: allow[*] shown`]
    };
    const [finding] = scan(output);
    expect([finding.place.mime, finding.allowed]).toEqual(['evalue', null]);
  });
});

describe('what is made of it', () => {
  it.each(['text/plain', 'text/html'])(
    'a file allows it by its fingerprint in %s',
    mime => {
      const [finding] = scan(frame);
      const { fingerprint } =
        finding.also?.find(each => each.mime === mime) ?? finding;
      const { file } = readConfig(
        'nbwarden.toml',
        `[[allow]]\nfingerprint = "${fingerprint}"\nreason = "shown"`
      );
      const [judged] = judgeFindings(
        [finding],
        toConfig([file], []),
        'a.ipynb'
      );
      expect(judged.allowed).toEqual({ by: 'file', reason: 'shown' });
    }
  );

  it('is redacted in all of them, be it a word here and glued there', () => {
    const short = toOutput({
      'text/plain': "{'password': 'pw4!x9'}", // nbwarden: allow[generic-password] made up
      'application/json': { password: 'pw4!x9' }, // nbwarden: allow[generic-password] made up
      'text/html': '<b>password: pw4!x9</b>'
    });
    [frame, short].forEach(output => {
      const found = scan(output);
      expect(found).toHaveLength(1);
      const redacted = JSON.stringify(redactOutput(output, found));
      expect(redacted).not.toContain(token);
      expect(redacted).not.toContain('pw4!x9');
    });
  });

  it('is read again from each of them', () => {
    const cells = [
      { cell_type: 'code', source: '', outputs: [frame], metadata: {} }
    ];
    const [finding] = scanOutput(frame, { ...place, cell: 0 });
    expect(readHidden({ cells }, [finding])).toHaveLength(3);
  });

  it('is one entry of a report, with its other places', () => {
    const [finding] = scan(frame);
    const report = [
      ...toJson({
        findings: [{ path: 'a.ipynb', finding }],
        errors: [],
        scanned: { files: 1, bytes: 1, milliseconds: 1, skipped: 0, binary: 0 }
      })
    ].join('');
    const { findings } = JSON.parse(report) as {
      findings: [{ also: object[] }];
    };
    expect(findings[0].also).toMatchObject([
      { mime: 'text/html', line: 0 },
      { mime: 'application/json' }
    ]);
    expect(report).not.toContain(token);
  });
});
