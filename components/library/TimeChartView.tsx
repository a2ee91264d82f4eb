import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type DayRange, neighbour, zoomOut } from '../../lib/core/calendar-range';
import type { TimeBar, TimeChart } from '../../lib/core/time-chart';
import { plural } from '../../lib/interface-language';
import { writePeriod, writeTick } from './periods';

interface TimeChartViewProps {
  readonly chart: TimeChart;
  /** All that the archive covers: the widest view. */
  readonly everything: DayRange;
  readonly locale: string;
  readonly onRange: (range: DayRange) => void;
}

/** Entries over time as bars. A bar zooms into its days, from years down to days; keys do the same. */
export function TimeChartView({ chart, everything, locale, onRange }: TimeChartViewProps) {
  // Whoever zooms by a bar goes on from the bars of the new range, which are others.
  const zoomedByBar = useRef(false);
  const zoom = (range: DayRange) => {
    zoomedByBar.current = true;
    onRange(range);
  };
  const isWhole = chart.from <= everything.from && chart.to >= everything.to;
  return (
    <section class="chart" aria-label={i18n.t('chart.label')}>
      <div class="chart-bar">
        <h2>{writePeriod(chart, locale)}</h2>
        <button type="button" class="plain-button" onClick={() => onRange(neighbour(chart, -1))} disabled={isWhole}>
          {i18n.t('chart.earlier')}
        </button>
        <button type="button" class="plain-button" onClick={() => onRange(neighbour(chart, 1))} disabled={isWhole}>
          {i18n.t('chart.later')}
        </button>
        <button
          type="button"
          class="plain-button"
          onClick={() => onRange(zoomOut(chart, everything))}
          disabled={isWhole}
        >
          {i18n.t('chart.zoomOut')}
        </button>
      </div>
      <Bars
        chart={chart}
        everything={everything}
        locale={locale}
        onRange={zoom}
        takesFocus={zoomedByBar}
        key={`${chart.from}/${chart.to}`}
      />
      {chart.vague > 0 && <p class="small quiet">{plural('chart.vague', chart.vague)}</p>}
    </section>
  );
}

interface BarsProps extends TimeChartViewProps {
  readonly takesFocus: { current: boolean };
}

/** The bars as one stop of the Tab key; within, the arrows move. */
function Bars({ chart, everything, locale, onRange, takesFocus }: BarsProps) {
  const [current, setCurrent] = useState(() => fullest(chart.bars));
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (takesFocus.current) list.current?.querySelectorAll('button')[current]?.focus();
    takesFocus.current = false;
  }, []);
  const most = Math.max(1, ...chart.bars.map(({ count }) => count));
  const onKey = (event: KeyboardEvent) => {
    const rightward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const to = placeAfter(event.key, current, chart.bars.length, rightward);
    if (event.key === 'Backspace') onRange(zoomOut(chart, everything));
    else if (to === null) return;
    else {
      setCurrent(to);
      list.current?.querySelectorAll('button')[to]?.focus();
    }
    event.preventDefault();
  };
  return (
    <>
      <ol ref={list} class={`time-bars ${density(chart.bars.length)}`} aria-describedby="chart-hint">
        {chart.bars.map((bar, place) => (
          <li key={bar.from}>
            <button
              type="button"
              tabIndex={place === current ? 0 : -1}
              aria-label={plural('chart.bar', bar.count, { period: writePeriod(bar, locale) })}
              title={plural('chart.bar', bar.count, { period: writePeriod(bar, locale) })}
              onClick={() => onRange(bar)}
              onFocus={() => setCurrent(place)}
              onKeyDown={onKey}
            >
              <span class="fill" style={{ '--share': bar.count / most }} />
              <span class="tick" aria-hidden="true">
                {writeTick(bar, chart.unit, locale)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p id="chart-hint" class="visually-hidden">
        {i18n.t('chart.hint')}
      </p>
    </>
  );
}

/** Where a key leads among the bars; null when the key is none of theirs. */
function placeAfter(key: string, from: number, length: number, rightward: 1 | -1): number | null {
  const last = length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight') return Math.min(last, Math.max(0, from + rightward));
  if (key === 'ArrowLeft') return Math.min(last, Math.max(0, from - rightward));
  return null;
}

/** Where there is little room, only some bars have their name under them. */
const density = (bars: number) => (bars > 20 ? 'crowded' : bars > 12 ? 'many' : '');

const fullest = (bars: readonly TimeBar[]) =>
  bars.reduce((best, { count }, place) => (count > bars[best]!.count ? place : best), 0);
