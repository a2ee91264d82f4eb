import { i18n } from '#i18n';
import { Answered } from '../../components/Answered';
import { EntryPage } from '../../components/library/EntryPage';
import { NamesPage } from '../../components/library/NamesPage';
import { NotFound } from '../../components/library/NotFound';
import { StoriesPage } from '../../components/library/StoriesPage';
import { ToldPage } from '../../components/library/ToldPage';
import { sendMessage } from '../../lib/messages';
import { citeToClipboard } from '../../lib/surface/cite';
import { saveSelection } from '../../lib/surface/save-selection';
import { useAnswer } from '../../lib/surface/use-answer';

interface OneProps {
  readonly id: string;
  readonly locale: string;
}

export function Entry({ id, locale }: OneProps) {
  const answer = useAnswer(() => sendMessage('entry', id), id);
  const copyAddress = () => navigator.clipboard.writeText(location.href);
  return (
    <Answered answer={answer}>
      {(told) =>
        told ? (
          <EntryPage
            {...told}
            key={told.entry.id}
            locale={locale}
            onCite={citeToClipboard}
            onCopyAddress={copyAddress}
          />
        ) : (
          <NotFound />
        )
      }
    </Answered>
  );
}

export function Story({ id, locale }: OneProps) {
  const answer = useAnswer(() => sendMessage('story', id), id);
  return (
    <Answered answer={answer}>
      {(told) =>
        told ? (
          <ToldPage
            title={told.story.title}
            text={told.story.summary}
            entries={told.entries}
            filters={{ story: id }}
            locale={locale}
            onExport={(format) => saveSelection(format, told.story.title, told.entries)}
          />
        ) : (
          <NotFound />
        )
      }
    </Answered>
  );
}

export function Name({ id, locale }: OneProps) {
  const answer = useAnswer(() => sendMessage('name', id), id);
  return (
    <Answered answer={answer}>
      {(told) => {
        if (!told) return <NotFound />;
        const { entity, entries } = told;
        const title = i18n.t('library.everythingWith', { name: entity.label });
        return (
          <ToldPage
            title={title}
            text={`${i18n.t('library.alsoWritten')}: ${spellingsOf(entity.aliases, entity.label).join(' · ')}`}
            entries={entries}
            filters={{ entity: id }}
            locale={locale}
            onExport={(format) => saveSelection(format, title, entries)}
          />
        );
      }}
    </Answered>
  );
}

/** How a name is written elsewhere: enough to see it, not all of them. */
const MOST_SPELLINGS = 12;

function spellingsOf(aliases: Readonly<Record<string, readonly string[]>>, label: string): string[] {
  const others = new Set(Object.values(aliases).flat());
  others.delete(label);
  return [...others].slice(0, MOST_SPELLINGS);
}

export function Stories({ locale }: { readonly locale: string }) {
  const answer = useAnswer(() => sendMessage('stories', undefined), '');
  return <Answered answer={answer}>{(stories) => <StoriesPage stories={stories} locale={locale} />}</Answered>;
}

export function Names() {
  const answer = useAnswer(() => sendMessage('names', undefined), '');
  return <Answered answer={answer}>{(names) => <NamesPage names={names} />}</Answered>;
}
