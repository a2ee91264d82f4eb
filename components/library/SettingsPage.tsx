import { i18n } from '#i18n';
import { type Choice, ChoiceGroup } from './ChoiceGroup';
import { SiteList } from './SiteList';

type Sensitivity = 'cautious' | 'balanced' | 'generous';
type Theme = 'system' | 'light' | 'dark';

export interface SettingsPageProps {
  readonly sensitivity: Sensitivity;
  readonly onSensitivity: (value: Sensitivity) => void;
  readonly theme: Theme;
  readonly onTheme: (value: Theme) => void;
  readonly locale: string;
  /** Hosts on which the sidebar was left collapsed. */
  readonly collapsed: readonly string[];
  readonly onForgetCollapsed: (host: string) => void;
  /** Sites that are left alone. */
  readonly quiet: readonly string[];
  readonly onForgetQuiet: (site: string) => void;
  /** Match patterns that were allowed beyond the list. */
  readonly allowed: readonly string[];
  readonly onForgetAllowed: (pattern: string) => void;
}

/** What the reader can choose, and what was remembered about sites. */
export function SettingsPage(props: SettingsPageProps) {
  const language = new Intl.DisplayNames(props.locale, { type: 'language' }).of(props.locale) ?? props.locale;
  return (
    <>
      <h1>{i18n.t('library.settings')}</h1>
      <ChoiceGroup
        name="sensitivity"
        title={i18n.t('settings.sensitivity')}
        choices={sensitivities()}
        value={props.sensitivity}
        onValue={props.onSensitivity}
      />
      <ChoiceGroup
        name="theme"
        title={i18n.t('settings.theme')}
        choices={themes()}
        value={props.theme}
        onValue={props.onTheme}
        note={i18n.t('settings.themeMore')}
      />
      <section>
        <h2>{i18n.t('settings.language')}</h2>
        <p>{i18n.t('settings.languageMore', { language })}</p>
      </section>
      <section>
        <h2>{i18n.t('settings.sites')}</h2>
        {props.collapsed.length + props.quiet.length + props.allowed.length === 0 && (
          <p class="quiet">{i18n.t('settings.noSites')}</p>
        )}
        <SiteList title={i18n.t('settings.collapsedOn')} sites={props.collapsed} onForget={props.onForgetCollapsed} />
        <SiteList title={i18n.t('settings.quietOn')} sites={props.quiet} onForget={props.onForgetQuiet} />
        <SiteList title={i18n.t('settings.allowedOn')} sites={props.allowed} onForget={props.onForgetAllowed} />
      </section>
    </>
  );
}

const sensitivities = (): Choice<Sensitivity>[] => [
  { value: 'cautious', name: i18n.t('settings.cautious'), more: i18n.t('settings.cautiousMore') },
  { value: 'balanced', name: i18n.t('settings.balanced'), more: i18n.t('settings.balancedMore') },
  { value: 'generous', name: i18n.t('settings.generous'), more: i18n.t('settings.generousMore') },
];

const themes = (): Choice<Theme>[] => [
  { value: 'system', name: i18n.t('settings.themeSystem') },
  { value: 'light', name: i18n.t('settings.themeLight') },
  { value: 'dark', name: i18n.t('settings.themeDark') },
];
