import { i18n } from '#i18n';
import { Notice } from './Notice';
import { Removed } from './Removed';
import { Timeline, type TimelineProps } from './Timeline';
import type { RelatedView } from './use-related-view';

interface RelatedTimelineProps extends Pick<TimelineProps, 'locale' | 'onSeek' | 'lit' | 'onStory'> {
  readonly view: RelatedView;
  readonly onMark?: TimelineProps['onMark'];
  readonly onNotRelated?: ((id: string, not: boolean) => void) | undefined;
}

/** The related entries that are left of all, or why none is. */
export function RelatedTimeline({ view, onNotRelated, ...timeline }: RelatedTimelineProps) {
  const { state, related, removed } = view;
  return (
    <>
      {related.length > 0 ? (
        <Timeline
          {...timeline}
          related={related}
          page={state.page}
          stories={state.stories}
          spans={state.spans}
          onNotRelated={onNotRelated && ((id) => view.setRemoved(id, true))}
        />
      ) : (
        <Notice title={i18n.t(view.asKnown ? 'asKnown.nothing' : 'removed.nothing')}>
          {view.asKnown && (
            <button type="button" class="button" onClick={() => view.setAsKnown(false)}>
              {i18n.t('asKnown.showAll')}
            </button>
          )}
        </Notice>
      )}
      <Removed removed={removed} onRestore={(id) => view.setRemoved(id, false)} />
    </>
  );
}
