import type { Workspace } from './contract.ts';
import type { Surroundings } from './surroundings.ts';

/** How much room there is and whether the browser promised not to clear it; null where it does not say. */
export async function estimate(storage: Surroundings['storage']): ReturnType<Workspace['estimate']> {
  try {
    if (!storage) return null;
    const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
      storage.estimate(),
      storage.persisted(),
    ]);
    return { usedBytes: usage, quotaBytes: quota, persisted };
  } catch {
    return null;
  }
}
