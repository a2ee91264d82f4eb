import * as v from 'valibot';
import type { Archive } from './archive/archive';
import { BrowseQuerySchema, browse } from './archive/browse';
import { facetsOf } from './archive/facets';
import { showSample } from './archive/sample';
import { countStories, tellEntry, tellName } from './archive/told';
import { contactedHosts } from './contacted-hosts';
import { readRoute, writeRoute } from './core/library-route';
import { onOwnPageMessage } from './message-senders';
import { openLibrary } from './open-library';

/** Answers what the library and the popup ask of the archive. To be called as the background begins. */
export function answerLibrary(archive: Archive): void {
  onOwnPageMessage('browse', ({ data }) => browse(archive, v.parse(BrowseQuerySchema, data)));
  onOwnPageMessage('facets', () => facetsOf(archive));
  onOwnPageMessage('entry', ({ data }) => tellEntry(archive, v.parse(v.string(), data)));
  onOwnPageMessage('name', ({ data }) => tellName(archive, v.parse(v.string(), data)));
  onOwnPageMessage('names', () => archive.entities());
  onOwnPageMessage('stories', () => countStories(archive));
  onOwnPageMessage('sample', () => showSample(archive));
  onOwnPageMessage('contactedHosts', () => contactedHosts());
  // Read and written again: only a place of the library can be opened so.
  onOwnPageMessage('openLibrary', ({ data }) => openLibrary(writeRoute(readRoute(v.parse(v.string(), data)))));
}
