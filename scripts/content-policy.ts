/**
 * The one style React Aria writes into the page by itself (`usePress`: no double-tap zoom on buttons), by its
 * hash. A unit test computes it again from the installed package, so an update of the package that changes
 * the style fails there and not as a violation on somebody's screen.
 */
export const PRESS_STYLE_HASH = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

/** The same for iOS Safari, where an open dialog keeps the page behind it from scrolling (`usePreventScroll`). */
export const SCROLL_STYLE_HASH = 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=';

const directives: readonly (readonly [name: string, ...sources: string[]])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'", `'${PRESS_STYLE_HASH}'`, `'${SCROLL_STYLE_HASH}'`],
  ['img-src', "'self'", 'data:', 'blob:'],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'", 'blob:'],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['object-src', "'none'"],
];

/** For `<meta http-equiv>`, so that the policy holds on any static host, a file share included. */
export const policyForMeta = directives.map((directive) => directive.join(' ')).join('; ');

/** Headers of our own server. Browsers take `frame-ancestors` from a header only. */
export const securityHeaders = {
  'Content-Security-Policy': `${policyForMeta}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} satisfies Record<string, string>;
