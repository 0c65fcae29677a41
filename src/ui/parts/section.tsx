import { ReactWidget } from '@jupyterlab/apputils';
import { Toolbar } from '@jupyterlab/ui-components';
import { Widget } from '@lumino/widgets';

/** A section of the side panel: a heading with a note beside it, and a body. */
export class Section extends ReactWidget {
  /**
   * @param id - id of the widget; the panel unfolds sections by it.
   * @param heading - a noun.
   * @param body - renders what stands below the heading; called with each `update`.
   * @param note - what stands beside the heading, empty for nothing.
   */
  constructor(
    id: string,
    heading: string,
    body: () => JSX.Element,
    note: () => string = () => ''
  ) {
    super();
    this.id = id;
    this.addClass('nbw-Section');
    this.title.label = heading;
    this.body = body;
    this.note = note;
    this.noteWidget.addClass('nbw-Section-note');
    this.toolbar.addItem('note', this.noteWidget);
  }

  /** Stands in the heading. */
  readonly toolbar = new Toolbar();

  protected override render(): JSX.Element {
    const note = this.note();
    if (this.noteWidget.node.textContent !== note) {
      this.noteWidget.node.textContent = note;
    }
    return this.body();
  }

  private readonly body: () => JSX.Element;
  private readonly note: () => string;
  private readonly noteWidget = new Widget();
}
