import { i18n } from '#i18n';

interface SearchBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The field that searches as one types. Escape empties it first; an empty field leaves Escape to the surface. */
export function SearchBox({ text, onText }: SearchBoxProps) {
  return (
    <search class="search">
      <input
        type="search"
        value={text}
        autoComplete="off"
        spellcheck={false}
        dir="auto"
        aria-label={i18n.t('search.label')}
        placeholder={i18n.t('search.label')}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.preventDefault();
          event.stopPropagation();
          onText('');
        }}
      />
    </search>
  );
}
