import { SidePanel } from '@jupyterlab/ui-components';
import type { ITranslator } from '@jupyterlab/translation';
import { DisposableDelegate, type IDisposable } from '@lumino/disposable';
import { type ISignal, Signal } from '@lumino/signaling';
import type { Message } from '@lumino/messaging';
import type { AccordionPanel, Widget } from '@lumino/widgets';

import { shieldIcon } from '../parts/icons';
import { shareRoom } from '../save/shareroom';

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
    this.accordion.expansionToggled.connect(() => {
      this.foldedSignal.emit();
      this.update();
    }, this);
    this.accordion.handleMoved.connect(() => {
      this.isSizedByHand = true;
    }, this);
    // Nothing moves away from under the pointer.
    this.node.addEventListener('mouseleave', () => this.update());
    this.observer = new MutationObserver(() => {
      if (!this.node.matches(':hover')) {
        this.update();
      }
    });
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
    this.observer.observe(section.node, CONTENT);
    this.update();
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
    this.favored = sectionId;
    this.isSizedByHand = false;
    this.update();
  }

  override dispose(): void {
    this.observer.disconnect();
    super.dispose();
  }

  protected override onResize(message: Widget.ResizeMessage): void {
    super.onResize(message);
    this.update();
  }

  /** Each section gets the room that it needs, as long as nobody has sized them. */
  protected override onUpdateRequest(message: Message): void {
    super.onUpdateRequest(message);
    const shown = this.widgets.filter(({ isHidden }) => !isHidden);
    const room = shown.reduce((sum, { node }) => sum + node.offsetHeight, 0);
    if (this.isSizedByHand || room === 0) {
      return;
    }
    const sizes = shareRoom(
      shown.map(toNeed),
      room,
      shown.findIndex(({ id }) => id === this.favored)
    );
    this.accordion.setRelativeSizes(
      this.widgets.map(section => sizes[shown.indexOf(section)] ?? 0)
    );
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
  private readonly observer: MutationObserver;
  /** The id of the section that was asked for last. */
  private favored = '';
  private isSizedByHand = false;
}

/** What of a section may change its height. */
const CONTENT: MutationObserverInit = {
  attributeFilter: ['open'],
  characterData: true,
  childList: true,
  subtree: true
};

/** Around what a section holds. */
const PADDING = 20;

/** The height that a section needs to show all that it holds. */
const toNeed = ({ node }: Widget): number => {
  const content = document.createRange();
  content.selectNodeContents(node);
  return content.getBoundingClientRect().height + PADDING;
};
