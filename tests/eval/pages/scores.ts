/** Shares are 0 to 1, and `null` where a set holds nothing to count. */
export type Share = number | null;

export function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): Share {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}

export function meanOf(values: readonly number[]): Share {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which a part of the values lies, 0 to 1. */
export function quantileOf(values: readonly number[], part: number): Share {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? null;
}

/** Equal titles, whatever the case, the quotation marks, the dashes and the spaces. */
export function isSameTitle(one: string, other: string): boolean {
  return foldTitle(one) === foldTitle(other);
}

function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Pi}\p{Pf}"'`´]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** F1 of the words of a text against the true ones, each word as often as it stands there. */
export function textF1(text: string, truth: string): number {
  const [ours, theirs] = [wordsOf(text), wordsOf(truth)];
  const counts = new Map<string, number>();
  for (const word of theirs) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of ours) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  return ours.length + theirs.length === 0 ? 1 : (2 * shared) / (ours.length + theirs.length);
}

/** Words, or single characters in scripts that write no spaces. */
function wordsOf(text: string): string[] {
  const word = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu;
  return text.toLowerCase().match(word) ?? [];
}
