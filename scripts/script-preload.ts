import type { Plugin, Rolldown } from 'vite';
import { AHEAD, DRAWINGS } from './files-of-the-build.ts';

const MODULE_LINK = /<link rel="modulepreload" crossorigin href=("[^"]+")>\s*/g;
const ENTRY = /<script type="module" crossorigin src=("[^"]+")>/;
const FIRST = '<script src="./first.js"></script>';

/** Which addresses ask for which files of the build (see `public/first.js`): every plan, and those of drawings. */
const ADDRESSES: Readonly<Record<string, string>> = {
  plan: '^#/plan/',
  common: '^#/plan/',
  widgets: '^#/plan/',
  drawing: `^#/plan/[^/]+(/(${Object.keys(DRAWINGS).join('|')}))?(/|$)`,
};

/**
 * Preloads modules as scripts. Chromium keeps the code it has compiled, but compiles again whatever `modulepreload` or an
 * import fetches: for a plan more than a megabyte. What is preloaded as a script comes with the kept code, and the module
 * takes it from there. The page asks for all of them before its first script, since the browser looks no further than
 * that under a content policy; it runs `ahead` as soon as it is there, and asks for what the address needs besides.
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
      handler: (html, { bundle = {} }) => {
        const files = Object.values(bundle);
        const ahead = files.find((file) => isMade(file, AHEAD));
        if (!ahead || !html.includes(FIRST)) throw new Error('the page has no `ahead` or no `first.js`');
        const [, entry = ''] = ENTRY.exec(html) ?? [];
        const preloaded = [...html.matchAll(MODULE_LINK)].map(([, address = '']) => address);
        const own = `"./${ahead.fileName}"`;
        const scripts = new Set([own, entry, ...preloaded]);
        const first = [
          ...[...scripts].map((address) => `<link rel="preload" as="script" crossorigin href=${address}>`),
          ...linksByAddress(files),
          FIRST,
          `<script type="module" async crossorigin src=${own}></script>`,
        ];
        return html.replaceAll(MODULE_LINK, '').replace(FIRST, () => first.join('\n    '));
      },
    },
  };
}

type File = Rolldown.OutputAsset | Rolldown.OutputChunk;

/** Whether a chunk holds the module. */
const isMade = (file: File, path: string): boolean =>
  file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(path));

/** Links that ask for nothing before `first.js` has made them. */
function linksByAddress(files: readonly File[]): string[] {
  return files.flatMap((file) => {
    const [name = ''] = /[^/]+(?=-[\w-]{8}\.(js|css)$)/.exec(file.fileName) ?? [];
    const address = ADDRESSES[name];
    const as = file.fileName.endsWith('.js') ? 'script' : 'style';
    return address === undefined
      ? []
      : [`<link data-of="${address}" as="${as}" crossorigin data-href="./${file.fileName}">`];
  });
}
