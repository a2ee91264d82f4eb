import { useMemo } from 'preact/hooks';
import { writeDate } from '../dates';
import { EntryCard } from '../EntryCard';
import type { FoundEntry } from '../SearchResults';

interface EntryListProps {
  readonly entries: readonly FoundEntry[];
  readonly locale: string;
  /** In order of date, under the month of each; otherwise in the order given, as a search found them. */
  readonly byMonth: boolean;
}

/** Entries one below the other. */
export function EntryList({ entries, locale, byMonth }: EntryListProps) {
  const groups = useMemo(() => (byMonth ? groupByMonth(entries) : [{ month: '', entries }]), [entries, byMonth]);
  return (
    <>
      {groups.map((group) => (
        <section key={group.month} class="month" aria-label={group.month ? writeDate(group.month, locale) : undefined}>
          {group.month && <h2>{writeDate(group.month, locale)}</h2>}
          <ol class={byMonth ? 'rail' : ''}>
            {group.entries.map(({ entry, matched }) => (
              <li key={entry.id}>
                <EntryCard
                  entry={entry}
                  locale={locale}
                  marked={matched}
                  moments={entry.moments}
                  videoId={entry.video}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

interface MonthGroup {
  readonly month: string;
  readonly entries: readonly FoundEntry[];
}

/** A date known only to the year has a heading of its own. */
function groupByMonth(entries: readonly FoundEntry[]): MonthGroup[] {
  const groups = new Map<string, FoundEntry[]>();
  for (const found of entries) {
    const month = found.entry.date.slice(0, 7).split('/')[0]!;
    groups.set(month, [...(groups.get(month) ?? []), found]);
  }
  return [...groups].map(([month, inMonth]) => ({ month, entries: inMonth }));
}
