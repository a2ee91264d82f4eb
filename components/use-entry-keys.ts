import { useEffect } from 'preact/hooks';

const SEARCH = 'input[type=search]';
/** What the arrow keys go through. */
const ENTRIES = 'article .title-link, article .unfold';

/**
 * Keys of a page that is searched: `/` goes to the search, the arrows from there through the entries and back, Enter in
 * the search to the first entry. Keys that a field or a chart needs itself are left to it.
 */
export function useEntryKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  const search = document.querySelector<HTMLInputElement>(SEARCH);
  const focused = document.activeElement;
  const target = targetOf(event.key, search, focused);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function targetOf(key: string, search: HTMLInputElement | null, focused: Element | null): HTMLElement | null {
  if (key === '/') return isField(focused) ? null : search;
  const entries = [...document.querySelectorAll<HTMLElement>(ENTRIES)];
  if (focused === search) return key === 'ArrowDown' || key === 'Enter' ? (entries[0] ?? null) : null;
  // Nothing has the focus, or what had it has gone with an earlier answer.
  if (focused === document.body) return key === 'ArrowDown' ? (entries[0] ?? null) : null;
  const at = entries.findIndex((entry) => entry.closest('article')?.contains(focused));
  if (at < 0 || isField(focused)) return null;
  if (key === 'ArrowDown') return entries[at + 1] ?? null;
  if (key === 'ArrowUp') return entries[at - 1] ?? search;
  return key === 'Escape' ? search : null;
}

const isField = (element: Element | null) => element?.matches('input, select, textarea') ?? false;
