import * as v from 'valibot';

/**
 * Where a reader wants the sidebar. `beside`: in the column beside a video, else at the edge of the page; `over`: a
 * box over the page that is moved and resized; `panel`: the browser's own side panel.
 */
export const DockChoice = v.picklist(['beside', 'over', 'panel']);
export type DockChoice = v.InferOutput<typeof DockChoice>;

const Pixels = v.pipe(v.number(), v.finite());
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A box in a window, in CSS px from the window's top left corner. */
export const BoxSchema = v.object({ left: Pixels, top: Pixels, width: Pixels, height: Pixels });
export type Box = v.InferOutput<typeof BoxSchema>;

/** What is remembered of a site: where the sidebar stands there. */
export const PlacementSchema = v.object({
  dock: v.optional(DockChoice, 'beside'),
  /** Where the box over the page was left. */
  box: v.optional(BoxSchema),
  /** Height of the sheet on a narrow page, as a share of the window's. */
  sheet: v.optional(Share, 0.55),
  /** How far down the collapsed tab hangs, as a share of the window's height. */
  tab: v.optional(Share, 0.12),
  /** The reader removed the tab: collapsed, the sidebar is not seen at all. */
  withoutTab: v.optional(v.boolean(), false),
});
export type Placement = v.InferOutput<typeof PlacementSchema>;

/** The size of a window, in CSS px. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** The least that a list can be read in, and what is left free around it, in px. */
const LEAST = { width: 280, height: 240 } as const;
const MARGIN = 8;

/** The nearest box that lies within a window and can be read in; where the window is too small, it fills it. */
export function fitBox(box: Box, window: WindowSize): Box {
  const width = within(box.width, LEAST.width, window.width - 2 * MARGIN);
  const height = within(box.height, LEAST.height, window.height - 2 * MARGIN);
  return {
    left: within(box.left, MARGIN, window.width - MARGIN - width),
    top: within(box.top, MARGIN, window.height - MARGIN - height),
    width,
    height,
  };
}

/** A box after a move by so many px. */
export function moveBox(box: Box, right: number, down: number, window: WindowSize): Box {
  return fitBox({ ...box, left: box.left + right, top: box.top + down }, window);
}

/** A box after one of its upper corners was dragged by so many px; the opposite corner stays. */
export function resizeBox(box: Box, corner: 'left' | 'right', right: number, down: number, window: WindowSize): Box {
  const bottom = box.top + box.height;
  const far = box.left + box.width;
  const height = within(box.height - down, LEAST.height, bottom - MARGIN);
  const grown = corner === 'left' ? box.width - right : box.width + right;
  const room = corner === 'left' ? far - MARGIN : window.width - MARGIN - box.left;
  const width = within(grown, LEAST.width, room);
  return fitBox({ left: corner === 'left' ? far - width : box.left, top: bottom - height, width, height }, window);
}

/** The number nearest to a wish between two bounds; the lower bound gives way to the upper. */
function within(wish: number, least: number, most: number): number {
  return Math.min(Math.max(wish, least), Math.max(most, 0));
}
