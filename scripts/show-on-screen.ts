/** Shows the demo pages in a window, with Sidelight beside them, until the person closes it. */
import { demoPages } from '../tests/e2e/bed/demo-pages';
import { launch } from '../tests/e2e/bed/launch';

const sidelight = await launch('chromium', { visible: true });
const { browser } = sidelight.driven;
const [settings] = await browser.pages();
const pages = [];
for (const url of Object.values(demoPages)) pages.push(await sidelight.open(url));
await settings?.close();
await pages[0]?.bringToFront();
console.log('The demo pages are open, served offline under their real addresses. Close the window to end.');
await new Promise<void>((done) => browser.once('disconnected', () => done()));
sidelight.stopServing();
