import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RelatedEntry } from '../lib/core/match';
import { plural } from '../lib/interface-language';

interface RemovedProps {
  readonly removed: readonly RelatedEntry[];
  readonly onRestore: (id: string) => void;
}

/** What the reader took away from this page, each with the way back. */
export function Removed({ removed, onRestore }: RemovedProps) {
  if (removed.length === 0) return null;
  return (
    <details class="removed">
      <summary>{plural('removed.count', removed.length)}</summary>
      <ul>
        {removed.map(({ entry }) => (
          <li key={entry.id}>
            <span dir="auto" lang={entry.language}>
              {entry.title}
            </span>
            <button type="button" class="plain-button" onClick={() => onRestore(entry.id)}>
              {i18n.t('removed.undo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface JustRemovedProps {
  readonly item: RelatedEntry;
  readonly onRestore: (id: string) => void;
}

/** Says what has just been taken away; the keyboard waits on the way back, since its own button is gone. */
export function JustRemoved({ item, onRestore }: JustRemovedProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [item.entry.id]);
  return (
    <div class="just-removed small">
      <span role="status">{i18n.t('removed.one', { title: item.entry.title })}</span>
      <button ref={undo} type="button" class="button" onClick={() => onRestore(item.entry.id)}>
        {i18n.t('removed.undo')}
      </button>
    </div>
  );
}
