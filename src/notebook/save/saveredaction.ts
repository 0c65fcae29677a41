import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { Contents } from '@jupyterlab/services';

import type { Finding } from '../../engine/types';
import type { EngineClient } from '../../worker/client';
import type { Judging } from '../watch/judging';

/** What was made of a content before its save; in memory until that is done. */
interface Prepared {
  readonly text: string;
  readonly result: Promise<unknown>;
}

/** Takes the secrets of outputs out of notebooks on their way to the disk. */
export class SaveRedaction {
  /** @param isMeant - whether a finding is to be hidden. */
  constructor(engine: EngineClient, isMeant: (finding: Finding) => boolean) {
    this.engine = engine;
    this.isMeant = isMeant;
  }

  /**
   * Work ahead: JupyterLab looks whether somebody else changed the file just
   * before it writes, and nothing that takes time should come in between.
   */
  async prepare(
    path: string,
    content: unknown,
    judging: Judging
  ): Promise<void> {
    const result = this.judge(content, judging);
    this.prepared.set(path, { text: JSON.stringify(content), result });
    // Who saves is told of an error.
    await result.catch(() => undefined);
  }

  /**
   * The content as it may be written.
   *
   * @throws Error - with a sentence, where nobody knows whether it holds secrets.
   */
  async redact(
    path: string,
    content: unknown,
    judging: Judging
  ): Promise<unknown> {
    const prepared = this.prepared.get(path);
    this.prepared.delete(path);
    try {
      return await (prepared?.text === JSON.stringify(content)
        ? prepared.result
        : this.judge(content, judging));
    } catch {
      throw new Error(
        'Its outputs could not be redacted, so that nothing was saved. To save them as they are, switch off “Redact outputs on save” in the settings of nbwarden.'
      );
    }
  }

  /** Drop what was prepared for a save that did not come. */
  forget(path: string): void {
    this.prepared.delete(path);
  }

  private async judge(content: unknown, judging: Judging): Promise<unknown> {
    await judging.load();
    const { findings, problems } = await this.engine.call(
      'scanNotebook',
      content,
      judging.options
    );
    if (problems.length > 0) {
      throw new Error(problems[0].message);
    }
    const meant = judging.judge(findings).filter(this.isMeant);
    return meant.length > 0
      ? this.engine.call('redactOutputs', content, meant)
      : content;
  }

  private readonly engine: EngineClient;
  private readonly isMeant: (finding: Finding) => boolean;
  private readonly prepared = new Map<string, Prepared>();
}

/**
 * Have each notebook that the page saves rewritten first, by whatever command;
 * the open one stays as it is.
 */
export const rewriteSaves = (
  contents: Contents.IManager,
  rewrite: (path: string, content: unknown) => Promise<unknown>
): void => {
  const save = contents.save.bind(contents);
  contents.save = async (path, options = {}) =>
    save(
      path,
      options.type === 'notebook' && options.content
        ? { ...options, content: await rewrite(path, options.content) }
        : options
    );
};

/**
 * Save a document that stays dirty if it changes in the meantime: what came in
 * between is not in the file, and JupyterLab would take it for saved.
 */
export const saveKeepingDirty = async (
  context: Pick<DocumentRegistry.Context, 'model' | 'revert'>,
  save: () => Promise<void>
): Promise<void> => {
  const { model } = context;
  const revert = context.revert.bind(context);
  let hasChanged = false;
  const note = (): void => {
    hasChanged = true;
  };
  // A person may choose so where somebody else changed the file.
  context.revert = async () => {
    await revert();
    hasChanged = false;
  };
  model.contentChanged.connect(note);
  try {
    await save();
    if (hasChanged) {
      model.dirty = true;
    }
  } finally {
    model.contentChanged.disconnect(note);
    context.revert = revert;
  }
};
