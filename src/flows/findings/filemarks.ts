import type { CodeEditor } from '@jupyterlab/codeeditor';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

import { titleOf } from '../../engine/title';
import type { FileWatch } from '../../notebook/watch/filewatch';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import type { IFiles } from '../../tokens';
import { createFindingCard } from '../../ui/findings/findingcard';
import {
  findingMarks,
  type Mark,
  markKeys,
  refreshMarks
} from '../../ui/findings/marks';
import { type FileTools, listFixes, listOthers } from './filemenu';

/** The marks of findings in the editors of text files. */
export class FileMarks {
  constructor(files: IFiles, tools: FileTools) {
    this.files = files;
    this.tools = tools;
  }

  /** The editor extension for one file; what is no watched file gets no marks. */
  createExtension(model: CodeEditor.IModel): Extension {
    return [
      findingMarks(
        () => this.findMarks(model),
        view => this.addView(model, view)
      ),
      markKeys
    ];
  }

  /** Show other marks in a file, or in all files. */
  refresh(watch: FileWatch | null): void {
    const views = watch
      ? (this.views.get(watch.context.model) ?? [])
      : [...this.views.values()].flatMap(each => [...each]);
    views.forEach(refreshMarks);
  }

  /** A finding as the editor shows it. */
  toMark(live: LiveFinding, watch: FileWatch): Mark {
    const { finding } = live;
    const { from, to, rule, masked } = finding;
    const { tools } = this;
    const fixes = listFixes(live, watch, tools);
    const actions = fixes.length > 0 ? fixes : listOthers(live, watch, tools);
    return {
      from,
      to,
      severity: rule.severity,
      label: `${titleOf(finding)} ${masked}. ${rule.why}`,
      createCard: () => createFindingCard(finding, actions, tools.trans)
    };
  }

  private async findMarks(model: CodeEditor.IModel): Promise<Mark[]> {
    const watch = this.files.findByModel(model);
    await watch?.settle();
    return (watch?.findings ?? [])
      .filter(({ finding }) => this.tools.preferences.interrupts(finding))
      .flatMap(live => (watch ? this.toMark(live, watch) : []));
  }

  private addView(model: CodeEditor.IModel, view: EditorView): () => void {
    const known = this.views.get(model) ?? new Set();
    this.views.set(model, known.add(view));
    return () => {
      known.delete(view);
      if (known.size === 0) {
        this.views.delete(model);
      }
    };
  }

  private readonly files: IFiles;
  private readonly tools: FileTools;
  private readonly views = new Map<CodeEditor.IModel, Set<EditorView>>();
}
