/**
 * What is made when it is first asked for, and kept. Validators are made so: there are hundreds of them, and rows that
 * are sound at a glance ask for almost none.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
