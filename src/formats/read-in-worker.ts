import { MAX_BYTES, sizeParams } from '../domain/file/limits.ts';
import type { ReadStep } from '../domain/file/read-plan-file.ts';
import { type FileRefusal, fileRefusal } from '../domain/file/refusal.ts';
import { fail, type Result } from '../domain/result.ts';
import type { FileContent } from './format.ts';
import { readFile } from './read-file.ts';

export interface ImportRequest {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}
export type ImportMessage =
  /** The worker has loaded: a failure before this is one of the worker, after it one of the file. */
  | { readonly type: 'ready' }
  | { readonly type: 'step'; readonly step: ReadStep }
  | { readonly type: 'done'; readonly result: Result<FileContent, FileRefusal> };

/** As much of a `Worker` as is used. */
export interface ImportWorker {
  onmessage: ((event: MessageEvent<ImportMessage>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: ImportRequest, transfer: Transferable[]): void;
  terminate(): void;
}

export interface ReadOptions {
  /** Cancels at once, whatever the file is doing to us. */
  readonly signal?: AbortSignal;
  readonly onStep?: (step: ReadStep | 'read') => void;
  readonly timeoutMs?: number;
  /** Starts the worker, or says that there is none. */
  readonly startWorker?: () => ImportWorker | null;
}

const TIMEOUT_MS = 10_000;

/** A file somebody chose, read beside the screen so that nothing in it can freeze the page. */
export async function readInWorker(
  file: Blob & { readonly name?: string },
  options: ReadOptions = {},
): Promise<Result<FileContent, FileRefusal>> {
  const { signal, onStep, startWorker = startImportWorker } = options;
  if (file.size > MAX_BYTES) return fail(fileRefusal('tooLarge', sizeParams(file.size)));
  onStep?.('read');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (signal?.aborted) return fail(fileRefusal('cancelled'));
  // The file was moved, or its drive taken out, between choosing and reading.
  if (!bytes) return fail(fileRefusal('unreadable'));
  const request = { name: file.name ?? '', bytes };
  const worker = startWorker();
  return worker ? converse(worker, request, options) : readHere(request, options);
}

function startImportWorker(): ImportWorker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

const readHere = ({ bytes, name }: ImportRequest, { onStep }: ReadOptions) =>
  readFile(new Uint8Array(bytes), name, onStep);

function converse(
  worker: ImportWorker,
  request: ImportRequest,
  options: ReadOptions,
): Promise<Result<FileContent, FileRefusal>> {
  const { signal, onStep, timeoutMs = TIMEOUT_MS } = options;
  return new Promise((resolve) => {
    let isReady = false;
    const finish = (result: Result<FileContent, FileRefusal>) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => finish(fail(fileRefusal('cancelled')));
    const timer = setTimeout(
      () => finish(fail(fileRefusal('tooSlow', { seconds: Math.round(timeoutMs / 1_000) }))),
      timeoutMs,
    );
    signal?.addEventListener('abort', cancel);
    worker.onmessage = ({ data }) => {
      if (data.type === 'step') onStep?.(data.step);
      else if (data.type === 'done') finish(data.result);
      else {
        isReady = true;
        worker.postMessage(request, [request.bytes]);
      }
    };
    worker.onerror = (event) => {
      event.preventDefault();
      // Opened from a disk some browsers start no worker: then the page reads by itself.
      finish(isReady ? fail(fileRefusal('unreadable')) : readHere(request, options));
    };
  });
}
