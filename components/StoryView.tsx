import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry, Story } from '../lib/core/entry';
import { EntryCard } from './EntryCard';

interface StoryViewProps {
  readonly story: Story;
  /** In order of date. */
  readonly entries: readonly Entry[];
  readonly locale: string;
  readonly onBack: () => void;
}

/** One story from its first entry to its last, with the way back to the page. */
export function StoryView({ story, entries, locale, onBack }: StoryViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.closest('main')?.scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus();
  }, [story.id]);
  return (
    <section class="story" aria-labelledby="story-title">
      <button type="button" class="button" onClick={onBack}>
        {i18n.t('story.back')}
      </button>
      <h2 id="story-title" ref={heading} tabIndex={-1} dir="auto">
        {story.title}
      </h2>
      <p class="quiet" dir="auto">
        {story.summary}
      </p>
      <ol class="rail">
        {entries.map((entry) => (
          <li key={entry.id}>
            <EntryCard entry={entry} locale={locale} moments={entry.moments} videoId={entry.video} />
          </li>
        ))}
      </ol>
    </section>
  );
}
