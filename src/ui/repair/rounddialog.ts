import { Dialog } from '@jupyterlab/apputils';

const focusable =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/**
 * Lets Tab go round in a dialog: through what it shows, its buttons, and back. JupyterLab
 * looks for the first of them before the content is drawn, and so takes a button for it.
 *
 * @returns whether the event was one of those, and nothing is left to do.
 */
export const goRound = (dialog: HTMLElement, event: Event): boolean => {
  const next =
    event instanceof KeyboardEvent && event.key === 'Tab'
      ? findNext(listStops(dialog), event.shiftKey)
      : null;
  if (next === null) {
    return false;
  }
  event.stopPropagation();
  event.preventDefault();
  next.focus();
  return true;
};

/** A dialog of no further kind in which Tab goes round. */
export class RoundDialog<Value> extends Dialog<Value> {
  override handleEvent(event: Event): void {
    if (!goRound(this.node, event)) {
      super.handleEvent(event);
    }
  }
}

/** Where Tab goes from either end; `null` from all other places. */
const findNext = (
  stops: readonly HTMLElement[],
  isBackwards: boolean
): HTMLElement | null => {
  const first = stops.find(() => true);
  const last = stops.slice(-1).find(() => true);
  const [from, to] = isBackwards ? [first, last] : [last, first];
  return to && from === document.activeElement ? to : null;
};

const listStops = (dialog: HTMLElement): HTMLElement[] =>
  [...dialog.querySelectorAll<HTMLElement>(focusable)].filter(
    each => !each.matches(':disabled') && !isFolded(each)
  );

/** Whether something lies in what is folded, and is not the line that unfolds it. */
const isFolded = (node: Element): boolean => {
  const folded = node.parentElement?.closest('details:not([open])') ?? null;
  return (
    folded !== null &&
    !(node.matches('summary') && node.parentElement === folded)
  );
};
