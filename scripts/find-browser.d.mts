/** The full path of a browser, or `null`. The environment variables CHROMIUM and FIREFOX go first. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
