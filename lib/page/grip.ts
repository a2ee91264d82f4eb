/** One drag, from its beginning: how far it has come in px, and its end. */
export interface Drag {
  by(right: number, down: number): void;
  end(): void;
}

/** A press that moves less than this, in px, is a click. */
const CLICK = 4;
/** How far an arrow key goes, in px, and with Shift. */
const STEP = 16;
const LONG_STEP = 64;
const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Lets a button be dragged by pointer and by arrow keys. A press that does not move stays a click. */
export function makeGrip(grip: HTMLElement, begin: () => Drag): void {
  let dragged = false;
  grip.addEventListener('pointerdown', (event) => {
    dragged = false;
    if (event.button === 0) followPointer(grip, event, begin(), () => (dragged = true));
  });
  grip.addEventListener('click', (event) => dragged && event.stopImmediatePropagation());
  grip.addEventListener('keydown', (event) => {
    const [right, down] = ARROWS[event.key] ?? [0, 0];
    if (right === 0 && down === 0) return;
    event.preventDefault();
    const step = event.shiftKey ? LONG_STEP : STEP;
    const drag = begin();
    drag.by(right * step, down * step);
    drag.end();
  });
}

function followPointer(grip: HTMLElement, start: PointerEvent, drag: Drag, moved: () => void): void {
  const ending = new AbortController();
  const { signal } = ending;
  let isDrag = false;
  // Captured, the pointer is the grip's also over the frame beside it.
  grip.setPointerCapture(start.pointerId);
  const move = ({ clientX, clientY }: PointerEvent) => {
    const [right, down] = [clientX - start.clientX, clientY - start.clientY];
    isDrag ||= Math.hypot(right, down) >= CLICK;
    if (!isDrag) return;
    moved();
    grip.dataset.held = '';
    drag.by(right, down);
  };
  const end = () => {
    ending.abort();
    delete grip.dataset.held;
    if (isDrag) drag.end();
  };
  grip.addEventListener('pointermove', move, { signal });
  // A fast pointer is let go farther than it was last seen.
  grip.addEventListener('pointerup', move, { signal });
  grip.addEventListener('pointerup', end, { signal });
  grip.addEventListener('pointercancel', end, { signal });
}
