/** A folder of small files outside the database, which damage to the database does not reach. */
export interface Files {
  list(): Promise<readonly string[]>;
  /** Null where there is no such file. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Whole or not at all. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}

const FOLDER = 'throughline';

/** The origin private file system, or the browser's reason for not having one. */
export async function originFiles(): Promise<Files | string> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(FOLDER, { create: true });
    if (!('createWritable' in FileSystemFileHandle.prototype)) return 'createWritable';
    return new OriginFiles(folder);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

class OriginFiles implements Files {
  readonly #folder: FileSystemDirectoryHandle;

  constructor(folder: FileSystemDirectoryHandle) {
    this.#folder = folder;
  }

  async list(): Promise<string[]> {
    const names: string[] = [];
    for await (const name of this.#folder.keys()) names.push(name);
    return names;
  }

  async read(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      const handle = await this.#folder.getFileHandle(name);
      const file = await handle.getFile();
      return new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return null;
      throw error;
    }
  }

  async write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const handle = await this.#folder.getFileHandle(name, { create: true });
    // Goes to a swap file and takes its place when it is closed.
    const writable = await handle.createWritable();
    await writable.write(bytes);
    await writable.close();
  }

  async remove(name: string): Promise<void> {
    await this.#folder.removeEntry(name);
  }
}
