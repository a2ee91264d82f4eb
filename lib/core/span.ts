import * as v from 'valibot';

/** A stretch of a video in which the same entries are talked about. */
export const SpanSchema = v.object({
  /** Seconds; `to` is the first one that is no longer in it. */
  from: v.pipe(v.number(), v.minValue(0)),
  to: v.pipe(v.number(), v.minValue(0)),
  /** Ids of entries; the first is what is talked about, the rest come closest to it. */
  entries: v.pipe(v.array(v.string()), v.minLength(1), v.readonly()),
});
export type Span = v.InferOutput<typeof SpanSchema>;

/** The span that a second lies in, by binary search; null between spans. Spans are in order and do not overlap. */
export function spanAt<S extends Pick<Span, 'from' | 'to'>>(spans: readonly S[], second: number): S | null {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.from <= second) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span && second < span.to ? span : null;
}
