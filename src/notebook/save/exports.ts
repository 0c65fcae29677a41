import type { NbConvert } from '@jupyterlab/services';

/** JupyterLabs before 4.5 export without it, and without a question of their own. */
type Converter = Partial<Pick<NbConvert.IManager, 'exportAs'>>;

/** Tells whether an export went on after what JupyterLab itself asks before it. */
export class Exports {
  constructor(converter: Converter) {
    const exportAs = converter.exportAs?.bind(converter);
    this.isSeen = exportAs !== undefined;
    if (exportAs) {
      converter.exportAs = options => {
        this.count += 1;
        return exportAs(options);
      };
    }
  }

  /**
   * Run what may export.
   *
   * @returns whether something was exported; where that cannot be seen, that it was.
   */
  async watch(run: () => Promise<unknown>): Promise<boolean> {
    const before = this.count;
    await run();
    return !this.isSeen || this.count > before;
  }

  private count = 0;
  private readonly isSeen: boolean;
}
