import { useEffect, useState } from 'preact/hooks';
import type { Setting } from '../settings';

/** A setting as it is now, wherever it is changed, and the way to change it; null until it is read. */
export function useSetting<T>(setting: Setting<T>): readonly [T | null, (value: T) => Promise<void>] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    setting.read().then((read) => controller.signal.aborted || setValue(() => read));
    setting.watch((changed) => setValue(() => changed), controller.signal);
    return () => controller.abort();
  }, [setting]);
  return [value, setting.write];
}
