import { useRef } from 'preact/hooks';
import type { BarRange } from '../lib/core/overview';

/** What a chart's element hears; nothing when nothing can be chosen. */
interface DragListeners {
  readonly onPointerDown?: (event: PointerEvent) => void;
  readonly onPointerMove?: (event: PointerEvent) => void;
  readonly onPointerUp?: () => void;
}

/** Choosing a stretch of bars by dragging over them, from either end; a press without a move chooses all again. */
export function useBarDrag(count: number, onRange: ((range: BarRange | null) => void) | undefined): DragListeners {
  const start = useRef<number | null>(null);
  if (!onRange) return {};
  return {
    onPointerDown(event) {
      // The sliders' own handles are dragged by the browser.
      if (event.button !== 0 || event.target instanceof HTMLInputElement) return;
      start.current = barAt(event, count);
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      onRange(null);
    },
    onPointerMove(event) {
      if (start.current === null) return;
      const now = barAt(event, count);
      if (now !== start.current) onRange({ from: Math.min(start.current, now), to: Math.max(start.current, now) });
    },
    onPointerUp() {
      start.current = null;
    },
  };
}

function barAt(event: PointerEvent, count: number): number {
  const chart = event.currentTarget as HTMLElement;
  const box = chart.getBoundingClientRect();
  const share = (event.clientX - box.left) / box.width;
  const inOrder = getComputedStyle(chart).direction === 'rtl' ? 1 - share : share;
  return Math.max(0, Math.min(count - 1, Math.floor(inOrder * count)));
}
