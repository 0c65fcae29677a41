import { ReactWidget } from '@jupyterlab/apputils';
import { Toolbar } from '@jupyterlab/ui-components';
import { Widget } from '@lumino/widgets';

/** A section of the side panel: a heading with a note beside it, and a body. */
export class Section extends ReactWidget {
  /**
   * @param id - id of the widget; the panel unfolds sections by it.
   * @param heading - a noun.
   * @param body - renders what stands below the heading.
   */
  constructor(id: string, heading: string, body: () => JSX.Element) {
    super();
    this.id = id;
    this.addClass('nbw-Section');
    this.title.label = heading;
    this.body = body;
    this.note.addClass('nbw-Section-note');
    this.toolbar.addItem('note', this.note);
  }

  /** Stands in the heading. */
  readonly toolbar = new Toolbar();

  /** Renew the body, and the note beside the heading. */
  renew(note: string): void {
    if (this.note.node.textContent !== note) {
      this.note.node.textContent = note;
    }
    this.update();
  }

  protected override render(): JSX.Element {
    return this.body();
  }

  private readonly body: () => JSX.Element;
  private readonly note = new Widget();
}
