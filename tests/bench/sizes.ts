import { globSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUILT = '.output/chrome-mv3';

/** Bytes of the script that goes into pages, gzipped. */
export function contentScriptSize(): number {
  return gzipped(`${BUILT}/content-scripts/page.js`);
}

/** Bytes of the package for the store; null before `wxt zip` made one. */
export function packageSize(): number | null {
  const [zip] = globSync('.output/*-chrome.zip');
  return zip ? statSync(zip).size : null;
}

/** Bytes of all scripts of the sidebar's page, gzipped. */
export function sidebarSize(): number {
  const page = readFileSync(`${BUILT}/sidebar.html`, 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((found) => found[1]!);
  return scripts.reduce((sum, script) => sum + gzipped(`${BUILT}/${script}`), 0);
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).length;
}
