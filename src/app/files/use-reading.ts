import { useEffect, useState } from 'react';
import type { FileRefusal } from '../../domain/file/refusal.ts';
import type { FileContent } from '../../formats/format.ts';
import { readInWorker } from '../../formats/read-in-worker.ts';

export type Reading =
  | { readonly state: 'reading'; readonly share: number }
  | { readonly state: 'refused'; readonly refusal: FileRefusal }
  | { readonly state: 'read'; readonly content: FileContent };

/** How far along each step begins; checking is the long one. */
const SHARE = { read: 0.05, decode: 0.15, parse: 0.3, check: 0.55 } as const;

/** Reads a file beside the screen; leaving the component stops it. */
export function useReading(file: File): Reading {
  const [reading, setReading] = useState<Reading>({ state: 'reading', share: 0 });
  useEffect(() => {
    const stop = new AbortController();
    const onStep = (step: keyof typeof SHARE) => {
      if (!stop.signal.aborted) setReading({ state: 'reading', share: SHARE[step] });
    };
    void readInWorker(file, { signal: stop.signal, onStep }).then((result) => {
      if (stop.signal.aborted) return;
      if (result.ok) setReading({ state: 'read', content: result.value });
      else setReading({ state: 'refused', refusal: result.error });
    });
    return () => stop.abort();
  }, [file]);
  return reading;
}
