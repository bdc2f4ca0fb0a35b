import type { Plugin } from 'vite';

const MODULE_LINK = '<link rel="modulepreload" crossorigin href=';
const SCRIPT_LINK = '<link rel="preload" as="script" crossorigin href=';
const ENTRY = /<script type="module" crossorigin src=("[^"]+")>/;

/**
 * Preloads modules as scripts. Chromium keeps the code it has compiled, but compiles again whatever `modulepreload` or an
 * import fetches: for a plan more than a megabyte. What is preloaded as a script comes with the kept code, and the module
 * takes it from there.
 */
export function preloadAsScript(): Plugin {
  return {
    name: 'throughline:preload-as-script',
    apply: 'build',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler(code) {
        const changed = code.replaceAll(/(['"])modulepreload\1/g, '"preload"');
        if (changed === code) this.error('the preload helper of Vite no longer says modulepreload');
        return { code: changed, map: null };
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replace(ENTRY, (script, address) => `${SCRIPT_LINK}${address}>\n    ${script}`)
          .replaceAll(MODULE_LINK, SCRIPT_LINK),
    },
  };
}
