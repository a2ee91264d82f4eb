import { browser } from 'wxt/browser';

/** What differs between the browsers' own side panels. Absent where a browser, or a page inside another, has none. */
interface PanelInterfaces {
  /** Chromium, since 116. */
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  /** Firefox on the desktop; not from a frame inside a page. */
  readonly sidebarAction?: { open(): Promise<void> };
}
const panels: PanelInterfaces = browser;

/** Whether the asking page may open the browser's own side panel. */
export const canOpenPanel = Boolean(panels.sidePanel?.open ?? panels.sidebarAction?.open);

/** Opens it. Browsers allow that only while they handle a reader's click. */
export async function openPanel(): Promise<void> {
  if (panels.sidebarAction) return panels.sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await panels.sidePanel?.open({ windowId: id });
}

/** Whether the side panel of a window is open. Only the background knows of all. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  if (panels.sidePanel) {
    const open = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] });
    return open.length > 0;
  }
  // A type of view that Firefox alone has.
  return panels.sidebarAction ? browser.extension.getViews({ type: 'sidebar' as 'tab', windowId }).length > 0 : false;
}
