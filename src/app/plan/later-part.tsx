import { type ComponentType, lazy, useState } from 'react';

/** A component that is fetched when it is needed, or ahead of that. */
export interface LaterPart {
  readonly prepare: () => void;
  /** Another one once it has been fetched. */
  readonly component: () => ComponentType;
}

/**
 * What has been fetched ahead is mounted at once: even for a moment of waiting React shows what stands in, and then holds
 * back what was waited for until that has been on screen for 300 ms.
 */
export function laterPart(load: () => Promise<{ default: ComponentType }>): LaterPart {
  let ready: ComponentType | null = null;
  let Later = lazy(fetched);
  async function fetched() {
    try {
      const part = await load();
      ready = part.default;
      return part;
    } catch (error) {
      // React keeps a failure for good: whoever tries again, the network back, gets a new attempt.
      Later = lazy(fetched);
      throw error;
    }
  }
  return {
    prepare() {
      // A failure is told where it matters, when the component is mounted.
      fetched().catch(() => undefined);
    },
    component: () => ready ?? Later,
  };
}

/** Mounts it, and keeps what it has mounted. */
export function Part({ of }: { readonly of: LaterPart }) {
  const [Component] = useState(of.component);
  return <Component />;
}
