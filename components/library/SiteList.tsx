import { i18n } from '#i18n';
import { CloseIcon } from '../icons';

interface SiteListProps {
  readonly title: string;
  readonly sites: readonly string[];
  readonly onForget: (site: string) => void;
}

/** Sites of which something was remembered, each with a button that forgets it. */
export function SiteList({ title, sites, onForget }: SiteListProps) {
  if (sites.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="site-list">
        {sites.map((site) => (
          <li key={site}>
            <span dir="ltr">{site}</span>
            <button
              type="button"
              class="icon-button"
              aria-label={i18n.t('settings.forget', { host: site })}
              onClick={() => onForget(site)}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
