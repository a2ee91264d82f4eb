import type { RelatedEntry } from './match';

/** What a reader called not related: for each entry the pages, by a name that tells nothing of them. */
export type NotRelated = Readonly<Record<string, readonly string[]>>;

/** Related entries after the reader's own judgement. */
export interface Judged {
  /** Best first. */
  readonly related: readonly RelatedEntry[];
  /** What the reader took away from this very page. */
  readonly removed: readonly RelatedEntry[];
}

/** Each page on which an entry was not related halves its score on every other. */
const FADING = 0.5;

/** Takes away what the reader called not related to this page, and ranks lower what was not related elsewhere. */
export function applyNotRelated(related: readonly RelatedEntry[], notRelated: NotRelated, page: string): Judged {
  const pagesOf = ({ entry }: RelatedEntry) => pagesFor(notRelated, entry.id);
  const isRemoved = (item: RelatedEntry) => pagesOf(item).includes(page);
  const kept = related.filter((item) => !isRemoved(item));
  const faded = kept.map((item) => ({ ...item, score: item.score * FADING ** pagesOf(item).length }));
  return { related: faded.sort((a, b) => b.score - a.score), removed: related.filter(isRemoved) };
}

/** An entry may be called as what every object has, such as `constructor`. */
const pagesFor = (notRelated: NotRelated, entry: string) =>
  Object.hasOwn(notRelated, entry) ? notRelated[entry]! : [];

/** The judgement with one more, or one fewer; without any the entry is forgotten, as if nothing had been said. */
export function setNotRelated(notRelated: NotRelated, entry: string, page: string, not: boolean): NotRelated {
  const { [entry]: _, ...others } = notRelated;
  const pages = pagesFor(notRelated, entry).filter((one) => one !== page);
  if (not) pages.push(page);
  return pages.length > 0 ? { ...others, [entry]: pages } : others;
}

/** The same judgement after one more word: an entry goes to, or comes back from, what was taken away. */
export function moveJudged({ related, removed }: Judged, entry: string, not: boolean): Judged {
  const isMoved = (item: RelatedEntry) => item.entry.id === entry;
  const moved = [...related, ...removed].filter(isMoved);
  const stays = (items: readonly RelatedEntry[]) => items.filter((item) => !isMoved(item));
  const bestFirst = (items: readonly RelatedEntry[]) => items.toSorted((a, b) => b.score - a.score);
  return not
    ? { related: stays(related), removed: [...stays(removed), ...moved] }
    : { related: bestFirst([...stays(related), ...moved]), removed: stays(removed) };
}
