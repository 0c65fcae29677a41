import {
  type Diagnostic,
  linter,
  lintGutter,
  lintKeymap
} from '@codemirror/lint';
import {
  type Extension,
  StateEffect,
  StateField,
  type Transaction
} from '@codemirror/state';
import {
  EditorView,
  keymap,
  showTooltip,
  type Tooltip,
  ViewPlugin
} from '@codemirror/view';

import type { Severity } from '../../engine/types';

/** A finding as the editor shows it; offsets in the editor's text. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly severity: Severity;
  /** What a screen reader says. */
  readonly label: string;
  /** The content of its tooltip. */
  createCard(): HTMLElement;
}

/** Milliseconds between a change and the question for its marks. */
const DELAY = 100;

const DIAGNOSTIC_SEVERITY = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'info'
} as const;

const refresh = StateEffect.define<null>();
const showCard = StateEffect.define<Tooltip | null>();

const hasRefresh = (transaction: Transaction): boolean =>
  transaction.effects.some(effect => effect.is(refresh));

const toDiagnostic = (mark: Mark): Diagnostic => ({
  from: mark.from,
  to: mark.to,
  severity: DIAGNOSTIC_SEVERITY[mark.severity],
  message: mark.label,
  markClass: 'nbw-Mark',
  renderMessage: () => mark.createCard()
});

/** The card of the finding that the user went to; gone with the next change or move, with Escape, and when the user goes elsewhere. */
const cardField = StateField.define<Tooltip | null>({
  create: () => null,
  update: (card, transaction) => {
    const shown = transaction.effects.find(effect => effect.is(showCard));
    if (shown) {
      return shown.value;
    }
    return transaction.docChanged || transaction.selection ? null : card;
  },
  provide: field => showTooltip.from(field)
});

const hideCard = (view: EditorView): void => {
  if (view.state.field(cardField, false)) {
    view.dispatch({ effects: showCard.of(null) });
  }
};

/** The pointer may rest on a mark that was gone to: its card is shown once. */
const once: Parameters<typeof linter>[1] = {
  hideOn: ({ effects }) =>
    effects.some(each => each.is(showCard) && each.value !== null) || null,
  tooltipFilter: (diagnostics, state) => {
    const card = state.field(cardField, false);
    return diagnostics.filter(
      ({ from, to }) => !card || from > (card.end ?? card.pos) || to < card.pos
    );
  }
};

const cardClass = 'nbw-PinnedCard';

/** Whether the focus goes into the card, or a click on its text lets it go nowhere. */
const isInCard = ({ relatedTarget }: FocusEvent): boolean =>
  relatedTarget instanceof Element
    ? relatedTarget.closest(`.${cardClass}`) !== null
    : document.querySelector(`.${cardClass}:hover`) !== null;

const cardEnds: Extension = EditorView.domEventHandlers({
  blur: (event, view) => {
    if (!isInCard(event)) {
      hideCard(view);
    }
  },
  // Not taken from the notebook, where Escape leaves the editor.
  keydown: (event, view) => {
    if (event.key === 'Escape') {
      hideCard(view);
    }
  }
});

/**
 * Underlines, gutter marks and tooltips for the findings of one cell.
 *
 * @param findMarks - the marks of the text as it stands; called after each change.
 * @param onView - called with each editor that is made; returns what is called at its end.
 */
export const findingMarks = (
  findMarks: () => Promise<readonly Mark[]>,
  onView: (view: EditorView) => () => void
): Extension => [
  ViewPlugin.define(view => ({ destroy: onView(view) })),
  linter(
    async view => {
      const { length } = view.state.doc;
      const marks = await findMarks();
      return marks.filter(mark => mark.to <= length).map(toDiagnostic);
    },
    {
      ...once,
      delay: DELAY,
      needsRefresh: update => update.transactions.some(hasRefresh)
    }
  ),
  lintGutter(),
  cardField,
  cardEnds
];

/** More marks in an editor that has some of `findingMarks`: shown together with them. */
export const moreMarks = (
  findMarks: (view: EditorView) => Promise<readonly Mark[]>
): Extension =>
  linter(
    async view => {
      const { length } = view.state.doc;
      const marks = await findMarks(view);
      return marks.filter(mark => mark.to <= length).map(toDiagnostic);
    },
    { delay: DELAY }
  );

/** F8 from mark to mark, where an editor stands for itself. */
export const markKeys: Extension = keymap.of(lintKeymap);

/** Ask for the marks of an editor again. */
export const refreshMarks = (view: EditorView): void =>
  view.dispatch({ effects: refresh.of(null) });

/** Put the cursor on a mark and show its card, as hovering does. */
export const goToMark = (view: EditorView, mark: Mark): void => {
  view.dispatch({
    selection: { anchor: mark.from },
    scrollIntoView: true,
    effects: showCard.of({
      pos: mark.from,
      end: mark.to,
      above: true,
      create: () => ({ dom: createPinnedCard(mark) })
    })
  });
  view.focus();
};

const createPinnedCard = (mark: Mark): HTMLElement => {
  const dom = document.createElement('div');
  dom.className = `cm-tooltip-lint ${cardClass}`;
  dom.setAttribute('role', 'status');
  dom.append(mark.createCard());
  return dom;
};
