import type { Entry } from '../../../lib/core/entry';
import type { Selection } from '../../../lib/formats/format';

/** Entries as the library hands them to a format. */
export function selectionOf(entries: readonly Entry[]): Selection {
  return {
    title: 'A selection',
    entries,
    stories: [],
    entities: [],
    licence: 'CC0-1.0',
    exported: '2026-11-22T10:00:00.000Z',
  };
}
