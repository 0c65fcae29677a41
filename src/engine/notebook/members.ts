const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Members of cells of any nbformat that are read, or tell nothing. */
export const cellMembers = words(
  'id cell_type source input language outputs metadata attachments level ' +
    'execution_count prompt_number collapsed'
);

/** The same of notebooks. */
export const notebookMembers = words(
  'metadata cells worksheets nbformat nbformat_minor orig_nbformat ' +
    'orig_nbformat_minor'
);
