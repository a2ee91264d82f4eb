/** Where the sidebar stands: in a column of the page, or over its right edge. */
export type Dock =
  | { readonly kind: 'column'; readonly column: Element }
  /** `covers`: it would lie over a player, or over most of a narrow page. */
  | { readonly kind: 'edge'; readonly top: number; readonly bottom: number; readonly covers: boolean };

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

/**
 * Chooses the place by geometry, not by names that change with each design of the site: the nearest
 * ancestor of the player that has a second child, right of the player and wide enough, is the two-column layout.
 */
export function chooseDock(page: Document, isWatchPage: boolean): Dock {
  const player = findPlayer(page);
  if (!player) return edgeBeside(null, page);
  // An article with a video in it has columns of its own.
  const column = isWatchPage ? columnBeside(player) : null;
  return column ? { kind: 'column', column } : edgeBeside(player.getBoundingClientRect(), page);
}

/** The player is the largest video that is laid out, with the box that the site draws its controls in. */
function findPlayer(page: Document): Element | null {
  const video = [...page.querySelectorAll('video')].sort((a, b) => areaOf(b) - areaOf(a))[0];
  const player = video?.closest('#movie_player') ?? video ?? null;
  return player && areaOf(player) > 0 ? player : null;
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

function isColumn(box: DOMRect, player: DOMRect): boolean {
  const startsBeside = box.left >= player.right - 1 && box.top < player.bottom;
  return startsBeside && box.width >= COLUMN.narrowest && box.width <= COLUMN.widest && box.height > 0;
}

function edgeBeside(player: DOMRect | null, page: Document): Dock {
  const { clientWidth, clientHeight } = page.documentElement;
  const top = EDGE_MARGIN;
  const bottom = clientHeight - EDGE_MARGIN;
  const overlaps = player && player.right > clientWidth - EDGE_WIDTH - EDGE_MARGIN && player.bottom > top;
  if (!overlaps) return { kind: 'edge', top, bottom, covers: clientWidth < NARROW };
  const controls = player.bottom - CONTROLS_HEIGHT;
  if (controls > bottom) return { kind: 'edge', top, bottom, covers: true };
  return controls - top >= SHORTEST
    ? { kind: 'edge', top, bottom: controls, covers: true }
    : { kind: 'edge', top: player.bottom + EDGE_MARGIN, bottom, covers: clientWidth < NARROW };
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}
