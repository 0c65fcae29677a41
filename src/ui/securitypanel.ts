import { SidePanel } from '@jupyterlab/ui-components';
import type { ITranslator } from '@jupyterlab/translation';
import { DisposableDelegate, type IDisposable } from '@lumino/disposable';
import { type ISignal, Signal } from '@lumino/signaling';
import type { AccordionPanel, Widget } from '@lumino/widgets';

import { shieldIcon } from './icons';

/** The side panel: sections that fold. */
export class SecurityPanel extends SidePanel {
  constructor(translator: ITranslator) {
    super({ translator });
    const trans = translator.load('nbwarden');
    this.id = 'nbwarden-panel';
    this.addClass('nbw-Panel');
    this.title.icon = shieldIcon;
    this.title.caption = trans.__('Security');
    this.node.setAttribute('role', 'region');
    this.node.setAttribute('aria-label', trans.__('Security'));
    this.accordion.expansionToggled.connect(
      () => this.foldedSignal.emit(),
      this
    );
  }

  /** A section was folded or unfolded by the user. */
  get foldChanged(): ISignal<this, void> {
    return this.foldedSignal;
  }

  /** The ids of the folded sections. */
  get folded(): string[] {
    return this.widgets
      .filter(section => section.isHidden)
      .map(section => section.id);
  }

  addSection(section: Widget, rank: number): IDisposable {
    const index = this.ranks.filter(each => each <= rank).length;
    this.ranks.splice(index, 0, rank);
    this.insertWidget(index, section);
    this.putNodesInOrder();
    this.giveMostRoom(0);
    return new DisposableDelegate(() => {
      this.ranks.splice(this.widgets.indexOf(section), 1);
      section.parent = null;
    });
  }

  fold(sectionId: string): void {
    this.withIndex(sectionId, index => this.accordion.collapse(index));
  }

  unfold(sectionId: string): void {
    this.withIndex(sectionId, index => this.accordion.expand(index));
  }

  /** Give a section more room than the others have. */
  giveRoom(sectionId: string): void {
    this.withIndex(sectionId, index => this.giveMostRoom(index));
  }

  /** Lumino appends the nodes of what it inserts: Tab would follow the order of arrival. */
  private putNodesInOrder(): void {
    const { node, titles } = this.accordion;
    this.widgets.forEach((section, index) =>
      node.append(titles[index], section.node)
    );
  }

  /** Put the focus on the heading of a section, by default the first. */
  focusSection(sectionId: string | undefined): void {
    const index = this.widgets.findIndex(({ id }) => id === sectionId);
    this.accordion.titles[Math.max(0, index)]?.focus();
  }

  private giveMostRoom(of: number): void {
    const sizes = this.widgets.map((_, index) => (index === of ? 3 : 1));
    this.accordion.setRelativeSizes(sizes);
  }

  private withIndex(sectionId: string, act: (index: number) => void): void {
    const index = this.widgets.findIndex(({ id }) => id === sectionId);
    if (index >= 0) {
      act(index);
    }
  }

  private get accordion(): AccordionPanel {
    return this.content as AccordionPanel;
  }

  private readonly foldedSignal = new Signal<this, void>(this);
  private readonly ranks: number[] = [];
}
