import { useCallback, useEffect, useState } from 'react';

interface Run {
  /** Seconds gone before the clock was last started. */
  readonly before: number;
  /** When it was last started; null while it stands still. */
  readonly since: number | null;
}

interface Clock {
  readonly seconds: number;
  readonly isRunning: boolean;
  readonly toggle: () => void;
  readonly restart: () => void;
}

/** A clock that can be held; it tells the time gone, however seldom the browser lets it tick. */
export function useClock(): Clock {
  const [run, setRun] = useState<Run>(() => ({ before: 0, since: Date.now() }));
  const [now, setNow] = useState(() => Date.now());
  const isRunning = run.since !== null;
  useEffect(() => {
    if (!isRunning) return undefined;
    const ticking = window.setInterval(() => setNow(Date.now()), 500);
    return () => window.clearInterval(ticking);
  }, [isRunning]);
  const toggle = useCallback(() => {
    const at = Date.now();
    setNow(at);
    setRun(({ before, since }) =>
      since === null ? { before, since: at } : { before: before + (at - since) / 1000, since: null },
    );
  }, []);
  const restart = useCallback(() => {
    const at = Date.now();
    setNow(at);
    setRun(({ since }) => ({ before: 0, since: since === null ? null : at }));
  }, []);
  const seconds = Math.max(0, Math.floor(run.before + (run.since === null ? 0 : (now - run.since) / 1000)));
  return { seconds, isRunning, toggle, restart };
}
