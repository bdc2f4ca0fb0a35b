import { describe, expect, test } from 'vitest';
import { writePlan } from '../../src/domain/file/write-plan.ts';
import { readFile } from '../../src/formats/read-file.ts';
import {
  type ImportMessage,
  type ImportRequest,
  type ImportWorker,
  readInWorker,
} from '../../src/formats/read-in-worker.ts';
import { outline } from '../support/outline.ts';
import { planFrom } from '../support/plan-robot.ts';

const TREE = 'A\n  B';
const file = (text = writePlan(planFrom(TREE).plan), name = 'a.throughline.json') => new File([text], name);

/** A worker by what it does once asked; the page's side of the conversation is all real. */
class TestWorker implements ImportWorker {
  onmessage: ImportWorker['onmessage'] = null;
  onerror: ImportWorker['onerror'] = null;
  isTerminated = false;
  readonly #answer: (request: ImportRequest, worker: TestWorker) => void;

  constructor(
    start: (worker: TestWorker) => void,
    answer: (request: ImportRequest, worker: TestWorker) => void,
  ) {
    this.#answer = answer;
    setTimeout(() => start(this));
  }
  say(data: ImportMessage): void {
    if (!this.isTerminated) this.onmessage?.({ data } as MessageEvent<ImportMessage>);
  }
  fail(): void {
    this.onerror?.({ preventDefault: () => {} } as ErrorEvent);
  }
  postMessage(request: ImportRequest): void {
    setTimeout(() => this.#answer(request, this));
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

const ready = (worker: TestWorker) => worker.say({ type: 'ready' });
const reads = ({ bytes, name }: ImportRequest, worker: TestWorker) => {
  const result = readFile(new Uint8Array(bytes), name, (step) => worker.say({ type: 'step', step }));
  worker.say({ type: 'done', result });
};
const silent = () => {};

describe('a file is read', () => {
  test('by a worker, step by step, which then goes', async () => {
    const worker = new TestWorker(ready, reads);
    const steps: string[] = [];
    const result = await readInWorker(file(), {
      startWorker: () => worker,
      onStep: (step) => steps.push(step),
    });
    expect(result.ok && result.value.type === 'plan' && outline(result.value.plan)).toBe(TREE);
    expect(steps).toEqual(['read', 'decode', 'parse', 'check']);
    expect(worker.isTerminated).toBe(true);
  });

  test('by the page where there are no workers', async () => {
    const result = await readInWorker(file('A\n\tB', 'a.txt'), { startWorker: () => null });
    expect(result).toMatchObject({
      ok: true,
      value: { type: 'outline', items: [{ title: 'A' }, { title: 'B' }] },
    });
    // As here: node has none.
    expect(await readInWorker(file())).toMatchObject({ ok: true, value: { type: 'plan' } });
  });

  test('by the page where the worker does not start', async () => {
    const worker = new TestWorker((one) => one.fail(), silent);
    const result = await readInWorker(file(), { startWorker: () => worker });
    expect(result).toMatchObject({ ok: true, value: { type: 'plan' } });
  });
});

describe('reading ends', () => {
  test('when it takes too long', async () => {
    const worker = new TestWorker(ready, silent);
    const result = await readInWorker(file(), { startWorker: () => worker, timeoutMs: 20 });
    expect(result).toEqual({ ok: false, error: { code: 'tooSlow', params: { seconds: 0 } } });
    expect(worker.isTerminated).toBe(true);
  });

  test('when it is cancelled, before or while it happens', async () => {
    const control = new AbortController();
    const worker = new TestWorker(ready, () => control.abort());
    const options = { startWorker: () => worker, signal: control.signal };
    const cancelled = { ok: false, error: { code: 'cancelled' } };
    expect(await readInWorker(file(), options)).toEqual(cancelled);
    expect(worker.isTerminated).toBe(true);
    expect(await readInWorker(file(), options)).toEqual(cancelled);
  });

  test('when the worker dies of the file', async () => {
    const worker = new TestWorker(ready, (_, one) => one.fail());
    const result = await readInWorker(file(), { startWorker: () => worker });
    expect(result).toEqual({ ok: false, error: { code: 'unreadable' } });
  });

  test('before it began when the file is too large, or gone', async () => {
    const large = new File([new Uint8Array(26 * 1024 * 1024)], 'a.json');
    expect(await readInWorker(large)).toMatchObject({
      ok: false,
      error: { code: 'tooLarge', params: { megabytes: 26 } },
    });
    const gone = Object.assign(file(), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    expect(await readInWorker(gone)).toEqual({ ok: false, error: { code: 'unreadable' } });
  });
});
