import type { StorageFailure } from './contract.ts';

export type FailureReason =
  | 'quota'
  | 'damaged'
  | 'newerSchema'
  | 'gone'
  | 'cancelled'
  | 'timeout'
  /** May well work the next time. */
  | 'passing';

/** Leaves a transaction, which is then undone whole; it never leaves this folder. */
export class StorageError extends Error {
  readonly reason: FailureReason;
  constructor(reason: FailureReason, detail: string = reason) {
    super(detail);
    this.name = 'StorageError';
    this.reason = reason;
  }
}

/** The browser's own names for a database that is broken or cut off. */
const BROKEN = new Set([
  'UnknownError',
  'NotFoundError',
  'DataError',
  'InvalidStateError',
  'DatabaseClosedError',
]);

interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  /** Dexie wraps what the browser said. */
  readonly inner?: unknown;
}

const isThrown = (error: unknown): error is Thrown => typeof error === 'object' && error !== null;

/** The names of an error and of what it wraps: a full disk is an `AbortError` with a `QuotaExceededError` inside. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let at = error; isThrown(at) && names.length < 5; at = at.inner) names.push(String(at.name));
  return names;
}

export function reasonOf(error: unknown): FailureReason {
  if (error instanceof StorageError) return error.reason;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'quota';
  return names.some((name) => BROKEN.has(name)) ? 'damaged' : 'passing';
}

export function detailOf(error: unknown): string {
  if (!isThrown(error)) return String(error);
  const inner = isThrown(error.inner) ? ` (${detailOf(error.inner)})` : '';
  return `${String(error.name)}: ${String(error.message)}${inner}`;
}

/** What the caller of a workspace is told. */
export function failureOf(error: unknown): StorageFailure {
  const reason = reasonOf(error);
  switch (reason) {
    case 'quota':
    case 'newerSchema':
    case 'cancelled':
      return { code: reason };
    case 'gone':
      return { code: 'noSuchPlan' };
    case 'damaged':
    case 'timeout':
    case 'passing':
      return { code: 'unreadable', detail: detailOf(error) };
  }
}
