import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface ShortcutsPageProps {
  /** The browser's shortcut for the sidebar as it is set now; empty when none is, null where there are none. */
  readonly toggle: string | null;
}

/** Every key, and what it does where. */
export function ShortcutsPage({ toggle }: ShortcutsPageProps) {
  return (
    <>
      <h1>{i18n.t('library.shortcuts')}</h1>
      {toggle !== null && (
        <Keys title={i18n.t('shortcuts.anywhere')}>
          <Key keys={toggle ? toggle.split('+') : [i18n.t('shortcuts.notSet')]}>{i18n.t('extension.toggle')}</Key>
        </Keys>
      )}
      <Keys title={i18n.t('shortcuts.inSidebar')}>
        <Key keys={['Escape']}>{i18n.t('shortcuts.closeSidebar')}</Key>
      </Keys>
      <Keys title={i18n.t('shortcuts.here')}>
        <Key keys={['/']}>{i18n.t('shortcuts.search')}</Key>
        <Key keys={['↓', '↑']}>{i18n.t('shortcuts.results')}</Key>
        <Key keys={['Enter']}>{i18n.t('shortcuts.openEntry')}</Key>
        <Key keys={['Escape']}>{i18n.t('shortcuts.clear')}</Key>
      </Keys>
      <Keys title={i18n.t('shortcuts.onChart')}>
        <Key keys={['←', '→']}>{i18n.t('shortcuts.bars')}</Key>
        <Key keys={['Enter']}>{i18n.t('shortcuts.zoomIn')}</Key>
        <Key keys={['Backspace']}>{i18n.t('chart.zoomOut')}</Key>
      </Keys>
    </>
  );
}

function Keys({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      <dl class="keys">{children}</dl>
    </section>
  );
}

function Key({ keys, children }: { readonly keys: readonly string[]; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
