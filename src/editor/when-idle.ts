/** A slice of work that no frame misses. */
const SLICE_MS = 6;
/** So long a busy page keeps others waiting at most. */
const LATEST_MS = 200;

/**
 * Calls back once the browser has nothing more urgent to do, with the moment until which it may be kept from anything
 * else; what it returns calls that off. Browsers that do not tell when they are idle call back at the next turn.
 */
export function whenIdle(act: (until: number) => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(() => act(performance.now() + SLICE_MS));
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(
    (deadline) => {
      const free = deadline.didTimeout ? SLICE_MS : Math.min(SLICE_MS, deadline.timeRemaining());
      act(performance.now() + free);
    },
    { timeout: LATEST_MS },
  );
  return () => cancelIdleCallback(asked);
}
