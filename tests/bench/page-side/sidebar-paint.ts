import type { Sidelight } from '../../e2e/bed/launch';

/** From the page's document being ready (`DOMContentLoaded`) to the sidebar's entries on the screen, in ms. */
export async function measureSidebarPaint(sidelight: Sidelight, url: string): Promise<number> {
  const page = await sidelight.open(url);
  const sidebar = await sidelight.sidebar(page);
  await sidebar.entriesOnce();
  const painted = await sidebar.document.evaluate(largestPaint);
  const ready = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.timeOrigin + navigation!.domContentLoadedEventEnd;
  });
  await sidelight.closePages();
  return painted - ready;
}

/** When the largest text of a document was painted, in ms since 1970. It runs in the sidebar. */
function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      resolve(performance.timeOrigin + list.getEntries().at(-1)!.startTime);
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
