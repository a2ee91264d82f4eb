import type { CandidateSource } from './candidates';
import { cueWeigher } from './cue-weights';
import { type Cue, momentCues, readCues } from './cues';
import { parseDate } from './dates';
import type { Entry } from './entry';
import { documentOfEntry } from './entry-document';
import { gatherEvidence, weighPage } from './evidence';
import type { Lexicon } from './lexicon';
import type { Match, RelatedEntry } from './match';
import type { Page } from './page';
import { documentOfPage } from './page-document';
import { type Rarity, rarityOver } from './rarity';
import { reasonsOf } from './reasons';
import { findRelated, type Sensitivity } from './related';
import type { Span } from './span';
import { spansOf } from './weighed-spans';

/** Entries are looked for by what is said within so many seconds, so many for each such passage. */
const PASSAGE_LENGTH = 30;
const PASSAGE_ENTRIES = 8;
/** A long video is cut into this many longer passages. */
const MOST_PASSAGES = 60;
const MOST_ENTRIES = 200;
const DAY_WEIGHT = 16;

/** What a video talks about. */
export interface Heard {
  /** In order of time. */
  readonly spans: readonly Span[];
  /** The related entries, and after them those that only a passage of the video speaks of. */
  readonly related: readonly RelatedEntry[];
}

/** The decision for a page as `findRelated` makes it, and when a video talks about which entries. */
export async function relateAndFollow(
  page: Page,
  source: CandidateSource,
  lexicon: Lexicon,
  sensitivity?: Sensitivity,
): Promise<Match & Heard> {
  const match = await findRelated(page, source, lexicon, sensitivity);
  return match.about
    ? { ...match, ...(await followVideo(page, match.related, source, lexicon)) }
    : { ...match, spans: [] };
}

/**
 * Which entries a video talks about, and when, by its captions and by the moments that the archive tells of this very
 * video. A video cannot speak of what came after it, nor is its own entry what it speaks of. No spans for articles, and none while
 * the times of a video are not settled.
 */
export async function followVideo(
  page: Page,
  related: readonly RelatedEntry[],
  source: CandidateSource,
  lexicon: Lexicon,
): Promise<Heard> {
  if (page.kind !== 'video' || page.timing) return { spans: [], related };
  const own = related.filter(({ entry }) => isOwn(entry, page));
  const { language } = documentOfPage({ ...page, captions: [] }, lexicon);
  const moments = own.flatMap(({ entry }) => momentCues(entry));
  const cues = [...readCues(page, language, lexicon), ...moments].sort((a, b) => a.start - b.start);
  const terms = new Set(cues.flatMap((cue) => [...cue.terms]));
  const rarity = rarityOver(source.size, await source.frequencies([...terms]), lexicon);
  const found = await findByPassage(cues, source, rarity);
  const entries = unique([...related.map(({ entry }) => entry), ...found])
    .filter((entry) => mayBeSpokenOf(entry, page))
    .slice(0, MOST_ENTRIES);
  const starts = cues.map(({ start }) => start);
  const spans = spansOf(starts, cues.map(cueWeigher(entries, lexicon, rarity)));
  const first = unique(spans.map(({ indexes }) => entries[indexes[0]!]!));
  return {
    spans: spans.map(({ from, to, indexes }) => ({ from, to, entries: indexes.map((index) => entries[index]!.id) })),
    related: [...related, ...relate(first, related, page, lexicon, rarity)],
  };
}

const isOwn = (entry: Entry, page: Page) => entry.video !== undefined && entry.video === page.videoId;

function mayBeSpokenOf(entry: Entry, page: Page): boolean {
  const begins = parseDate(entry.date)?.first ?? null;
  const isLater = page.published !== undefined && begins !== null && begins > page.published.day;
  return !isLater && !isOwn(entry, page);
}

const unique = (entries: readonly Entry[]) => [...new Map(entries.map((entry) => [entry.id, entry])).values()];

/** The entries that each passage of the captions finds by itself, the best of each passage first. */
async function findByPassage(cues: readonly Cue[], source: CandidateSource, rarity: Rarity): Promise<Entry[]> {
  const found = await Promise.all(
    passagesOf(cues).map((passage) => source.candidates(queryOf(passage, rarity), PASSAGE_ENTRIES)),
  );
  const ranks = Array.from({ length: PASSAGE_ENTRIES }, (_, rank) => found.flatMap((entries) => entries[rank] ?? []));
  return unique(ranks.flat());
}

/** Half of each passage is the next one's too: what is said across a border is found as well. */
function passagesOf(cues: readonly Cue[]): Cue[][] {
  const [first, last] = [cues[0]?.start ?? 0, cues.at(-1)?.start ?? 0];
  const half = Math.max(PASSAGE_LENGTH, (last - first) / MOST_PASSAGES) / 2;
  const halves = Map.groupBy(cues, ({ start }) => Math.floor((start - first) / half));
  return [...halves].map(([place, part]) => [...part, ...(halves.get(place + 1) ?? [])]);
}

function queryOf(passage: readonly Cue[], rarity: Rarity) {
  const terms = new Set(passage.flatMap((cue) => [...cue.terms]));
  const days = new Set(passage.flatMap((cue) => [...cue.days]));
  return [
    ...[...terms].map((term) => ({ term, weight: rarity(term) })).filter(({ weight }) => weight > 0),
    ...[...days].map((day) => ({ term: `#${day}`, weight: DAY_WEIGHT })),
  ];
}

/** Those of some entries that were not yet related, with the reasons that the whole page gives for them. */
function relate(
  entries: readonly Entry[],
  related: readonly RelatedEntry[],
  page: Page,
  lexicon: Lexicon,
  rarity: Rarity,
): RelatedEntry[] {
  const known = new Set(related.map(({ entry }) => entry.id));
  const score = Math.min(1, ...related.map((one) => one.score));
  const weighed = weighPage(documentOfPage(page, lexicon), rarity);
  return entries
    .filter(({ id }) => !known.has(id))
    .map((entry) => gatherEvidence(weighed, entry, documentOfEntry(entry, lexicon), rarity))
    .map((evidence) => ({ entry: evidence.entry, score, reasons: reasonsOf(evidence, page) }));
}
