import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A part that can be unfolded. */
export interface Unfolding<Part extends HTMLElement> {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly part: RefObject<Part | null>;
  /** Folded, the part is still found by the browser's own search, which unfolds it. */
  readonly hidden: 'until-found' | false;
}

/**
 * @param startsOpen whether it is unfolded at first.
 * @param isNeeded unfolds it now. It stays so: a part that folded by itself would move what stands below under the
 * reader's eyes.
 */
export function useUnfolding<Part extends HTMLElement>(startsOpen: boolean, isNeeded = false): Unfolding<Part> {
  const [isOpen, setOpen] = useState(startsOpen);
  useEffect(() => {
    if (isNeeded) setOpen(true);
  }, [isNeeded]);
  const part = useRef<Part>(null);
  useEffect(() => {
    const open = () => setOpen(true);
    const element = part.current;
    element?.addEventListener('beforematch', open);
    return () => element?.removeEventListener('beforematch', open);
  }, []);
  const isShown = isOpen || isNeeded;
  return { isOpen: isShown, toggle: () => setOpen(!isOpen), part, hidden: isShown ? false : 'until-found' };
}
