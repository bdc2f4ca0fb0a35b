import { type ReactNode, startTransition, useEffect, useState } from 'react';

/** Whether what has just been mounted is on the screen: what a person looks at first does not wait for the rest. */
export function useAfterwards(): boolean {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setTime(true)));
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
