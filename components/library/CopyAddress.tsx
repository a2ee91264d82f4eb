import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** A button that copies the page's permanent address, and says that it did. */
export function CopyAddress({ onCopy }: { readonly onCopy: () => Promise<void> }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    onCopy().then(
      () => setSaid(i18n.t('cite.copied')),
      () => setSaid(i18n.t('cite.failed')),
    );
  return (
    <div class="cite">
      <button type="button" class="plain-button" onClick={copy}>
        {i18n.t('library.copyAddress')}
      </button>
      <span class="small quiet" role="status">
        {said}
      </span>
    </div>
  );
}
