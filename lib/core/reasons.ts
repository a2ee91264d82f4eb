import type { Evidence, SharedTerm } from './evidence';
import type { Reason } from './match';
import type { Page } from './page';

const MOST_WORDS = 4;
const MOST_NAMES = 6;

/** The evidence that made an entry's score, as a reader can check it, strongest first. */
export function reasonsOf(evidence: Evidence, page: Page): Reason[] {
  const names = evidence.shared.filter(({ inEntry }) => inEntry.name).slice(0, MOST_NAMES);
  const words = evidence.shared.filter(({ inEntry }) => !inEntry.name).slice(0, MOST_WORDS);
  const reasons: Reason[] = [...names.map(nameReason), ...words.map(wordReason)];
  if (evidence.days !== null) reasons.push({ kind: 'date', days: evidence.days });
  if (evidence.entry.sources.some(({ url }) => url === page.url)) reasons.unshift({ kind: 'source', url: page.url });
  return reasons;
}

function nameReason({ term, onPage, inEntry }: SharedTerm): Reason {
  const entity = term.startsWith('@') ? term.slice(1) : null;
  return { kind: 'name', entity, onPage: onPage.written, inEntry: inEntry.written };
}

function wordReason({ onPage, inEntry }: SharedTerm): Reason {
  return { kind: 'word', onPage: onPage.written, inEntry: inEntry.written };
}
