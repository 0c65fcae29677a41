import type { Fragment, Place } from '../types';
import { serialize } from './bundle';
import { isNotebookMember, isWidgetsMember, type IsMember } from './members';
import { isRecord, type Tell } from './reading';
import { widgetFragments, widgetMime } from './widgets';

type Where = Pick<Place, 'cell' | 'cellId' | 'output' | 'index'>;

type Node = Readonly<Record<string, unknown>>;

/** Metadata as the JSON text that it is. */
export const metadataFragments = (
  metadata: unknown,
  where: Where,
  tell: Tell
): Fragment[] => {
  const text = serialize(metadata, 'metadata', tell);
  const place: Place = { ...where, part: 'metadata', mime: 'application/json' };
  return text === '' ? [] : [{ place, format: 'json', language: null, text }];
};

/** What stands beside the members that a format knows: somebody put it there. */
export const otherFragments = (
  node: Node,
  isMember: IsMember,
  where: Where,
  tell: Tell
): Fragment[] => {
  // Nearly no node has any: no list is made of its members for that.
  if (Object.keys(node).every(key => isMember(key, node[key], node))) {
    return [];
  }
  const others = Object.entries(node).filter(
    ([key, value]) => !isMember(key, value, node)
  );
  return metadataFragments(Object.fromEntries(others), where, tell).map(
    ({ place, ...rest }) => ({ ...rest, place: { ...place, of: 'others' } })
  );
};

const nowhere: Where = { cell: null, cellId: null, output: null };

/** Metadata of a notebook; the widgets that it keeps are texts of their own. */
export const notebookMetadata = (notebook: Node, tell: Tell): Fragment[] => {
  const { metadata, worksheets } = notebook;
  const widgets = isRecord(metadata) ? metadata.widgets : null;
  const saved = isRecord(widgets) ? widgets[widgetMime] : null;
  const rest =
    isRecord(metadata) && saved ? withoutWidgets(metadata) : metadata;
  const sheets = Array.isArray(worksheets) ? worksheets : [];
  return [
    ...metadataFragments(rest, nowhere, tell),
    ...widgetFragments(saved, tell),
    ...besideWidgets(saved, tell),
    ...otherFragments(notebook, isNotebookMember, nowhere, tell),
    ...sheets.flatMap((sheet, index) =>
      metadataFragments(
        isRecord(sheet) ? sheet.metadata : null,
        { ...nowhere, index },
        tell
      )
    )
  ];
};

const withoutWidgets = ({ widgets, ...rest }: Node): Node => ({
  ...rest,
  widgets: { ...(widgets as Node), [widgetMime]: {} }
});

/** What stands beside the states of widgets. */
const besideWidgets = (saved: unknown, tell: Tell): Fragment[] =>
  otherFragments(
    isRecord(saved) ? saved : {},
    isWidgetsMember,
    nowhere,
    tell
  ).map(({ place, ...rest }) => ({
    ...rest,
    place: { ...place, mime: widgetMime }
  }));
