import { oldMimeTypes } from './formats';

/** Whether a member is read elsewhere, or tells nothing. */
export type IsMember = (key: string, value: unknown) => boolean;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const ofCells = words(
  'id cell_type source input language outputs metadata attachments level ' +
    'execution_count prompt_number collapsed'
);

/** Members of cells of any nbformat. */
export const isCellMember: IsMember = key => ofCells.has(key);

const ofNotebooks = words(
  'metadata cells worksheets nbformat nbformat_minor orig_nbformat ' +
    'orig_nbformat_minor'
);

/** The same of notebooks. */
export const isNotebookMember: IsMember = key => ofNotebooks.has(key);

const ofOutputs = words(
  'data metadata traceback evalue execution_count prompt_number collapsed'
);

const streams = words('stdout stderr');

/** Members of outputs that are a word of few; somebody may have written something else there. */
const usual: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'output_type',
    words(
      'stream display_data update_display_data execute_result error pyout pyerr'
    )
  ],
  ['name', streams],
  ['stream', streams]
]);

const errorName = /^[A-Za-z_.]{0,60}$/;

const isUsual: IsMember = (key, value) =>
  typeof value === 'string' &&
  (usual.get(key)?.has(value) === true ||
    (key === 'ename' && errorName.test(value)));

/** The same of outputs: nbformat 2 and 3 keep data beside them, under names of types. */
export const isOutputMember: IsMember = (key, value) =>
  ofOutputs.has(key) ||
  isUsual(key, value) ||
  oldMimeTypes.has(key) ||
  key.includes('/');
