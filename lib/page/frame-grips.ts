import { moveBox, type Placement, resizeBox } from '../core/placement';
import { type Dock, isRightToLeft } from './dock';
import type { FrameParts } from './frame-parts';
import { type Drag, makeGrip } from './grip';

/** What the grips of a sidebar act on. */
export interface Placing {
  /** Where the sidebar stands now. */
  dock(): Dock;
  placement(): Placement;
  /** Shows a change at once; it is remembered at the end of a drag. */
  preview(change: Partial<Placement>): void;
  remember(): void;
}

/** Lets the reader move and resize the box over the page, pull the sheet, and hang the tab elsewhere. */
export function bindGrips(page: Document, { move, resize, tab }: FrameParts, placing: Placing): void {
  makeGrip(move, () => dragBox(page, placing, moveBox));
  makeGrip(resize, () => {
    const corner = isRightToLeft(page) ? 'right' : 'left';
    return dragBox(page, placing, (box, right, down, size) => resizeBox(box, corner, right, down, size));
  });
  makeGrip(tab, () => dragTab(page, placing));
}

/** A sheet is only pulled up and down. */
function dragBox(page: Document, placing: Placing, change: typeof moveBox): Drag {
  const { clientWidth: width, clientHeight: height } = page.documentElement;
  const dock = placing.dock();
  return {
    by(right, down) {
      if (dock.kind === 'over') placing.preview({ box: change(dock.box, right, down, { width, height }) });
      if (dock.kind === 'sheet') placing.preview({ sheet: share((dock.height - down) / height, MOST_SHEET) });
    },
    end: () => placing.remember(),
  };
}

function dragTab(page: Document, placing: Placing): Drag {
  const { clientHeight } = page.documentElement;
  const { tab } = placing.placement();
  return {
    by: (_, down) => placing.preview({ tab: share(tab + down / clientHeight, LOWEST_TAB) }),
    end: () => placing.remember(),
  };
}

/** Something of the page stays to be seen, and of the tab all. */
const MOST_SHEET = 0.9;
const LOWEST_TAB = 0.92;

const share = (wish: number, most: number) => Math.min(Math.max(wish, 0), most);
