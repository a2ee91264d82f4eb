import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntryType, Story } from '../lib/core/entry';
import { countFilters, type FilterName, type Filters, withFilter } from '../lib/core/filters';
import { writeKind } from './kinds';

/** What there is to filter by. */
export interface FilterChoices {
  readonly kinds: readonly EntryType[];
  readonly sources: readonly string[];
  readonly stories: readonly Story[];
  readonly languages: readonly string[];
  readonly names: readonly { readonly id: string; readonly label: string }[];
}

export interface SearchFiltersProps {
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
  /** Null until they are known. */
  readonly choices: FilterChoices | null;
  /** Called when they are wanted for the first time. */
  readonly onWanted: () => void;
  readonly locale: string;
}

/** Filters that stay behind one button until somebody wants them; the button says how many are on. */
export function SearchFilters(props: SearchFiltersProps) {
  const count = countFilters(props.filters);
  const [open, setOpen] = useState(false);
  const id = useId();
  const toggle = () => {
    props.onWanted();
    setOpen(!open);
  };
  return (
    <div class="filters">
      <button type="button" class="plain-button" aria-expanded={open} aria-controls={id} onClick={toggle}>
        {i18n.t('filter.filters')}
        {count > 0 && <span class="count"> {count.toLocaleString(props.locale)}</span>}
      </button>
      {count > 0 && (
        <button type="button" class="plain-button" onClick={() => props.onFilters({})}>
          {i18n.t('filter.clear')}
        </button>
      )}
      <div id={id} class="filter-fields" hidden={!open}>
        {open && <Fields {...props} />}
      </div>
    </div>
  );
}

function Fields({ filters, onFilters, choices, locale }: SearchFiltersProps) {
  const set = (name: FilterName) => (value: string) => onFilters(withFilter(filters, name, value));
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <>
      <DayField label={i18n.t('filter.from')} value={filters.from} onValue={set('from')} />
      <DayField label={i18n.t('filter.to')} value={filters.to} onValue={set('to')} />
      <Choice
        label={i18n.t('filter.kind')}
        value={filters.kind}
        options={choices?.kinds.map((kind) => ({ value: kind, name: writeKind(kind) }))}
        onValue={set('kind')}
      />
      <Choice
        label={i18n.t('filter.source')}
        value={filters.source}
        options={choices?.sources.map((source) => ({ value: source, name: source }))}
        onValue={set('source')}
      />
      <Choice
        label={i18n.t('filter.story')}
        value={filters.story}
        options={choices?.stories.map(({ id, title }) => ({ value: id, name: title }))}
        onValue={set('story')}
      />
      <Choice
        label={i18n.t('filter.entity')}
        value={filters.entity}
        options={choices?.names.map(({ id, label }) => ({ value: id, name: label }))}
        onValue={set('entity')}
      />
      <Choice
        label={i18n.t('filter.language')}
        value={filters.language}
        options={choices?.languages.map((tag) => ({ value: tag, name: languages.of(tag) ?? tag }))}
        onValue={set('language')}
      />
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onValue: (value: string) => void;
}

function DayField({ label, value = '', onValue }: FieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input type="date" value={value} onChange={(event) => onValue(event.currentTarget.value)} />
    </label>
  );
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly name: string }[] | undefined;
}

function Choice({ label, value = '', options = [], onValue }: ChoiceProps) {
  const isListed = value === '' || options.some((option) => option.value === value);
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">{i18n.t('filter.any')}</option>
        {/* A filter from an address may name what the archive does not have. */}
        {!isListed && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
