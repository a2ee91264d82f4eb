import { i18n } from '#i18n';
import type { Story } from '../lib/core/entry';

interface StoryLinksProps {
  readonly stories: readonly Story[];
  readonly onStory: (id: string) => void;
}

/** The ways from an entry into the stories that it is part of. */
export function StoryLinks({ stories, onStory }: StoryLinksProps) {
  if (stories.length === 0) return null;
  return (
    <ul class="stories" aria-label={i18n.t('story.more')}>
      {stories.map(({ id, title }) => (
        <li key={id}>
          <button type="button" class="story-link" title={i18n.t('story.more')} onClick={() => onStory(id)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
