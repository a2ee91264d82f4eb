import type { ArchiveDatabase } from './database';
import type { ImportingSegments } from './importing-segments';
import { readPackFile } from './pack-file';
import { hasPack, type PreparedPack, preparePack, storePack } from './packs';
import { asWriter } from './upkeep';

/** A pack that ships with the extension: which version, and how to load it when it is needed. */
export interface BundledPack {
  readonly id: string;
  /** Changes with the content, and with the way in which it is prepared. */
  readonly version: string;
  /** The pack as a value, or as the bytes of a pack file. */
  load(): Promise<unknown>;
}

/** Brings the packs that ship with the extension into the archive, once in the life of a worker. */
export class BundledPacks {
  readonly #list: () => Promise<readonly BundledPack[]>;
  readonly #database: () => ArchiveDatabase;
  readonly #segments: ImportingSegments;
  #begun: Promise<{ stored: Promise<void> }> | null = null;

  constructor(
    list: () => Promise<readonly BundledPack[]>,
    database: () => ArchiveDatabase,
    segments: ImportingSegments,
  ) {
    this.#list = list;
    this.#database = database;
    this.#segments = segments;
  }

  /** Until every pack of this build answers, be it from memory. What fails is tried again at the next question. */
  async ready(): Promise<void> {
    await this.#begin();
  }

  /** Until every pack of this build is stored. */
  async stored(): Promise<void> {
    await (await this.#begin()).stored;
  }

  /** Looks again for what is missing when it is asked next. */
  forget(): void {
    this.#begun = null;
  }

  #begin(): Promise<{ stored: Promise<void> }> {
    this.#begun ??= this.#install().catch((error) => {
      this.#begun = null;
      throw error;
    });
    return this.#begun;
  }

  async #install(): Promise<{ stored: Promise<void> }> {
    const storing: Promise<void>[] = [];
    const [listed, segments] = await Promise.all([this.#list(), this.#segments.segments()]);
    for (const pack of listed) {
      if (segments.some((segment) => segment.pack === pack.id && segment.version === pack.version)) continue;
      const loaded = await pack.load();
      const read = loaded instanceof Uint8Array ? readPackFile(loaded) : await preparePack(loaded);
      const prepared = { ...read, version: pack.version };
      storing.push(this.#segments.during(prepared, () => this.#store(prepared)));
    }
    const stored = Promise.all(storing).then(() => {});
    // Whoever waits for it hears of it; nobody may be waiting.
    stored.catch(() => this.forget());
    return { stored };
  }

  /** Another page of the extension may have stored it while this one waited. */
  #store(prepared: PreparedPack): Promise<void> {
    const { pack, version } = prepared;
    const database = this.#database();
    return asWriter(async () => {
      if (!(await hasPack(database, pack.id, version))) await storePack(database, prepared);
    });
  }
}
