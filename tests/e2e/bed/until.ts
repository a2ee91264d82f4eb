import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MILLISECONDS = 50;
const PATIENCE_MILLISECONDS = 20_000;
/** A frame that goes away while it is asked never answers. */
const ANSWER_MILLISECONDS = 5_000;

/**
 * Asks again until the answer is good, and returns it. A question that throws is asked again too: documents come and go.
 * Rejects with the last answer or error after twenty seconds.
 */
export async function until<T>(
  ask: () => Promise<T> | T,
  isGood: (answer: T) => boolean = Boolean,
  patience = PATIENCE_MILLISECONDS,
): Promise<T> {
  for (const end = Date.now() + patience; ; await sleep(PAUSE_MILLISECONDS)) {
    const outcome = await attempt(ask);
    if ('answer' in outcome && isGood(outcome.answer)) return outcome.answer;
    if (Date.now() > end) throw new Error(`gave up waiting; last: ${describe(outcome)}`);
  }
}

async function attempt<T>(ask: () => Promise<T> | T): Promise<{ answer: T } | { error: unknown }> {
  try {
    return { answer: await Promise.race([ask(), noAnswer()]) };
  } catch (error) {
    return { error };
  }
}

async function noAnswer(): Promise<never> {
  await sleep(ANSWER_MILLISECONDS, undefined, { ref: false });
  throw new Error(`no answer within ${ANSWER_MILLISECONDS} ms`);
}

function describe(outcome: { answer: unknown } | { error: unknown }): string {
  const text = 'error' in outcome ? String(outcome.error) : JSON.stringify(outcome.answer);
  return text?.slice(0, 300) ?? 'nothing';
}
