import { entityTerm, type Occurrence, readDocument, type TermDocument } from './document';
import { type Entry, entitiesOf } from './entry';
import type { Lexicon } from './lexicon';

const TITLE_WEIGHT = 2;
const TEXT_WEIGHT = 1;
const MOMENT_WEIGHT = 0.5;
/** An entity that an entry lists counts like a word of its title. */
const LISTED_WEIGHT = 2;

const remembered = new WeakMap<Lexicon, WeakMap<Entry, TermDocument>>();

/** The terms of an entry: its title, text, moments, and the entities that it lists. */
export function documentOfEntry(entry: Entry, lexicon: Lexicon): TermDocument {
  let documents = remembered.get(lexicon);
  if (!documents) {
    documents = new WeakMap();
    remembered.set(lexicon, documents);
  }
  let document = documents.get(entry);
  if (!document) {
    document = readEntry(entry, lexicon);
    documents.set(entry, document);
  }
  return document;
}

function readEntry(entry: Entry, lexicon: Lexicon): TermDocument {
  const zones = [
    { text: entry.title, weight: TITLE_WEIGHT, title: true },
    { text: entry.text, weight: TEXT_WEIGHT },
    ...entry.moments.map(({ text }) => ({ text, weight: MOMENT_WEIGHT })),
  ];
  const document = readDocument(zones, entry.language, lexicon);
  const terms = new Map<string, Occurrence>(document.terms);
  const swallowed = new Set(document.swallowed);
  for (const id of entitiesOf(entry)) {
    const entity = lexicon.entity(id);
    const term = entityTerm(id);
    for (const word of entity?.terms ?? []) swallowed.add(word);
    const written = terms.get(term);
    if (written) terms.set(term, { ...written, weight: written.weight + TEXT_WEIGHT });
    else
      terms.set(term, {
        written: entity?.label ?? id,
        weight: LISTED_WEIGHT,
        inTitle: false,
        name: true,
        person: entity?.person ?? false,
        positions: [],
      });
  }
  return { terms, swallowed, length: document.length };
}
