/** Figures of repeated measurements, in the unit measured. */
export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
}

/** The value below which a share of the values lies, interpolated between neighbours; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Median and range; null when nothing was measured. */
export function summarize(values: readonly number[]): Summary | null {
  if (values.length === 0) return null;
  return { median: median(values), least: Math.min(...values), most: Math.max(...values), rounds: values.length };
}

/**
 * The median of the ratios within each round: what slows a whole round down cancels out.
 * Rounds in which either failed (NaN or missing) do not count; null when none is left.
 */
export function ratioOfRounds(numerators: readonly number[], denominators: readonly number[]): number | null {
  const ratios = numerators.map((value, round) => value / (denominators[round] ?? Number.NaN)).filter(Number.isFinite);
  return ratios.length > 0 ? median(ratios) : null;
}
