import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { CodeEditor } from '@jupyterlab/codeeditor';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { Advice } from '../../engine/audit/advice';
import { mayNeedAdvice } from '../../engine/audit/advice/occasion';
import type { IEngine, IFiles, IPreferences } from '../../tokens';
import { createAdviceCard } from '../../ui/audit/advicecard';
import { type Mark, moreMarks } from '../../ui/findings/marks';

interface Tools {
  readonly engine: IEngine;
  readonly files: IFiles | null;
  readonly preferences: IPreferences;
  readonly trans: TranslationBundle;
}

/** The editor extension that marks what is wrong with Jupyter's configuration and with passwords in code. */
export const createAdviceMarks = (
  model: CodeEditor.IModel,
  tools: Tools
): Extension =>
  moreMarks(async view => {
    const text = view.state.doc.toString();
    const found = tools.preferences.value.audit
      ? await findAdvice(model, text, tools)
      : [];
    return found.map(advice => toMark(advice, text, view, tools.trans));
  });

const findAdvice = (
  model: CodeEditor.IModel,
  text: string,
  { engine, files }: Tools
): Promise<readonly Advice[]> => {
  if (isCodeCell(model)) {
    return mayNeedAdvice(null, text)
      ? engine.call('adviseCell', text, toLanguage(model.mimeType))
      : Promise.resolve([]);
  }
  const path = files?.findByModel(model)?.path ?? null;
  return path !== null && mayNeedAdvice(path, text)
    ? engine.call('adviseFile', path, text)
    : Promise.resolve([]);
};

const isCodeCell = ({ sharedModel }: CodeEditor.IModel): boolean =>
  (sharedModel as { cell_type?: string }).cell_type === 'code';

/** `text/x-ipython` is Python; before the kernel has said so, it most likely is. */
const toLanguage = (mimeType: string): string =>
  /python|plain/.test(mimeType) ? 'python' : '';

const toMark = (
  advice: Advice,
  text: string,
  view: EditorView,
  trans: TranslationBundle
): Mark => ({
  from: advice.from,
  to: advice.to,
  severity: advice.severity === 'info' ? 'low' : advice.severity,
  label: `${advice.title}. ${advice.why}`,
  createCard: () =>
    createAdviceCard(advice, () => apply(advice, text, view), trans)
});

/** One step for the undo; nothing where the text is not any more what the advice is about. */
const apply = ({ edits }: Advice, text: string, view: EditorView): void => {
  if (view.state.doc.toString() === text) {
    view.dispatch({ changes: [...edits], userEvent: 'input.complete' });
  }
};
