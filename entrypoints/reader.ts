import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { becomeResident, type PageReader } from '../lib/page/resident-reader';
import { SeekBarMarks } from '../lib/page/seek-bar';
import { mountSidebarFrame } from '../lib/page/sidebar-frame';
import { siteFor } from '../lib/sites/index';
import { news } from '../lib/sites/news';

/** Injected where a page is worth reading or the sidebar is wanted. */
export default defineUnlistedScript(() => becomeResident({ read, mountSidebarFrame, SeekBarMarks }));

/** What a reader asks for is read as an article where no site claims it. */
const read: PageReader = (document, url, hints) => {
  const site = siteFor(url) ?? (hints.asked ? news : null);
  return site ? site.read(document, url, hints) : { kind: 'not-an-article' };
};
