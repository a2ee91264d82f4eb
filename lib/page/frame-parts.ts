import type { FrameWords } from '../core/tab-state';
import { EDGE_WIDTH } from './dock';
import styles from './sidebar-frame.css?inline';
import type { Theme } from './theme';

/** The element that holds all that is added to a page. */
export const SIDEBAR_HOST = 'sidelight-sidebar';

/** The elements of a sidebar in a page. */
export interface FrameParts {
  /** In the page; everything else hangs in its closed shadow root. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly box: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** What is left of a collapsed sidebar: it opens, and hangs where it is dragged. */
  readonly tab: HTMLButtonElement;
  readonly removeTab: HTMLButtonElement;
  /** Move and resize a box over the page. */
  readonly move: HTMLButtonElement;
  readonly resize: HTMLButtonElement;
}

export interface FrameTexts {
  /** Address of the sidebar's page inside the extension. */
  readonly source: string;
  /** Null follows the system. */
  readonly theme: Theme | null;
  /** What the collapsed tab says. */
  readonly tabText: string;
  readonly words: FrameWords;
}

/** Makes the elements, in no page yet. */
export function makeFrameParts(page: Document, { source, theme, tabText, words }: FrameTexts): FrameParts {
  const host = page.createElement(SIDEBAR_HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const box = page.createElement('div');
  const frame = makeFrame(page, source);
  if (theme) box.dataset.theme = theme;
  const tab = makeButton(page, 'tab', tabText);
  const removeTab = makeButton(page, 'remove', '×', words.removeTab);
  const resize = makeButton(page, 'resize', '', words.resize);
  const move = makeButton(page, 'move', '', words.move);
  const handle = page.createElement('div');
  handle.className = 'handle';
  handle.append(resize, move);
  box.append(hang(page, tab, removeTab), handle, frame);
  root.append(makeStyle(page), box);
  return { host, root, box, frame, tab, removeTab, move, resize };
}

function makeFrame(page: Document, source: string): HTMLIFrameElement {
  const frame = page.createElement('iframe');
  frame.src = source;
  frame.title = 'Sidelight';
  // A page of another origin lets nothing in it write to the clipboard; citing does, at a click.
  frame.allow = 'clipboard-write';
  return frame;
}

/** What hangs at the edge of a page when the sidebar is not open. */
export function hang(page: Document, ...buttons: HTMLButtonElement[]): HTMLElement {
  const hanging = page.createElement('div');
  hanging.className = 'hanging';
  hanging.append(...buttons);
  return hanging;
}

export function makeButton(page: Document, name: string, text: string, label?: string): HTMLButtonElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = name;
  button.textContent = text;
  if (label) {
    button.title = label;
    button.setAttribute('aria-label', label);
  }
  return button;
}

/** The style of all that is added, for its shadow root. */
export function makeStyle(page: Document): HTMLStyleElement {
  const style = page.createElement('style');
  style.textContent = `${styles}\n:host { --edge-width: ${EDGE_WIDTH}px; }`;
  return style;
}
