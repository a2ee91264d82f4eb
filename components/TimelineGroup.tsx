import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type CardSize, runsOf } from '../lib/core/density';
import type { Card } from '../lib/core/reports';
import type { TimelineItem } from '../lib/core/timeline';
import { plural } from '../lib/interface-language';
import { writeDates } from './dates';
import { useUnfolding } from './use-unfolding';

interface TimelineGroupProps {
  readonly heading: string;
  readonly cards: readonly Card<TimelineItem>[];
  readonly sizeOf: (card: Card<TimelineItem>) => CardSize;
  readonly locale: string;
  /** One card, as an item of the list. */
  readonly children: (card: Card<TimelineItem>) => ComponentChildren;
}

/** Entries under one heading, on a rail; runs of tucked ones are one line each. */
export function TimelineGroup({ heading, cards, sizeOf, locale, children }: TimelineGroupProps) {
  if (cards.length === 0) return null;
  const runs = runsOf(cards, (card) => sizeOf(card) === 'tucked');
  const count = cards.reduce((sum, { others }) => sum + 1 + others.length, 0);
  return (
    <section aria-label={heading}>
      <div class="group-heading">
        <h2>{heading}</h2>
        <span>{count.toLocaleString(locale)}</span>
      </div>
      <ol class="rail">
        {runs.map((run) =>
          run.tucked ? (
            <Tucked key={run.items[0]?.lead.entry.id} cards={run.items} locale={locale}>
              {run.items.map(children)}
            </Tucked>
          ) : (
            run.items.map(children)
          ),
        )}
      </ol>
    </section>
  );
}

interface TuckedProps {
  readonly cards: readonly Card<TimelineItem>[];
  readonly locale: string;
  readonly children: ComponentChildren;
}

/** `9 more · 3 Feb – 1 Mar 2022`; the cards are there, and shown by a press or by a search in the page. */
function Tucked({ cards, locale, children }: TuckedProps) {
  const id = useId();
  const { isOpen, toggle, part, hidden } = useUnfolding<HTMLOListElement>(false);
  const [first, last] = [cards[0], cards.at(-1)].map((card) => card?.lead.entry.date ?? '') as [string, string];
  return (
    <li class="tucked">
      <button type="button" class="plain-button" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        {plural('timeline.more', cards.length)} · {writeDates(first, last, locale)}
      </button>
      <ol id={id} ref={part} hidden={hidden}>
        {children}
      </ol>
    </li>
  );
}
