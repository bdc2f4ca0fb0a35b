import { type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * Whether what has just been mounted is on the screen, with the frame after it begun (what is done right behind a frame
 * runs into the next): what a person looks at first does not wait for the rest.
 */
export function useAfterwards(): boolean {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => startTransition(() => setTime(true)));
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isTime;
}

/** Comes once what stands around it is on the screen. */
export function Afterwards({ children }: { readonly children: ReactNode }) {
  return useAfterwards() ? children : null;
}
