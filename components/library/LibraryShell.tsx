import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type LibraryRoute, timelineRoute, writeRoute } from '../../lib/core/library-route';

interface LibraryShellProps {
  readonly route: LibraryRoute;
  readonly children: ComponentChildren;
}

/** What stands around every page of the library: the name, the ways to its pages, and the page itself. */
export function LibraryShell({ route, children }: LibraryShellProps) {
  const main = useRef<HTMLElement>(null);
  const place = 'id' in route ? `${route.page}/${route.id}` : route.page;
  useLayoutEffect(() => arrive(main.current), [place]);
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <div class="library">
      <header>
        <a class="skip" href={writeRoute(route)} onClick={skip}>
          {i18n.t('library.skip')}
        </a>
        <a class="brand" href={writeRoute(timelineRoute())}>
          <span class="mark" aria-hidden="true" />
          {i18n.t('sidebar.title')}
        </a>
        <nav aria-label={i18n.t('library.pages')}>
          <ul>
            {pages().map(({ target, name }) => (
              <li key={target.page}>
                <a
                  class="page-link"
                  href={writeRoute(target)}
                  aria-current={isUnder(route, target) ? 'page' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** A new place begins at its top. Its first heading is where a screen reader goes on from. */
function arrive(main: HTMLElement | null): void {
  window.scrollTo({ top: 0, behavior: 'instant' });
  // Not on the first arrival: there the browser's own order is right.
  if (main?.dataset.arrived) main.focus({ preventScroll: true });
  if (main) main.dataset.arrived = 'true';
}

const pages = (): { target: LibraryRoute; name: string }[] => [
  { target: timelineRoute(), name: i18n.t('library.timeline') },
  { target: { page: 'stories' }, name: i18n.t('library.stories') },
  { target: { page: 'names' }, name: i18n.t('library.names') },
  { target: { page: 'settings' }, name: i18n.t('library.settings') },
  { target: { page: 'privacy' }, name: i18n.t('library.privacy') },
  { target: { page: 'shortcuts' }, name: i18n.t('library.shortcuts') },
];

const ABOVE: Partial<Record<LibraryRoute['page'], LibraryRoute['page']>> = {
  story: 'stories',
  name: 'names',
  entry: 'timeline',
};
const isUnder = (route: LibraryRoute, target: LibraryRoute) => (ABOVE[route.page] ?? route.page) === target.page;
