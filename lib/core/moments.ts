import type { Entry, Moment } from './entry';

/** The moments of a video, by the id of each entry that they speak about and of the video's own entry. */
export function momentsByEntry(
  related: readonly { readonly entry: Entry }[],
  videoId: string | undefined,
): ReadonlyMap<string, Moment[]> {
  const byEntry = new Map<string, Moment[]>();
  const own = videoId ? related.find(({ entry }) => entry.video === videoId)?.entry : undefined;
  if (!own) return byEntry;
  byEntry.set(own.id, [...own.moments]);
  for (const moment of own.moments) {
    for (const id of moment.about) byEntry.set(id, [...(byEntry.get(id) ?? []), moment]);
  }
  return byEntry;
}
