import { isRecord } from '../notebook/reading';
import { judgeHtml } from './html';

const stateType = 'application/vnd.jupyter.widget-state+json';

/** What the widgets of a notebook bring with them that acts. */
export interface Widgets {
  /** Whether one of them is, or holds, a script. */
  readonly hasScript: boolean;
}

/** @param metadata - of the notebook, where the state of its widgets is kept. */
export const readWidgets = (metadata: unknown): Widgets => {
  const all = isRecord(metadata) ? metadata.widgets : undefined;
  const kept = isRecord(all) ? all[stateType] : undefined;
  const models = isRecord(kept) && isRecord(kept.state) ? kept.state : {};
  return { hasScript: Object.values(models).some(hasScript) };
};

/** Widgets of one's own keep their program in the notebook; others show HTML as it is. */
const hasScript = (model: unknown): boolean => {
  const state = isRecord(model) && isRecord(model.state) ? model.state : {};
  return Object.entries(state).some(
    ([name, value]) =>
      typeof value === 'string' &&
      (name === '_esm' || (value.includes('<') && doesAct(value)))
  );
};

const doesAct = (html: string): boolean =>
  judgeHtml(html).acts.some(({ effect }) => effect !== 'remote');
