import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../core/answer';

/**
 * Asks anew whenever `about` changes. Until a new answer is there the last one stays, so that nothing flickers; an
 * answer that was overtaken is dropped.
 */
export function useAnswer<T>(ask: () => Promise<T>, about: string): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ status: 'waiting' });
  // `about` says all that the question depends on.
  useEffect(() => {
    let overtaken = false;
    ask().then(
      (value) => overtaken || setAnswer({ status: 'ready', value }),
      () => overtaken || setAnswer({ status: 'failed' }),
    );
    return () => {
      overtaken = true;
    };
  }, [about]);
  return answer;
}
