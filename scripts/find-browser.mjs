import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Where each browser usually is: names on the path, then places on macOS and Windows. */
const USUAL = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The full path of a browser, or `null`. The environment variables CHROMIUM and FIREFOX go first. */
export function findBrowser(name) {
  const given = givenPath(name);
  for (const candidate of given ? [given] : USUAL[name]) {
    const found = isAbsolute(candidate) ? [candidate] : onPath(candidate);
    const path = found.find(isExecutable);
    if (path) return path;
  }
  return null;
}

/** The full path that CHROMIUM or FIREFOX gives, or `null`. (WXT sets FIREFOX to `true` or `false` in tests.) */
export function givenPath(name) {
  const given = process.env[name.toUpperCase()];
  return given && isAbsolute(given) ? given : null;
}

function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
