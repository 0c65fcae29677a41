import { Dialog } from '@jupyterlab/apputils';

const focusable =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/**
 * A dialog in which Tab goes round: through what it shows, its buttons, and back. JupyterLab
 * looks for the first of them before the content is drawn, and so takes a button for it.
 */
export class RoundDialog<Value> extends Dialog<Value> {
  override handleEvent(event: Event): void {
    const next = event instanceof KeyboardEvent ? this.findNext(event) : null;
    if (next === null) {
      super.handleEvent(event);
      return;
    }
    event.stopPropagation();
    event.preventDefault();
    next.focus();
  }

  /** Where Tab goes from either end; `null` for all other keys and places. */
  private findNext({ key, shiftKey }: KeyboardEvent): HTMLElement | null {
    const stops = key === 'Tab' ? this.listStops() : [];
    const [first] = stops as (HTMLElement | undefined)[];
    const last = stops[stops.length - 1] as HTMLElement | undefined;
    const [from, to] = shiftKey ? [first, last] : [last, first];
    return to && from === document.activeElement ? to : null;
  }

  private listStops(): HTMLElement[] {
    return [...this.node.querySelectorAll<HTMLElement>(focusable)].filter(
      each => !each.matches(':disabled') && !isFolded(each)
    );
  }
}

/** Whether something lies in what is folded, and is not the line that unfolds it. */
const isFolded = (node: Element): boolean => {
  const folded = node.parentElement?.closest('details:not([open])') ?? null;
  return (
    folded !== null &&
    !(node.matches('summary') && node.parentElement === folded)
  );
};
