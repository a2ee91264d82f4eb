import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

const FORMATS = [
  { id: 'csv', key: 'export.csv' },
  { id: 'json', key: 'export.json' },
  { id: 'ics', key: 'export.ics' },
] as const;
export type ExportFormat = (typeof FORMATS)[number]['id'];

interface ExportMenuProps {
  /** Saves what is shown as one file and answers its name; rejects when it cannot. */
  readonly onExport: (format: ExportFormat) => Promise<string>;
}

/** A button that opens the ways to save a selection. That it was saved, and where, is said. */
export function ExportMenu({ onExport }: ExportMenuProps) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const id = useId();
  const save = (format: ExportFormat) =>
    onExport(format).then(
      (file) => setSaid(i18n.t('export.saved', { file })),
      () => setSaid(i18n.t('export.failed')),
    );
  return (
    <div class="cite">
      <button type="button" class="plain-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {i18n.t('export.export')}
      </button>
      <div id={id} class="cite-choices" hidden={!open}>
        {FORMATS.map(({ id: format, key }) => (
          <button key={format} type="button" class="chip-button" onClick={() => save(format)}>
            {i18n.t(key)}
          </button>
        ))}
      </div>
      <span class="small quiet" role="status">
        {said}
      </span>
    </div>
  );
}
