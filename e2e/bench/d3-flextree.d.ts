declare module 'd3-flextree' {
  interface Placed<T> {
    readonly data: T;
    readonly x: number;
    readonly y: number;
    each(act: (node: Placed<T>) => void): void;
  }
  interface Layout<T> {
    (tree: Placed<T>): Placed<T>;
    hierarchy(top: T | undefined): Placed<T>;
  }
  export function flextree<T extends { readonly at: number }>(options: {
    readonly nodeSize: () => readonly [number, number];
  }): Layout<T>;
}
