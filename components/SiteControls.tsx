import { i18n } from '#i18n';
import type { SiteSettlement } from '../lib/core/site-settlement';

/** What a reader can settle for the site of a page: a pause, off, and which sites are read unasked. */
export function SiteControls(props: SiteSettlement) {
  const { site, quiet, onQuiet } = props;
  if (quiet !== null && onQuiet)
    return (
      <p class="site-controls">
        <button type="button" class="button main" onClick={() => onQuiet(null)}>
          {i18n.t('site.wake', { host: site })}
        </button>
      </p>
    );
  return (
    <details class="site-controls small">
      <summary>{i18n.t('site.controls', { host: site })}</summary>
      <div class="actions">
        {onQuiet && (
          <>
            <Action text={i18n.t('site.hour')} onPress={() => onQuiet('hour')} />
            <Action text={i18n.t('site.tomorrow')} onPress={() => onQuiet('tomorrow')} />
            <Action text={i18n.t('site.off', { host: site })} onPress={() => onQuiet('always')} />
          </>
        )}
        {props.onForget && <Action text={i18n.t('site.forget', { host: site })} onPress={props.onForget} />}
      </div>
      {props.onEverywhere && <Everywhere wanted={props.everywhere ?? false} onWanted={props.onEverywhere} />}
    </details>
  );
}

function Action({ text, onPress }: { readonly text: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="button" onClick={onPress}>
      {text}
    </button>
  );
}

function Everywhere({ wanted, onWanted }: { readonly wanted: boolean; readonly onWanted: (wanted: boolean) => void }) {
  return (
    <label class="switch">
      {/* What it shows is what the browser granted, whatever the press was. */}
      <input
        type="checkbox"
        checked={wanted}
        onClick={(event) => {
          event.preventDefault();
          onWanted(!wanted);
        }}
      />
      {i18n.t('site.everywhere')}
    </label>
  );
}
