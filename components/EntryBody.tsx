import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { CiteMenu } from './CiteMenu';
import type { EntryCardProps } from './EntryCard';
import { EntryOffers } from './entry-offers';
import { Highlighted } from './Highlighted';
import { MomentList } from './MomentList';
import { ReasonChips } from './ReasonChips';
import { Reports } from './Reports';
import { SourceList } from './SourceList';
import { StoryLinks } from './StoryLinks';

/** What a card says under its title: the statement, where sources differ, why it is here, where to check it. */
export function EntryBody(props: EntryCardProps) {
  const { entry, locale, reasons = [], marked = [], moments = [], stories = [], reports = [] } = props;
  const { onCite } = useContext(EntryOffers);
  return (
    <>
      <p lang={entry.language} dir="auto">
        <Highlighted text={entry.text} words={marked} />
      </p>
      {entry.differ && <p class="differ">{i18n.t('entry.differ', { text: entry.differ })}</p>}
      <MomentList moments={moments} videoId={props.videoId} onSeek={props.onSeek} />
      <ReasonChips reasons={reasons} onMark={props.onMark} onSeek={props.onCaption} />
      <SourceList sources={entry.sources} locale={locale} />
      <Reports entry={entry} others={reports} locale={locale} />
      {props.onStory && <StoryLinks stories={stories} onStory={props.onStory} />}
      <div class="card-actions">
        {onCite && <CiteMenu entry={entry} onCite={onCite} />}
        {props.actions}
      </div>
    </>
  );
}
