import { Dialog } from '@jupyterlab/apputils';

const focusable =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/**
 * A dialog that has its title's name for those who hear it (JupyterLab names those of a
 * single text only) and in which Tab goes round: through what it shows, its buttons, and
 * back. JupyterLab looks for the first of them before the content is drawn, and so takes a
 * button for it.
 */
export class RoundDialog<Value> extends Dialog<Value> {
  constructor(options: Partial<Dialog.IOptions<Value>>) {
    super(options);
    if (typeof options.title === 'string') {
      this.node.setAttribute('aria-label', options.title);
    }
  }

  override handleEvent(event: Event): void {
    const next =
      event instanceof KeyboardEvent && event.key === 'Tab'
        ? findNext(listStops(this.node), event.shiftKey)
        : null;
    if (next === null) {
      super.handleEvent(event);
      return;
    }
    event.stopPropagation();
    event.preventDefault();
    next.focus();
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
