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

export function useUnfolding<Part extends HTMLElement>(startsOpen: boolean): Unfolding<Part> {
  const [isOpen, setOpen] = useState(startsOpen);
  const part = useRef<Part>(null);
  useEffect(() => {
    const open = () => setOpen(true);
    const element = part.current;
    element?.addEventListener('beforematch', open);
    return () => element?.removeEventListener('beforematch', open);
  }, []);
  return { isOpen, toggle: () => setOpen(!isOpen), part, hidden: isOpen ? false : 'until-found' };
}
