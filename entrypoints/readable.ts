import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readableText } from '../lib/sites/readable';

/** Injected when the quick reader is in doubt; the text is the script's result. */
export default defineUnlistedScript(() => readableText(document));
