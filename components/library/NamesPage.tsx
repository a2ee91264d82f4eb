import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Entity, EntityType } from '../../lib/core/entry';
import { writeRoute } from '../../lib/core/library-route';

const HEADINGS = {
  person: 'names.person',
  organisation: 'names.organisation',
  country: 'names.country',
  place: 'names.place',
  document: 'names.document',
  event: 'names.event',
} as const satisfies Record<EntityType, string>;

/** Every name that the packs know, by what it is; a field finds one by any of its spellings. */
export function NamesPage({ names }: { readonly names: readonly Entity[] }) {
  const [text, setText] = useState('');
  const found = names.filter((name) => isCalled(name, text));
  return (
    <>
      <h1>{i18n.t('library.names')}</h1>
      <search class="search">
        <input
          type="search"
          value={text}
          dir="auto"
          aria-label={i18n.t('library.findName')}
          placeholder={i18n.t('library.findName')}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </search>
      <p class="quiet" role="status">
        {found.length === 0 && i18n.t('library.noName')}
      </p>
      {EntityType.options.map((type) => (
        <NameGroup key={type} type={type} names={found.filter((name) => name.type === type)} />
      ))}
    </>
  );
}

function NameGroup({ type, names }: { readonly type: EntityType; readonly names: readonly Entity[] }) {
  if (names.length === 0) return null;
  return (
    <section>
      <h2>{i18n.t(HEADINGS[type])}</h2>
      <ul class="links">
        {names.map(({ id, label }) => (
          <li key={id}>
            <a href={writeRoute({ page: 'name', id })} dir="auto">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isCalled({ label, aliases }: Entity, text: string): boolean {
  const sought = text.trim().toLocaleLowerCase();
  const spellings = [label, ...Object.values(aliases).flat()];
  return spellings.some((spelling) => spelling.toLocaleLowerCase().includes(sought));
}
