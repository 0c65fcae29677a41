import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { Contents } from '@jupyterlab/services';
import type { IDisposable } from '@lumino/disposable';
import { Signal, type ISignal } from '@lumino/signaling';

import { listUnsigned } from './trusting';

/**
 * What the server thinks of a notebook's file. `new`: it holds no cells yet.
 * `changed`: somebody else has saved it since it was opened or saved here.
 * `none`: nothing here signs, as in JupyterLite.
 */
export type Signature = 'signed' | 'unsigned' | 'new' | 'changed' | 'none';

/** JupyterLab asks for no content where there are options that do not name it. */
export const WHOLE_NOTEBOOK = { type: 'notebook', content: true };

type Context = DocumentRegistry.IContext<INotebookModel>;

/** Follows whether the server has signed the file of an open notebook. */
export class SignatureWatch implements IDisposable {
  /**
   * @param context - its content must just have been loaded: cells are trusted
   * then if the server knows the file.
   * @param contents - reads the file again.
   * @param hasServer - whether there is a server that signs.
   */
  constructor(
    context: Context,
    contents: Pick<Contents.IManager, 'get'>,
    hasServer: boolean
  ) {
    this.context = context;
    this.contents = contents;
    this.known = hasServer ? toLoaded(context.model) : 'none';
    if (hasServer) {
      context.saveState.connect(this.onSaveState, this);
      context.fileChanged.connect(this.onFileChanged, this);
      if (looksNew(context.model)) {
        void this.read();
      }
    }
  }

  isDisposed = false;

  dispose(): void {
    this.isDisposed = true;
    Signal.clearData(this);
  }

  get changed(): ISignal<this, void> {
    return this.changedSignal;
  }

  get value(): Signature {
    return this.known;
  }

  /** The server has signed the file, or forgotten that it did. */
  set(value: 'signed' | 'unsigned'): void {
    if (this.known !== 'none') {
      this.tell(value);
    }
  }

  /** Look whether somebody else has saved the file. */
  async recheck(): Promise<void> {
    // Together, what others change comes in by itself.
    if (this.known === 'none' || this.context.model.collaborative) {
      return;
    }
    const mine = this.lastRead;
    const isSame = await isOnDisk(this.context, this.contents);
    if (!isSame && mine === this.lastRead && this.saving === null) {
      this.tell('changed');
    }
  }

  /**
   * The same, calm enough to be done again and again: the file is read only if its time
   * is another one. Rejects where the server does not answer, or has the file no more.
   */
  async glance(): Promise<void> {
    const { path, model, contentsModel } = this.context;
    const isSettled = this.known === 'none' || this.known === 'changed';
    if (isSettled || model.collaborative || this.saving !== null) {
      return;
    }
    const seen = await this.contents.get(path, { content: false });
    if (seen.last_modified !== contentsModel?.last_modified) {
      await this.recheck();
    }
  }

  private onSaveState(_: Context, state: DocumentRegistry.SaveState): void {
    if (state === 'started') {
      // At this moment the model is written.
      this.saving = listUnsigned(this.context.model).length === 0;
      this.lastRead++;
    } else if (state === 'completed') {
      this.tell(this.saving ? 'signed' : 'unsigned');
      this.saving = null;
    } else if (state === 'failed') {
      this.saving = null;
    }
  }

  /** Reverted, renamed, or saved by the server itself: it is asked. */
  private onFileChanged(): void {
    if (this.saving === null) {
      void this.read();
    }
  }

  private async read(): Promise<void> {
    const mine = ++this.lastRead;
    const { path } = this.context;
    try {
      const { content } = await this.contents.get(path, WHOLE_NOTEBOOK);
      if (mine === this.lastRead) {
        this.tell(toSignature(content));
      }
    } catch {
      // A file that cannot be read tells nothing new.
    }
  }

  private tell(value: Signature): void {
    this.lastRead++;
    if (value !== this.known && !this.isDisposed) {
      this.known = value;
      this.changedSignal.emit();
    }
  }

  private readonly context: Context;
  private readonly contents: Pick<Contents.IManager, 'get'>;
  private readonly changedSignal = new Signal<this, void>(this);
  private known: Signature;
  /** Whether what is being saved will be signed; `null` while nothing is saved. */
  private saving: boolean | null = null;
  private lastRead = 0;
}

/** Whether the file is still what was opened or saved here last. */
export const isOnDisk = async (
  { path, contentsModel }: Pick<Context, 'path' | 'contentsModel'>,
  contents: Pick<Contents.IManager, 'get'>
): Promise<boolean> => {
  try {
    const model = await contents.get(path, { content: false, hash: true });
    return contentsModel?.hash && model.hash
      ? contentsModel.hash === model.hash
      : contentsModel?.last_modified === model.last_modified;
  } catch {
    // Deleted or out of reach: another one has not saved it.
    return true;
  }
};

const toLoaded = ({ cells }: INotebookModel): Signature =>
  [...cells].every(cell => cell.type !== 'code' || cell.trusted)
    ? 'signed'
    : 'unsigned';

/** JupyterLab gives a notebook without cells an empty one. */
const looksNew = ({ cells }: INotebookModel): boolean =>
  cells.length === 0 ||
  (cells.length === 1 && cells.get(0).sharedModel.getSource() === '');

interface ServedCell {
  readonly cell_type?: unknown;
  readonly metadata?: { readonly trusted?: unknown };
}

/** The server marks the cells of a notebook that it has signed. */
const toSignature = (content: unknown): Signature => {
  const { cells } = Object(content) as { cells?: readonly ServedCell[] };
  if (!Array.isArray(cells) || cells.length === 0) {
    return 'new';
  }
  const code = (cells as readonly ServedCell[]).filter(
    cell => cell.cell_type === 'code'
  );
  return code.every(cell => cell.metadata?.trusted === true)
    ? 'signed'
    : 'unsigned';
};
