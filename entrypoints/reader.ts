import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { becomeResident } from '../lib/page/resident-reader';
import { siteFor } from '../lib/sites/index';
import { news } from '../lib/sites/news';

/** Injected where a page is worth reading. What a reader asks for is read as an article where no site claims it. */
export default defineUnlistedScript(() =>
  becomeResident((document, url, hints) => {
    const site = siteFor(url) ?? (hints.asked ? news : null);
    return site ? site.read(document, url, hints) : { kind: 'not-an-article' };
  }),
);
