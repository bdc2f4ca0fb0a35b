/** How often in a row the app has failed while starting: what makes it start again without opening anything. */
const KEY = 'throughline.failedStarts';
const ENOUGH = 2;

export const countFailedStart = (): void => write(read() + 1);
export const forgetFailedStarts = (): void => write(0);
export const needsSafeMode = (): boolean => read() >= ENOUGH;

function read(): number {
  try {
    return Number(sessionStorage.getItem(KEY) ?? 0);
  } catch {
    return 0;
  }
}

function write(count: number): void {
  try {
    if (count === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, String(count));
  } catch {
    // Without storage there is no safe mode, and nothing stored that could be to blame.
  }
}
