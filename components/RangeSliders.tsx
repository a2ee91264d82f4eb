import { i18n } from '#i18n';
import { type BarRange, daysOf, type Overview } from '../lib/core/overview';
import { writeDate } from './dates';

interface RangeSlidersProps {
  readonly overview: Overview;
  readonly range: BarRange | null;
  readonly onRange: (range: BarRange | null) => void;
  readonly locale: string;
}

/** The two ends of the chosen stretch, each a slider for the keyboard and for those who do not see the bars. */
export function RangeSliders({ overview, range, onRange, locale }: RangeSlidersProps) {
  const last = overview.bars.length - 1;
  const { from, to } = range ?? { from: 0, to: last };
  const choose = (next: BarRange) => onRange(next.from === 0 && next.to === last ? null : next);
  const days = daysOf(overview, { from, to });
  return (
    <fieldset class={range ? 'sliders chosen' : 'sliders'} aria-label={i18n.t('overview.label')}>
      <input
        type="range"
        min={0}
        max={last}
        value={from}
        aria-label={i18n.t('overview.from')}
        aria-valuetext={writeDate(days.first, locale)}
        onInput={({ currentTarget }) => choose({ from: Math.min(Number(currentTarget.value), to), to })}
      />
      <input
        type="range"
        min={0}
        max={last}
        value={to}
        aria-label={i18n.t('overview.to')}
        aria-valuetext={writeDate(days.last, locale)}
        onInput={({ currentTarget }) => choose({ from, to: Math.max(Number(currentTarget.value), from) })}
      />
    </fieldset>
  );
}
