import { i18n } from '#i18n';
import type { Story } from '../../lib/core/entry';
import { writeRoute } from '../../lib/core/library-route';
import { plural } from '../../lib/interface-language';
import { writeDate } from '../dates';

interface StoriesPageProps {
  readonly stories: readonly (Story & { readonly entries: number; readonly first: string; readonly last: string })[];
  readonly locale: string;
}

/** Every story of the archive. */
export function StoriesPage({ stories, locale }: StoriesPageProps) {
  return (
    <>
      <h1>{i18n.t('library.stories')}</h1>
      <ul class="story-list">
        {stories.map((story) => (
          <li key={story.id}>
            <h2>
              <a href={writeRoute({ page: 'story', id: story.id })} dir="auto">
                {story.title}
              </a>
            </h2>
            <p dir="auto">{story.summary}</p>
            <p class="small quiet">
              {plural('library.entries', story.entries)} · {writeDate(story.first, locale)} –{' '}
              {writeDate(story.last, locale)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
