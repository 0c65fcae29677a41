/**
 * What a notebook keeps of its widgets (ipywidgets, "Embedding widgets"): the
 * state of each, by the id of its model.
 */
import type { Fragment, Place } from '../types';
import { nameFragments, serialize } from './bundle';
import { isRecord, type Tell } from './reading';
import { isUsualId } from './usual';

export const widgetMime = 'application/vnd.jupyter.widget-state+json';

const isMarkup = (value: unknown): value is string =>
  typeof value === 'string' && /<[a-z!/]/i.test(value);

/** The value of an `HTML` widget, or of another that shows markup. */
const markupOf = (widget: unknown): string | null => {
  const state = isRecord(widget) ? widget.state : null;
  return isRecord(state) && isMarkup(state.value) ? state.value : null;
};

/** What is read as markup stands empty in the rest, so that no line moves. */
const withoutMarkup = (widget: unknown): unknown =>
  isRecord(widget) && isRecord(widget.state) && markupOf(widget) !== null
    ? { ...widget, state: { ...widget.state, value: '' } }
    : widget;

/** The widgets by their ids; Colab keeps them without the `state` around. */
const widgetsOf = (saved: unknown): Record<string, unknown> => {
  if (!isRecord(saved)) {
    return {};
  }
  return isRecord(saved.state) ? saved.state : saved;
};

const ofNotebook: Place = {
  part: 'metadata',
  cell: null,
  cellId: null,
  output: null,
  mime: widgetMime
};

/** Widgets' states as JSON, one text for each, the markup that they show, and odd ids. */
export const widgetFragments = (saved: unknown, tell: Tell): Fragment[] => {
  const widgets = widgetsOf(saved);
  const texts = Object.values(widgets).flatMap((widget, index) => {
    const place: Place = { ...ofNotebook, index };
    const text = serialize(withoutMarkup(widget), 'state of a widget', tell);
    const markup = markupOf(widget);
    return [
      ...(text === '' ? [] : [toFragment(place, 'json', text)]),
      ...(markup === null
        ? []
        : [toFragment({ ...place, of: 'markup' }, 'html', markup)])
    ];
  });
  return [
    ...texts,
    ...nameFragments(Object.keys(widgets), isUsualId, ofNotebook)
  ];
};

const toFragment = (
  place: Place,
  format: 'json' | 'html',
  text: string
): Fragment => ({ place, format, language: null, text });
