import type { Entry, Moment, Source } from '../core/entry';
import type { Citation } from './format';
import { videoAddress } from './written-text';

/** One record of a bibliography. What happened when (`event`) and what was published when (`date`) are two things. */
export interface Reference {
  /** Letters, digits and hyphens of ASCII: a key that every program takes. */
  readonly key: string;
  readonly kind: 'webpage' | 'video';
  readonly title: string;
  readonly publisher?: string;
  /** When it was published, in the notation of entry dates. */
  readonly date?: string;
  readonly url?: string;
  readonly language: string;
  readonly accessed: string;
  readonly event: { readonly date: string; readonly title: string };
  readonly moment?: Moment;
}

/** The records to cite: the video of a moment; of an entry each of its sources, or the entry itself without any. */
export function referencesOf({ entry, moment, accessed }: Citation): Reference[] {
  const base = { language: entry.language, accessed, event: { date: entry.date, title: entry.title } };
  if (moment && entry.video) {
    const source = videoSource(entry) ?? { title: entry.title };
    const url = videoAddress(entry.video, moment);
    return [{ ...base, ...about(source), url, kind: 'video', moment, key: keyOf(entry.id, String(moment.second)) }];
  }
  if (entry.sources.length === 0) {
    return [{ ...base, kind: 'webpage', title: entry.title, date: entry.date, key: keyOf(entry.id) }];
  }
  return entry.sources.map((source, place) => ({
    ...base,
    ...about(source),
    kind: source === videoSource(entry) ? 'video' : 'webpage',
    key: keyOf(entry.id, String(place + 1)),
  }));
}

/** The source that is the entry's own video. */
function videoSource({ sources, video }: Entry): Source | undefined {
  return video ? sources.find(({ url }) => url.includes(video)) : undefined;
}

function about({ title, publisher, date, url, language }: Partial<Source> & { title: string }) {
  return {
    title,
    ...(publisher && { publisher }),
    ...(date && { date }),
    ...(url && { url }),
    ...(language && { language }),
  };
}

function keyOf(...parts: string[]): string {
  return (
    parts
      .join('-')
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9-]+/g, '') || 'entry'
  );
}
