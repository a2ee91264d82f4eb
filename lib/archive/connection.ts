import { ArchiveDatabase, SCHEMA_VERSION } from './database';

/** Dexie counts versions in tenths. */
const DEXIE_VERSIONS = 10;

/**
 * The database past Dexie, for what every question does: opening it, listing the segments and getting rows. Dexie
 * takes longer to set up and to open, and wraps each request; it is for everything else (docs/search-index.md).
 */
export class Connection {
  readonly #name: string;
  #opened: Promise<IDBDatabase> | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  /** Opens the database, or gives it when it is open. What fails is tried again when it is asked next. */
  open(): Promise<IDBDatabase> {
    this.#opened ??= this.#openOrCreate().catch((error) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  /** Everything in a store. */
  async all<Row>(store: string): Promise<Row[]> {
    const request = (await this.#read(store)).getAll();
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  /** The rows under some keys, in the order asked; undefined for one that is not there. */
  async rows<Row>(store: string, keys: readonly number[]): Promise<(Row | undefined)[]> {
    if (keys.length === 0) return [];
    const source = await this.#read(store);
    return new Promise((resolve, reject) => {
      const rows: (Row | undefined)[] = new Array(keys.length);
      let missing = keys.length;
      for (const [index, key] of keys.entries()) {
        const request = source.get(key);
        request.onsuccess = () => {
          rows[index] = request.result;
          missing -= 1;
          if (missing === 0) resolve(rows);
        };
        request.onerror = () => reject(request.error);
      }
    });
  }

  async #read(store: string): Promise<IDBObjectStore> {
    return (await this.open()).transaction(store, 'readonly').objectStore(store);
  }

  /** A database that is missing, or of an earlier version, is made by Dexie. */
  async #openOrCreate(): Promise<IDBDatabase> {
    const opened = await this.#openExisting();
    if (opened) return opened;
    const database = new ArchiveDatabase(this.#name);
    await database.open();
    database.close();
    const created = await this.#openExisting();
    if (!created) throw new Error('The database could not be opened.');
    return created;
  }

  #openExisting(): Promise<IDBDatabase | null> {
    const request = indexedDB.open(this.#name, SCHEMA_VERSION * DEXIE_VERSIONS);
    return new Promise((resolve, reject) => {
      let upgrading = false;
      request.onupgradeneeded = () => {
        upgrading = true;
        request.transaction?.abort();
      };
      request.onerror = () => (upgrading ? resolve(null) : reject(request.error));
      request.onsuccess = () => {
        const connection = request.result;
        const forget = () => {
          this.#opened = null;
        };
        // Another page upgrades or deletes the database, and waits until this connection is gone.
        connection.onversionchange = () => {
          connection.close();
          forget();
        };
        connection.onclose = forget;
        resolve(connection);
      };
    });
  }
}
