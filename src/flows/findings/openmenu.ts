import type { Menu } from '@lumino/widgets';

/** A point of the window, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Open a menu with its first item chosen; the focus returns when it closes. */
export const openMenu = (menu: Menu, { x, y }: Point): void => {
  const before = document.activeElement;
  menu.aboutToClose.connect(() => {
    if (before instanceof HTMLElement) {
      before.focus();
    }
  });
  menu.open(x, y);
  menu.activeIndex = 0;
};
