import type { Contents } from '@jupyterlab/services';
import { Signal } from '@lumino/signaling';

type Change = Contents.IChangedArgs;

/** A drive of text files in memory, as far as nbwarden asks one. */
export class MemoryDrive implements Pick<
  Contents.IDrive,
  'name' | 'fileChanged' | 'get' | 'save' | 'dispose'
> {
  constructor(readonly name = '') {}

  readonly fileChanged = new Signal<Contents.IDrive, Change>(
    this as unknown as Contents.IDrive
  );
  readonly isDisposed = false;
  /** By path. */
  readonly files = new Map<string, string>();
  /** The paths that were asked for. */
  readonly asked: string[] = [];

  dispose(): void {
    this.files.clear();
  }

  get(path: string): Promise<Contents.IModel> {
    this.asked.push(path);
    const content = this.files.get(path);
    if (content !== undefined) {
      return Promise.resolve(toModel(path, 'file', content));
    }
    const start = path === '' ? '' : `${path}/`;
    const inside = [...this.files.keys()].filter(each =>
      each.startsWith(start)
    );
    return inside.length === 0 && path !== ''
      ? Promise.reject(new Error('404'))
      : Promise.resolve(
          toModel(
            path,
            'directory',
            inside
              .filter(each => !each.slice(start.length).includes('/'))
              .map(each => toModel(each, 'file', null))
          )
        );
  }

  save(
    path: string,
    options: Partial<Contents.IModel> = {}
  ): Promise<Contents.IModel> {
    this.files.set(path, String(options.content));
    const newValue = toModel(path, 'file', null);
    const change: Change = { type: 'save', oldValue: null, newValue };
    this.fileChanged.emit(change);
    return Promise.resolve(newValue);
  }
}

const toModel = (
  path: string,
  type: string,
  content: unknown
): Contents.IModel => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  path,
  type,
  content,
  format: 'text',
  mimetype: 'text/plain',
  created: '',
  last_modified: '',
  writable: true
});
