/** Where in a notebook's file the texts stand that its findings are told of. */
import { namesMime } from '../notebook/bundle';
import { oldMimeTypes } from '../notebook/formats';
import {
  isCellMember,
  isNotebookMember,
  isOutputMember,
  isWidgetsMember,
  type IsMember
} from '../notebook/members';
import { isUsualFile, isUsualId, isUsualMime } from '../notebook/usual';
import { widgetMime } from '../notebook/widgets';
import type { Place } from '../types';
import type { JsonPath } from './jsonpath';

/** Where a text may stand below its cell, or below the notebook; the likeliest first. */
export const toPaths = (place: Place): JsonPath[] => {
  if (place.mime === namesMime) {
    return namesPaths(place);
  }
  switch (place.part) {
    case 'source':
      return [['source'], ['input']];
    case 'output':
      return outputPaths(place);
    case 'attachment': {
      const base = ['attachments', { nth: place.index ?? 0 }];
      return [[...base, place.mime ?? ''], base, ['attachments']];
    }
    default:
      return metadataPaths(place);
  }
};

/** What is not told among the members of a place that its format does not know. */
export const isMemberAt = ({ cell, mime, output }: Place): IsMember => {
  if (mime === widgetMime) {
    return isWidgetsMember;
  }
  if (output !== null) {
    return isOutputMember;
  }
  return cell === null ? isNotebookMember : isCellMember;
};

/** What is not told among the names of a place. */
export const isUsualAt = ({
  part,
  index
}: Place): ((name: string) => boolean) => {
  if (part === 'metadata') {
    return isUsualId;
  }
  return part === 'attachment' && index === undefined
    ? isUsualFile
    : isUsualMime;
};

const ofWidgets: JsonPath = ['metadata', 'widgets', widgetMime];

const namesPaths = ({ part, output, index }: Place): JsonPath[] => {
  switch (part) {
    case 'output':
      return [
        ['outputs', output ?? 0, 'data'],
        ['outputs', output ?? 0]
      ];
    case 'attachment':
      return [
        ['attachments', ...(index === undefined ? [] : [{ nth: index }])]
      ];
    default:
      return [[...ofWidgets, 'state'], ofWidgets];
  }
};

const metadataPaths = ({ output, mime, index, of }: Place): JsonPath[] => {
  const base = output === null ? [] : ['outputs', output];
  if (of === 'others') {
    return [mime === widgetMime ? ofWidgets : base];
  }
  if (mime !== widgetMime) {
    return index === undefined
      ? [[...base, 'metadata'], base]
      : [['worksheets', index, 'metadata']];
  }
  const widget: JsonPath[] =
    index !== undefined
      ? // Colab keeps the widgets without the `state` around them.
        [['state'], []].map(around => [
          ...[...ofWidgets, ...around, { nth: index }],
          ...(of === 'markup' ? ['state', 'value'] : [])
        ])
      : [];
  return [...widget, [...base, 'metadata'], base];
};

const outputPaths = ({ output, mime }: Place): JsonPath[] => {
  if (output === null || mime === null) {
    return [[]];
  }
  const base = ['outputs', output];
  const old = [...oldMimeTypes].filter(([, type]) => type === mime);
  return [
    [...base, 'data', mime],
    [...base, mime === 'stream' ? 'text' : mime],
    ...old.map(([key]) => [...base, key]),
    base
  ];
};
