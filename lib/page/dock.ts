import { type Box, fitBox, type Placement } from '../core/placement';
import { mainVideo, playerOf } from './main-video';

/** Where the sidebar stands: in a column of the page, over its edge, in a box over it, or as a sheet from below. */
export type Dock =
  | { readonly kind: 'column'; readonly column: Element }
  /** `covers`: it would lie over a player. */
  | { readonly kind: 'edge'; readonly top: number; readonly bottom: number; readonly covers: boolean }
  | { readonly kind: 'over'; readonly box: Box }
  /** On a page too narrow for two things beside each other. */
  | { readonly kind: 'sheet'; readonly height: number };

/** Widths in px between which a column beside the player can hold the sidebar. */
const COLUMN = { narrowest: 280, widest: 640 } as const;
/** The sidebar's width at the edge, with its margin, in px. */
export const EDGE_WIDTH = 384;
const EDGE_MARGIN = 16;
/** Below this width in px of a page the sidebar would leave nothing to read beside it. */
const NARROW = 700;
/** Height in px of the strip along a player's lower edge that holds its controls. */
const CONTROLS_HEIGHT = 72;
/** Less than this in px is no room for a list. */
const SHORTEST = 200;
/** How many levels above the player the column beside it is looked for. */
const LEVELS = 8;
/** A box over the page begins at this size in px, this far from the top. */
const BOX = { width: 384, height: 600, top: 72 } as const;

/**
 * Chooses the place by geometry, not by names that change with each design of the site: the nearest ancestor of the
 * player that has a second child, beside the player and wide enough, is the two-column layout.
 */
export function chooseDock(page: Document, isWatchPage: boolean, placement: Placement): Dock {
  const { clientWidth: width, clientHeight: height } = page.documentElement;
  if (width < NARROW) return { kind: 'sheet', height: Math.max(SHORTEST, placement.sheet * height) };
  if (placement.dock === 'over')
    return { kind: 'over', box: fitBox(placement.box ?? firstBox(page), { width, height }) };
  const video = mainVideo(page);
  if (!video) return edgeBeside(null, page);
  const player = playerOf(video);
  // An article with a video in it has columns of its own.
  const column = isWatchPage ? columnBeside(player) : null;
  return column ? { kind: 'column', column } : edgeBeside(player.getBoundingClientRect(), page);
}

function columnBeside(player: Element): Element | null {
  const box = player.getBoundingClientRect();
  let inside: Element = player;
  for (let level = 0; level < LEVELS; level += 1) {
    const parent = inside.parentElement;
    if (!parent || parent === player.ownerDocument.body) return null;
    for (const sibling of parent.children) {
      if (sibling !== inside && isColumn(sibling.getBoundingClientRect(), box)) return sibling;
    }
    inside = parent;
  }
  return null;
}

/** On the right; in pages that run from right to left, on the left. */
function isColumn(box: DOMRect, player: DOMRect): boolean {
  const isBeside = box.left >= player.right - 1 || box.right <= player.left + 1;
  const fits = box.width >= COLUMN.narrowest && box.width <= COLUMN.widest && box.height > 0;
  return isBeside && box.top < player.bottom && fits;
}

function edgeBeside(player: DOMRect | null, page: Document): Dock {
  const { clientHeight } = page.documentElement;
  const top = EDGE_MARGIN;
  const bottom = clientHeight - EDGE_MARGIN;
  if (!player || !reachesEdge(player, page) || player.bottom <= top || player.top >= bottom) {
    return { kind: 'edge', top, bottom, covers: false };
  }
  // A small player in the lower corner leaves room above it.
  if (player.top - EDGE_MARGIN - top >= SHORTEST) {
    return { kind: 'edge', top, bottom: player.top - EDGE_MARGIN, covers: false };
  }
  const controls = player.bottom - CONTROLS_HEIGHT;
  if (controls > bottom) return { kind: 'edge', top, bottom, covers: true };
  return controls - top >= SHORTEST
    ? { kind: 'edge', top, bottom: controls, covers: true }
    : { kind: 'edge', top: player.bottom + EDGE_MARGIN, bottom, covers: false };
}

/** Whether the sidebar at the edge where lines end would meet the player. */
function reachesEdge(player: DOMRect, page: Document): boolean {
  const room = EDGE_WIDTH + EDGE_MARGIN;
  return isRightToLeft(page) ? player.left < room : player.right > page.documentElement.clientWidth - room;
}

export function isRightToLeft(page: Document): boolean {
  return getComputedStyle(page.documentElement).direction === 'rtl';
}

function firstBox(page: Document): Box {
  const left = isRightToLeft(page) ? EDGE_MARGIN : page.documentElement.clientWidth - BOX.width - EDGE_MARGIN;
  return { left, top: BOX.top, width: BOX.width, height: BOX.height };
}
