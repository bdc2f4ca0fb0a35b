import { useEffect, useReducer } from 'react';

/** Draws the component anew each minute: "2 minutes ago" would not stay true by itself. */
export function useEachMinute(): void {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(draw, 60_000);
    return () => clearInterval(timer);
  }, []);
}
