/** Where the page shows one thing at a time; the style sheets have the same number. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 720px)').matches;
