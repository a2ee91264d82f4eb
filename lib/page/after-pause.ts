/** A function that calls back once it was not called again for some milliseconds; never after the signal aborts. */
export function afterPause(milliseconds: number, act: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(act, milliseconds);
  };
}
