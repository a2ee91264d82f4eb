import type { Entity, Entry, Moment, Story } from '../core/entry';

/** What is cited: an entry, or one moment of its video. */
export interface Citation {
  readonly entry: Entry;
  readonly moment?: Moment | undefined;
  /** The calendar day on which the reader looked, `YYYY-MM-DD`. */
  readonly accessed: string;
  /** The same in words for people, as `accessed 22 Nov 2026`. */
  readonly accessedNote: string;
}

/** A way to write one citation as text to paste. */
export interface CitationFormat {
  readonly id: 'markdown' | 'text' | 'bibtex' | 'csl-json';
  write(citation: Citation): string;
}

/** What is exported together: entries, and what they name. */
export interface Selection {
  readonly title: string;
  readonly entries: readonly Entry[];
  /** May hold more than the entries name. */
  readonly stories: readonly Story[];
  readonly entities: readonly Entity[];
  readonly licence: string;
  /** The instant of the export in UTC, ISO 8601. */
  readonly exported: string;
}

/** A way to write many entries as one file. */
export interface SelectionFormat {
  readonly id: 'csv' | 'json' | 'ics';
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  write(selection: Selection): string;
}
