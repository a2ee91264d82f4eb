import * as v from 'valibot';
import type { Archive } from './archive/archive';
import { BrowseQuerySchema, browse } from './archive/browse';
import { facetsOf } from './archive/facets';
import { showSample } from './archive/sample';
import { countStories, tellEntry, tellName } from './archive/told';
import { contactedHosts } from './contacted-hosts';
import { readRoute, writeRoute } from './core/library-route';
import { onMessage } from './messages';
import { openLibrary } from './open-library';

/** Answers what the library and the popup ask of the archive. To be called as the background begins. */
export function answerLibrary(archive: Archive): void {
  onMessage('browse', ({ data }) => browse(archive, v.parse(BrowseQuerySchema, data)));
  onMessage('facets', () => facetsOf(archive));
  onMessage('entry', ({ data }) => tellEntry(archive, v.parse(v.string(), data)));
  onMessage('name', ({ data }) => tellName(archive, v.parse(v.string(), data)));
  onMessage('names', () => archive.entities());
  onMessage('stories', () => countStories(archive));
  onMessage('sample', () => showSample(archive));
  onMessage('contactedHosts', () => contactedHosts());
  // Read and written again: only a place of the library can be opened so.
  onMessage('openLibrary', ({ data }) => openLibrary(writeRoute(readRoute(v.parse(v.string(), data)))));
}
