import type { Placement } from '../core/placement';
import type { Dock } from './dock';
import type { FrameParts } from './frame-parts';

/** Puts the sidebar where its dock is; nothing of the page moves. */
export function arrange(
  page: Document,
  { host, box }: FrameParts,
  dock: Dock,
  collapsed: boolean,
  placement: Placement,
) {
  box.hidden = page.fullscreenElement !== null || (collapsed && placement.withoutTab);
  // The layout of a full screen is no place to move to: in Firefox, moving loads the frame anew.
  if (page.fullscreenElement) return;
  place(host, dock, page);
  box.className = dock.kind;
  box.toggleAttribute('data-collapsed', collapsed);
  for (const [name, value] of Object.entries(boundsOf(dock, placement))) box.style.setProperty(name, value);
}

function boundsOf(dock: Dock, { tab }: Placement): Record<string, string> {
  const hang = { '--tab': `${100 * tab}%` };
  switch (dock.kind) {
    case 'column':
      return {};
    case 'edge':
      return { ...hang, '--top': `${dock.top}px`, '--height': `${dock.bottom - dock.top}px` };
    case 'sheet':
      return { ...hang, '--height': `${dock.height}px` };
    case 'over': {
      const { left, top, width, height } = dock.box;
      return {
        ...hang,
        '--left': `${left}px`,
        '--top': `${top}px`,
        '--width': `${width}px`,
        '--height': `${height}px`,
      };
    }
  }
}

/** Puts the host first in a column, or last in the page. It moves only when its place really is another. */
function place(host: HTMLElement, dock: Dock, page: Document): void {
  const parent: MovingParent = dock.kind === 'column' ? dock.column : page.documentElement;
  if (host.parentElement === parent) return;
  const before = dock.kind === 'column' ? parent.firstChild : null;
  if (host.isConnected && parent.moveBefore) parent.moveBefore(host, before);
  else parent.insertBefore(host, before);
}

/** `moveBefore` keeps a frame alive that `insertBefore` loads anew; in Chromium since 133, in Firefox since 144. */
type MovingParent = Element & { moveBefore?(node: Node, before: Node | null): void };

/** Calls back while the window, the layout or the fullscreen state changes. */
export function watchLayout(page: Document, changed: () => void, signal: AbortSignal): void {
  let waiting = 0;
  const soon = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(changed);
  };
  const options = { signal, passive: true };
  page.addEventListener('fullscreenchange', changed, options);
  page.addEventListener('scroll', soon, options);
  const observer = new ResizeObserver(soon);
  observer.observe(page.documentElement);
  const video = page.querySelector('video');
  if (video) observer.observe(video);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(waiting);
  });
}
