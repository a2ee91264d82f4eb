import { type Lexicon, openLexicon } from '../core/lexicon';
import type { Segment } from '../search/segment';
import type { ImportingSegments } from './importing-segments';

/** The names that the packs know, and which versions of which packs they are from. */
export interface KnownNames {
  readonly version: string;
  readonly lexicon: Lexicon;
}

/** Reads the names of all packs when they are first needed, and again when the packs have changed. */
export class Names {
  readonly #segments: ImportingSegments;
  #known: KnownNames | null = null;

  constructor(segments: ImportingSegments) {
    this.#segments = segments;
  }

  /** @param segments as they are now: they say which packs there are */
  async read(segments: readonly Segment[]): Promise<KnownNames> {
    const version = versionOf(segments);
    if (this.#known?.version !== version) {
      const tables = await this.#segments.names();
      const known = tables.flatMap((table) => table.known);
      this.#known = { version, lexicon: openLexicon({ known, aliases: tables.flatMap(({ aliases }) => aliases) }) };
    }
    return this.#known;
  }
}

function versionOf(segments: readonly Segment[]): string {
  const packs = segments.flatMap(({ pack, version }) => (pack === null ? [] : `${pack}@${version}`));
  return packs.sort().join(' ');
}
