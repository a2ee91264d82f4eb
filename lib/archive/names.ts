import { buildLexicon, type Lexicon } from '../core/lexicon';
import type { Segment } from '../search/segment';
import type { ArchiveDatabase } from './database';
import type { ImportingSegments } from './importing-segments';

/** The names that the packs know, and which versions of which packs they are from. */
export interface KnownNames {
  readonly version: string;
  readonly lexicon: Lexicon;
}

/** Reads the names of all packs when they are first needed, and again when the packs have changed. */
export class Names {
  readonly #database: ArchiveDatabase;
  readonly #segments: ImportingSegments;
  #known: KnownNames | null = null;

  constructor(database: ArchiveDatabase, segments: ImportingSegments) {
    this.#database = database;
    this.#segments = segments;
  }

  /** @param segments as they are now: they say which packs there are */
  async read(segments: readonly Segment[]): Promise<KnownNames> {
    const version = versionOf(segments);
    if (this.#known?.version !== version) {
      const packs = this.#segments.packs(await this.#database.packs.toArray());
      this.#known = { version, lexicon: buildLexicon(packs.flatMap(({ entities }) => entities)) };
    }
    return this.#known;
  }
}

function versionOf(segments: readonly Segment[]): string {
  const packs = segments.flatMap(({ pack, version }) => (pack === null ? [] : `${pack}@${version}`));
  return packs.sort().join(' ');
}
