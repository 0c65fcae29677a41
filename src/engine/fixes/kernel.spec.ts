import { execFileSync } from 'child_process';
import { join, resolve } from 'path';
import type { FixTarget, SourceCell, Way } from '../types';
import { applyEdits } from './apply';
import { programs } from './fixtures/places';
import { makeToken } from './fixtures/samples';
import { planFix, readSecret } from './plan';

/** A notebook before and after a fix, and what its kernel has to know. */
interface Run {
  readonly title: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly answer: string;
}

/** Where only IPython knows what a cell means. Each cell has one secret at most. */
const notebooks: readonly (readonly string[])[] = [
  ['%env X_KEY=SECRET', 'import os\ngot = os.environ["X_KEY"]'],
  ['%set_env X_KEY SECRET\nimport os', 'got = os.environ["X_KEY"]'],
  ['%env X_KEY="SECRET"', 'import os\ngot = os.environ["X_KEY"]'],
  ["%set_env X_KEY 'SECRET'", 'import os\ngot = os.environ["X_KEY"]'],
  ['%env X_KEY="Bearer SECRET"', '!echo $X_KEY'],
  ['%env X_KEY="a b" SECRET"', '!echo $X_KEY'],
  ['%env X_KEY=Bearer SECRET', 'import os\ngot = os.environ["X_KEY"]'],
  ['import os', 'if True:\n    %env X_KEY=SECRET'],
  ['out = !echo SECRET', 'got = out[0]'],
  ['!echo "Bearer SECRET"'],
  ["!echo 'Bearer SECRET' end"],
  ["name = 'x'\n!echo {name} 'k SECRETx'"],
  ['name = "x"\n!echo {name} SECRET'],
  ['for n in range(2):\n    !echo SECRET'],
  ['get_ipython().push({"name": "x"})', '!echo {name} $name SECRET'],
  ["!echo {name} $HOME 'k SECRETx'"],
  ['name = "x"', '!echo {name} $HOME SECRET'],
  ['%%sx\necho SECRET', 'got = _'],
  ['name = "x"', '%%sx\necho {name} $name SECRET'],
  ['name = "x"', '%%!\necho {name} SECRET $HOME'],
  ['EXAMPLE_API_KEY = "x"', '!echo SECRET', '!echo {EXAMPLE_API_KEY} SECRET'],
  ['%%bash\necho SECRET'],
  [`%%bash\necho "$(printf %s 'SECRET')"`],
  ["%%bash\nexport K='SECRET'\necho $K"],
  ['%%bash\ncat <<EOF\ntoken SECRET\nEOF'],
  ['%%capture out\nkey = "SECRET"\nprint(key)'],
  ['%time key = "SECRET"'],
  ['def f():\n    return "SECRET"', 'got = f()', 'again = f() + "SECRET"'],
  [
    'import os',
    'a = "x SECRET"',
    'def f():\n    return "SECRET"\nc = f()',
    '!echo SECRET'
  ],
  ['%%timeit -n1 -r1 -q\nt = "SECRET"', 'u = "SECRET"'],
  ['import os\na = "SECRET"', '%reset -f', 'got = "SECRET"'],
  ['import os\n%reset -f\ngot = "SECRET"', 'again = "SECRET"'],
  ['got = ["SECRET" + os for os in "ab"]', 'again = "SECRET"'],
  ['match 3:\n    case int() as os: got = "SECRET"', 'again = "SECRET"'],
  ['import os\na = "SECRET"', '%%bash --out os\necho 1', 'got = "SECRET"'],
  ['a = "SECRET"', '%%capture os\nprint(1)', '_os = 1', 'got = "SECRET"'],
  [
    'import os\nos.environ["EXAMPLE_API_KEY"] = "SECRET"',
    'got = os.environ.pop("EXAMPLE_API_KEY")',
    'again = "SECRET"'
  ],
  [
    'import os\nos.environ["EXAMPLE_API_KEY"] = "SECRET"',
    'del os.environ["EXAMPLE_API_KEY"]',
    'os.environ["EXAMPLE_API_KEY"] = "SECRET"'
  ],
  ...programs.map(({ source }) => [source])
];

/** What is not rewritten: a line of a magic that runs Python, and a shell cell that would have to ask. */
const isLeft = (sources: readonly string[], way: Way): boolean =>
  sources.some(
    source =>
      source.startsWith('%time ') ||
      (way === 'getpass' && /^%%(?:sx|!|bash)\n[^]*SECRET/.test(source))
  );

const ways: readonly Way[] = ['env', 'getpass'];

function toRun(sources: readonly string[], way: Way): Run | null {
  const value = makeToken(sources.join('\n'), 24);
  const cells: SourceCell[] = sources.map(source => ({
    id: null,
    type: 'code',
    source: source.split('SECRET').join(value)
  }));
  const targets = cells.flatMap(({ source }, cell): FixTarget[] => {
    const from = source.indexOf(value);
    const to = from + value.length;
    return from < 0
      ? []
      : [{ cell, from, to, title: 'API key', variable: 'EXAMPLE_API_KEY' }];
  });
  const { edits, outcomes } = planFix(cells, 'python', targets, way);
  const names = outcomes.flatMap(each => (each.fixed ? each.name : []));
  const answer = readSecret(cells, 'python', targets[0]) ?? '';
  const known = names.map(name => [name, answer]);
  return names.length < targets.length
    ? null
    : {
        title: `${sources.join(' | ')}, ${way}`,
        before: cells.map(({ source }) => source),
        after: cells.map(({ source }, index) =>
          applyEdits(
            source,
            edits.filter(({ cell }) => cell === index)
          )
        ),
        environment: way === 'env' ? Object.fromEntries(known) : {},
        answer
      };
}

/** What differs when both run in a kernel; one kernel for all. */
function judge(runs: readonly Run[]): string[] {
  const root = resolve(__dirname, '..', '..', '..');
  const answer = execFileSync(
    join(root, '.venv', 'bin', 'python'),
    [join(__dirname, 'fixtures', 'kernel.py')],
    {
      input: JSON.stringify(runs),
      maxBuffer: 2 ** 26,
      // A warning of the kernel is no news; a failure is an exception here.
      stdio: ['pipe', 'pipe', 'ignore']
    }
  );
  return JSON.parse(answer.toString()) as string[];
}

it('does the same in a real kernel, and tells where not', () => {
  const all = ways.flatMap(way =>
    notebooks.map(sources => ({ sources, way, run: toRun(sources, way) }))
  );
  expect(all.filter(({ run }) => run === null)).toEqual(
    all.filter(({ sources, way }) => isLeft(sources, way))
  );
  const runs = all.flatMap(({ run }) => run ?? []);
  const changed = {
    title: 'changed',
    before: ['x = 1', 'print(1)'],
    after: ['x = 2', 'print(2)'],
    environment: {},
    answer: ''
  };
  expect(judge([...runs, changed])).toEqual(['changed: the printed text, x']);
}, 240_000);
