import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry, Moment } from '../lib/core/entry';
import { writeSecond } from './dates';

/** The ways to write a citation. Their names are the same in every language, but for plain text. */
const FORMATS = [
  { id: 'markdown', name: 'Markdown' },
  { id: 'text', name: null },
  { id: 'bibtex', name: 'BibTeX' },
  { id: 'csl-json', name: 'CSL-JSON' },
] as const;
export type CiteFormat = (typeof FORMATS)[number]['id'];

/** Puts a citation of an entry, or of one moment of its video, on the clipboard; rejects when it cannot. */
export type Cite = (entry: Entry, format: CiteFormat, moment?: Moment) => Promise<void>;

interface CiteMenuProps {
  readonly entry: Entry;
  readonly onCite: Cite;
}

/** A button that opens the ways to cite an entry. Each copies; that it did is said. */
export function CiteMenu({ entry, onCite }: CiteMenuProps) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const [moment, setMoment] = useState<Moment>();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const copy = (format: CiteFormat) =>
    onCite(entry, format, moment).then(
      () => setSaid(i18n.t('cite.copied')),
      () => setSaid(i18n.t('cite.failed')),
    );
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <fieldset class="cite" aria-label={i18n.t('cite.cite')} onKeyDown={close}>
      <button
        ref={opener}
        type="button"
        class="plain-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {i18n.t('cite.cite')}
      </button>
      <div id={id} class="cite-choices" hidden={!open}>
        <MomentChoice entry={entry} onMoment={setMoment} />
        {FORMATS.map((format) => (
          <button key={format.id} type="button" class="chip-button" onClick={() => copy(format.id)}>
            <span class="visually-hidden">{i18n.t('cite.copyAs')} </span>
            {format.name ?? i18n.t('cite.text')}
          </button>
        ))}
      </div>
      <span class="small quiet" role="status">
        {said}
      </span>
    </fieldset>
  );
}

/** The entry as a whole, or one of its moments. */
function MomentChoice({ entry, onMoment }: { readonly entry: Entry; readonly onMoment: (moment?: Moment) => void }) {
  if (!entry.video || entry.moments.length === 0) return null;
  return (
    <select
      aria-label={i18n.t('cite.what')}
      onChange={(event) => onMoment(entry.moments[event.currentTarget.selectedIndex - 1])}
    >
      <option>{i18n.t('cite.wholeEntry')}</option>
      {entry.moments.map(({ second, text }) => (
        <option key={second}>{`${writeSecond(second)} ${text}`}</option>
      ))}
    </select>
  );
}
