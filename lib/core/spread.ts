import type { Ranked } from './decision';

/** More entries of one day would crowd out what came before and what came next. */
const MOST_A_DAY = 5;
/** Share of the places that go to the best entries; the others go to the days around the page's own. */
const BEST_SHARE = 0.6;
const AROUND_DAYS = 21;

/** The best entries and those around the page's day, best first, and not too many of one day. */
export function spread(ranked: readonly Ranked[], limit: number): Ranked[] {
  const kept = new Set<Ranked>();
  const different = withoutRepetitions(ranked);
  const days = new Map<string, number>();
  keep(different, kept, days, Math.ceil(limit * BEST_SHARE));
  const around = different.filter((one) => !kept.has(one) && distance(one) <= AROUND_DAYS && hasName(one));
  keep(
    around.sort((a, b) => distance(a) - distance(b) || b.odds - a.odds),
    kept,
    days,
    limit,
  );
  keep(different, kept, days, limit);
  return ranked.filter((one) => kept.has(one));
}

/** Two packs may tell the same event in the same words. */
function withoutRepetitions(ranked: readonly Ranked[]): Ranked[] {
  const told = new Set<string>();
  return ranked.filter(({ evidence: { entry } }) => {
    const key = `${entry.date} ${entry.title} ${entry.text}`;
    return !told.has(key) && told.add(key);
  });
}

function keep(order: readonly Ranked[], kept: Set<Ranked>, days: Map<string, number>, limit: number): void {
  for (const one of order) {
    if (kept.size >= limit) return;
    const { date } = one.evidence.entry;
    const count = days.get(date) ?? 0;
    if (kept.has(one) || (date && count >= MOST_A_DAY)) continue;
    days.set(date, count + 1);
    kept.add(one);
  }
}

function distance({ evidence }: Ranked): number {
  return evidence.days === null ? Infinity : Math.abs(evidence.days);
}

function hasName({ evidence }: Ranked): boolean {
  return evidence.shared.some(({ inEntry }) => inEntry.name);
}
