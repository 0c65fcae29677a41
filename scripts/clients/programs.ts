import { applyEdits } from '../../src/engine/fixes/apply';
import { planFix } from '../../src/engine/fixes/plan';
import { listNextSteps, ways } from '../../src/engine/fixes/ways';
import type { SourceCell, Way, WayOptions } from '../../src/engine/types';
import { kernelPrograms } from '../../src/notebook/kernel/kernelprograms';

/** A fixed program, and what has to run before it. */
export interface ClientProgram {
  readonly title: string;
  readonly way: Way;
  readonly source: string;
  /** Python that stores the value, where the way has such a step. */
  readonly store: string | null;
  /** What the running kernel is asked in place of a person; the values and a key are put in there. */
  readonly kernel?: { readonly program: string; readonly given: object };
}

const NAME = 'EXAMPLE_API_KEY';

/** Options beside the presets; each is tried as well. */
const options: Partial<Record<Way, WayOptions>> = {
  aws: { region: 'eu-central-1', prefix: 'team/' },
  gcp: { project: 'my-project' },
  azure: { url: 'https://my-vault.vault.azure.net' },
  vault: {
    url: 'https://vault.example.org:8200',
    mount: 'kv',
    prefix: 'team/'
  },
  ibm: { group: 'research' },
  keyring: { service: 'research' },
  config: { file: 'secrets.yml' },
  encrypted: { key: 'keyring', file: 'box.enc' },
  dotenv: { file: 'team.env' }
};

/** Ways whose client can be installed. */
const installed = ways.filter(
  way => !['env', 'getpass', 'colab', 'kaggle', 'databricks'].includes(way)
);

const file = 'box.enc';
const asked = { isReplacing: false, isTrial: false };

/** What nbwarden writes for each way with a client, with and without options; and what it has a kernel store. */
export const programs: readonly ClientProgram[] = [
  ...installed.flatMap(way => [
    toProgram(way, {}),
    toProgram(way, options[way] ?? {})
  ]),
  toKernelProgram(
    'keyring',
    { service: 'research' },
    { isReplacing: false, service: 'research' }
  ),
  toKernelProgram('encrypted', { file }, { ...asked, file, service: null }),
  toKernelProgram(
    'encrypted',
    { file, key: 'keyring', service: 'research' },
    { ...asked, file, service: 'research' }
  )
];

function toKernelProgram(
  way: 'keyring' | 'encrypted',
  chosen: WayOptions,
  given: object
): ClientProgram {
  const { title, ...rest } = toProgram(way, chosen);
  const kernel = { program: kernelPrograms[way], given };
  return { ...rest, title: `${title}, by the kernel`, store: null, kernel };
}

function toProgram(way: Way, chosen: WayOptions): ClientProgram {
  const source = `key = "placeholder"\ntext = "Bearer placeholder"\n`;
  const from = source.indexOf('placeholder');
  const again = source.lastIndexOf('placeholder');
  const targets = [from, again].map(at => ({
    cell: 0,
    from: at,
    to: at + 'placeholder'.length,
    title: 'API key',
    variable: NAME
  }));
  const cells: SourceCell[] = [{ id: null, type: 'code', source }];
  const { edits } = planFix(cells, 'python', targets, way, chosen);
  const step = listNextSteps(way, [NAME], chosen).find(
    ({ kind }) => kind === 'python'
  );
  const told = Object.keys(chosen).join(', ');
  return {
    title: told === '' ? way : `${way} with ${told}`,
    way,
    source: applyEdits(source, edits),
    store: step?.text ?? null
  };
}
