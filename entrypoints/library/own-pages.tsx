import { PrivacyPage } from '../../components/library/PrivacyPage';
import { SettingsPage } from '../../components/library/SettingsPage';
import { ShortcutsPage } from '../../components/library/ShortcutsPage';
import { WelcomePage } from '../../components/library/WelcomePage';
import { contactedHosts } from '../../lib/contacted-hosts';
import { sendMessage } from '../../lib/messages';
import { readManifestFacts, readToggleShortcut } from '../../lib/own-facts';
import { sensitivity, theme } from '../../lib/settings';
import { useAnswer } from '../../lib/surface/use-answer';
import { useSetting } from '../../lib/surface/use-setting';
import { useSiteLists } from '../../lib/surface/use-site-lists';

export function Settings({ locale }: { readonly locale: string }) {
  const [chosenSensitivity, setSensitivity] = useSetting(sensitivity);
  const [chosenTheme, setTheme] = useSetting(theme);
  const sites = useSiteLists();
  if (!chosenSensitivity || !chosenTheme) return null;
  return (
    <SettingsPage
      sensitivity={chosenSensitivity}
      onSensitivity={setSensitivity}
      theme={chosenTheme}
      onTheme={setTheme}
      locale={locale}
      collapsed={sites.collapsed}
      onForgetCollapsed={sites.forgetCollapsed}
      quiet={sites.quiet}
      onForgetQuiet={sites.forgetQuiet}
      allowed={sites.allowed}
      onForgetAllowed={sites.forgetAllowed}
    />
  );
}

export function Privacy() {
  const answer = useAnswer(async () => {
    const hosts = [...contactedHosts(), ...(await sendMessage('contactedHosts', undefined))];
    return [...new Set(hosts)];
  }, '');
  return <PrivacyPage manifest={readManifestFacts()} contacted={answer.status === 'ready' ? answer.value : null} />;
}

export function Shortcuts() {
  const toggle = useAnswer(readToggleShortcut, '');
  return <ShortcutsPage toggle={toggle.status === 'ready' ? toggle.value : null} />;
}

export function Welcome({ locale }: { readonly locale: string }) {
  const sample = useAnswer(() => sendMessage('sample', undefined), '');
  const toggle = useAnswer(readToggleShortcut, '');
  return <WelcomePage sample={sample} locale={locale} toggle={toggle.status === 'ready' ? toggle.value : null} />;
}
