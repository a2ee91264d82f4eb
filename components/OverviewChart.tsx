import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type BarRange, barOf, daysOf, type Overview } from '../lib/core/overview';
import { writeDate } from './dates';
import { RangeSliders } from './RangeSliders';
import { useBarDrag } from './use-bar-drag';

interface OverviewChartProps {
  readonly overview: Overview;
  /** The page's own day, marked. */
  readonly day: string | null;
  readonly locale: string;
  /** Null is all of it. */
  readonly range?: BarRange | null;
  /** Given when a stretch can be chosen, by dragging over the bars or by two sliders. */
  readonly onRange?: (range: BarRange | null) => void;
  /** What else can be chosen, between the dates under the bars. */
  readonly children?: ComponentChildren;
}

/** Entries over time, small: how many when, where the page stands, and which stretch is shown. */
export function OverviewChart({ overview, day, locale, range = null, onRange, children }: OverviewChartProps) {
  const { bars, hasEarlier, hasLater } = overview;
  const drag = useBarDrag(bars.length, onRange);
  const isBeyond = (bar: number) => (bar === 0 && hasEarlier) || (bar === bars.length - 1 && hasLater);
  const highest = Math.max(1, ...bars.filter((_, bar) => !isBeyond(bar)));
  const isOut = (bar: number) => range !== null && (bar < range.from || bar > range.to);
  const lastBar = bars.length - 1;
  const shown = daysOf(overview, range ?? { from: 0, to: lastBar });
  return (
    <div class="overview">
      <div class="bars" {...drag}>
        {bars.map((count, bar) => (
          <i
            key={bar}
            class={count === 0 || isOut(bar) ? 'out' : isBeyond(bar) ? 'beyond' : undefined}
            style={`--share: ${Math.min(1, count / highest)}`}
          />
        ))}
        {day && <b style={`--at: ${(barOf(overview, day) + 0.5) / bars.length}`} />}
        {onRange && <RangeSliders overview={overview} range={range} onRange={onRange} locale={locale} />}
      </div>
      <div class="ends small quiet">
        <span>
          {hasEarlier && (range?.from ?? 0) === 0 && '‹ '}
          {writeDate(inMonth(shown.first, overview), locale)}
        </span>
        {children}
        {range && onRange && (
          <button type="button" class="plain-button" onClick={() => onRange(null)}>
            {i18n.t('overview.all')}
          </button>
        )}
        <span>
          {writeDate(inMonth(shown.last, overview), locale)}
          {hasLater && (range?.to ?? lastBar) === lastBar && ' ›'}
        </span>
      </div>
    </div>
  );
}

/** Bars of more than a week do not end on a day worth naming. */
const inMonth = (day: string, { daysABar }: Overview) => (daysABar > 7 ? day.slice(0, 7) : day);
