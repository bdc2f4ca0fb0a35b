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

/** Reads a file beside the screen; another file, or leaving the component, stops it. */
export function useReading(file: File): Reading {
  const [latest, setLatest] = useState<{ readonly of: File; readonly reading: Reading } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const tell = (reading: Reading) => {
      if (!stop.signal.aborted) setLatest({ of: file, reading });
    };
    const onStep = (step: keyof typeof SHARE) => tell({ state: 'reading', share: SHARE[step] });
    void readInWorker(file, { signal: stop.signal, onStep }).then((result) =>
      tell(
        result.ok ? { state: 'read', content: result.value } : { state: 'refused', refusal: result.error },
      ),
    );
    return () => stop.abort();
  }, [file]);
  return latest?.of === file ? latest.reading : { state: 'reading', share: 0 };
}
