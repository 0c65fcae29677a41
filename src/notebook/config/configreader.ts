import type { Contents } from '@jupyterlab/services';

import {
  configName,
  type ConfigFile,
  type FileProblem
} from '../../engine/config/types';
import { messageOf } from '../../engine/thrown';
import type { EngineClient } from '../../worker/client';

/** What is known of a folder's file. */
interface Reading {
  /** `null` where there is none. */
  readonly file: ConfigFile | null;
  readonly problems: readonly FileProblem[];
}

const nothing: Reading = { file: null, problems: [] };

/** The folders that a path lies in, from the nearest to the topmost, which is empty. */
export const foldersAbove = (path: string): string[] => {
  const parts = path.split('/').filter(part => part !== '');
  return parts.map((_, at) => parts.slice(0, parts.length - 1 - at).join('/'));
};

/** Reads `nbwarden.toml` through the contents API, once a folder. */
export class ConfigReader {
  constructor(contents: Contents.IManager, engine: EngineClient) {
    this.contents = contents;
    this.engine = engine;
  }

  /** Resolves when the files above a document are known. */
  async load(path: string): Promise<void> {
    await Promise.all(
      this.toFolders(path).map(folder => this.loadFolder(folder))
    );
  }

  forget(): void {
    this.reading.clear();
  }

  /** The files above a document that are known, from the nearest to the farthest. */
  files(path: string): readonly ConfigFile[] {
    return this.readings(path).flatMap(({ file }) => file ?? []);
  }

  /** What does not apply in them. */
  problems(path: string): readonly FileProblem[] {
    return this.readings(path).flatMap(({ problems }) => problems);
  }

  /** A file's text; `null` if it is not there. */
  async readText(path: string): Promise<string | null> {
    const [folder] = this.toFolders(path);
    if (!(await this.has(folder))) {
      return null;
    }
    const { content } = await this.contents.get(path, {
      type: 'file',
      format: 'text',
      content: true
    });
    return String(content);
  }

  /** With their drive, as the contents API names them. */
  private toFolders(path: string): string[] {
    const drive = this.contents.driveName(path);
    return foldersAbove(this.contents.localPath(path)).map(folder =>
      drive === '' ? folder : `${drive}:${folder}`
    );
  }

  private readings(path: string): Reading[] {
    return this.toFolders(path).map(
      folder => this.known.get(folder) ?? nothing
    );
  }

  private loadFolder(folder: string): Promise<void> {
    const reading = this.reading.get(folder) ?? this.readFolder(folder);
    this.reading.set(folder, reading);
    return reading;
  }

  /** What was known stays until the new is. */
  private async readFolder(folder: string): Promise<void> {
    const path = /(?:^|:)$/.test(folder)
      ? folder + configName
      : `${folder}/${configName}`;
    const name = this.contents.localPath(path);
    try {
      const text = await this.readText(path);
      this.known.set(
        folder,
        text === null ? nothing : await this.read(name, text)
      );
    } catch (error) {
      const message = messageOf(error);
      this.known.set(folder, {
        file: null,
        problems: [{ path: name, line: null, message }]
      });
    }
  }

  private async read(path: string, text: string): Promise<Reading> {
    const { file, problems } = await this.engine.call('readConfig', path, text);
    return { file, problems: problems.map(each => ({ ...each, path })) };
  }

  /** A look at the folder: to ask for a file that is not there would be an error in the page's console. */
  private async has(folder: string): Promise<boolean> {
    try {
      const { content } = await this.contents.get(folder, { content: true });
      const entries = content as readonly Contents.IModel[];
      return entries.some(({ name }) => name === configName);
    } catch {
      return false;
    }
  }

  private readonly contents: Contents.IManager;
  private readonly engine: EngineClient;
  private readonly known = new Map<string, Reading>();
  private readonly reading = new Map<string, Promise<void>>();
}
