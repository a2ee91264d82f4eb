import { i18n } from '#i18n';
import type { Reason } from '../lib/core/match';
import { writeSecond } from './dates';

/** More chips than this say less. */
const MOST_CHIPS = 5;

/** Why an entry is shown, as evidence that a reader can check. The date is no chip: it stands beside the entry's own. */
export function ReasonChips({ reasons }: { readonly reasons: readonly Reason[] }) {
  const texts = [...new Set(reasons.map(writeReason).filter((text) => text !== null))].slice(0, MOST_CHIPS);
  if (texts.length === 0) return null;
  return (
    <ul class="chips" aria-label={i18n.t('entry.why')}>
      {texts.map((text) => (
        <li key={text} class="chip">
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}

function writeReason(reason: Reason): string | null {
  switch (reason.kind) {
    case 'name':
      return writeName(reason.onPage, reason.inEntry);
    case 'word':
      return reason.inEntry;
    case 'source':
      return i18n.t('reason.source');
    case 'caption':
      return i18n.t('reason.caption', { time: writeSecond(reason.second) });
    case 'date':
      return null;
  }
}

/** A name that both sides write alike is said once, in full; another spelling or script is shown beside it. */
function writeName(onPage: string, inEntry: string): string {
  const [shorter, longer] = [onPage, inEntry].sort((a, b) => a.length - b.length) as [string, string];
  const alike = longer.toLocaleLowerCase().includes(shorter.toLocaleLowerCase());
  return alike ? longer : `${inEntry} (${i18n.t('reason.asHere', { name: onPage })})`;
}
