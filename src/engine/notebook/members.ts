import { oldMimeTypes } from './formats';
import { isRecord, isWritten } from './reading';
import { isUsualId } from './usual';

type Node = Readonly<Record<string, unknown>>;

/** Whether a member of a node is read elsewhere, or tells nothing. */
export type IsMember = (key: string, value: unknown, node: Node) => boolean;

type Members = ReadonlyMap<string, (value: unknown, node: Node) => boolean>;

const toMembers = (
  members: Readonly<Record<string, (value: unknown, node: Node) => boolean>>
): Members => new Map(Object.entries(members));

const isIn =
  (members: Members): IsMember =>
  (key, value, node) =>
    members.get(key)?.(value, node) === true;

const isAny = (): boolean => true;

/** Numbers, truth values and nothing. */
const isBare = (value: unknown): boolean =>
  value === null || typeof value === 'number' || typeof value === 'boolean';

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null;

const isOneOf = (words: string): ((value: unknown) => boolean) => {
  const known: readonly unknown[] = words.split(' ');
  return value => known.includes(value);
};

const isWord = (value: unknown): boolean =>
  typeof value === 'string' && /^[A-Za-z+#_.-]{0,20}$/.test(value);

/** Members of cells of any nbformat. */
export const isCellMember: IsMember = isIn(
  toMembers({
    id: isUsualId,
    cell_type: isWord,
    language: isWord,
    source: isWritten,
    // Read where there is no source, as in nbformat 2 and 3.
    input: (value, { source }) => isAbsent(source) && isWritten(value),
    outputs: value => isAbsent(value) || Array.isArray(value),
    metadata: isAny,
    attachments: value => isAbsent(value) || isRecord(value),
    level: isBare,
    execution_count: isBare,
    prompt_number: isBare,
    collapsed: isBare
  })
);

/** The same of notebooks. */
export const isNotebookMember: IsMember = isIn(
  toMembers({
    metadata: isAny,
    cells: value => Array.isArray(value),
    worksheets: (value, { cells }) =>
      Array.isArray(value) && !Array.isArray(cells),
    nbformat: isBare,
    nbformat_minor: isBare,
    orig_nbformat: isBare,
    orig_nbformat_minor: isBare
  })
);

const isStream = isOneOf('stdout stderr');

const errorName = /^[A-Za-z_.]{0,60}$/;

const ofOutputs = toMembers({
  data: value => isAbsent(value) || isRecord(value),
  metadata: isAny,
  traceback: isWritten,
  evalue: isWritten,
  ename: value => typeof value === 'string' && errorName.test(value),
  execution_count: isBare,
  prompt_number: isBare,
  collapsed: isBare,
  output_type: isOneOf(
    'stream display_data update_display_data execute_result error pyout pyerr'
  ),
  name: isStream,
  stream: isStream
});

/** The same of outputs: nbformat 2 and 3 keep data where `data` stands since, under names of types. */
export const isOutputMember: IsMember = (key, value, node) => {
  const known = ofOutputs.get(key);
  if (known) {
    return known(value, node);
  }
  if (key === 'text' && node.output_type === 'stream') {
    return isWritten(value);
  }
  return (
    node.data === undefined && (oldMimeTypes.has(key) || key.includes('/'))
  );
};

/** The same of the widgets that a notebook keeps; Colab keeps nothing beside their states. */
export const isWidgetsMember: IsMember = (key, value, { state }) =>
  !isRecord(state) || key === 'state' || isBare(value);
