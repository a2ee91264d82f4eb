import { NotFound } from '../../components/library/NotFound';
import type { LibraryPlace } from '../../lib/surface/use-library-route';
import { Entry, Name, Names, Stories, Story } from './archive-pages';
import { Privacy, Settings, Shortcuts, Welcome } from './own-pages';
import { Timeline } from './Timeline';

/** The page at a place of the library. */
export function PageOf({ place, locale }: { readonly place: LibraryPlace; readonly locale: string }) {
  const { route } = place;
  switch (route.page) {
    case 'timeline':
      return <Timeline place={place} route={route} locale={locale} />;
    case 'entry':
      return <Entry id={route.id} locale={locale} />;
    case 'story':
      return <Story id={route.id} locale={locale} />;
    case 'name':
      return <Name id={route.id} locale={locale} />;
    case 'stories':
      return <Stories locale={locale} />;
    case 'names':
      return <Names />;
    case 'settings':
      return <Settings locale={locale} />;
    case 'privacy':
      return <Privacy />;
    case 'shortcuts':
      return <Shortcuts />;
    case 'welcome':
      return <Welcome locale={locale} />;
    case 'unknown':
      return <NotFound />;
  }
}
