import type { Plugin, Rolldown } from 'vite';
import { AHEAD, DRAWINGS } from './files-of-the-build.ts';

type File = Rolldown.OutputAsset | Rolldown.OutputChunk;

const MODULE_LINK = /<link rel="modulepreload" crossorigin href=("[^"]+")>\s*/g;
const ENTRY = /<script type="module" crossorigin src=("[^"]+")>/;
const FIRST = '<script src="./first.js"></script>';

/** The file of a part, or that of its styles. */
const named = (part: string) => (file: File) =>
  new RegExp(`/${part}-[\\w-]{8}\\.(js|css)$`).test(file.fileName);
const holding = (path: string) => (file: File) =>
  file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(path));

/**
 * Who asks for which files of the build, by language and address in one ("ru#/plan/1/tree", see `public/first.js`): every
 * plan, the plans that are drawn, and those who read another language than comes with the app.
 */
const WANTED: readonly { readonly of: string; readonly is: (file: File) => boolean }[] = [
  { of: '#/plan/', is: named('plan') },
  { of: '#/plan/', is: named('widgets') },
  { of: `#/plan/[^/]+(/(${Object.keys(DRAWINGS).join('|')}))?(/|$)`, is: named('drawing') },
  { of: '^ru', is: holding('src/i18n/ru/index.ts') },
];

/**
 * Preloads modules as scripts. Chromium keeps the code it has compiled, but compiles again whatever `modulepreload` or an
 * import fetches: for a plan more than a megabyte. What is preloaded as a script comes with the kept code, and the module
 * takes it from there. The page asks for all of them before it waits for `first.js`, since the browser looks no further
 * than that under a content policy; it runs `ahead` as soon as it is there, and asks for what the address needs besides.
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
        const ahead = files.find(holding(AHEAD));
        if (!ahead || !html.includes(FIRST)) throw new Error('the page has no `ahead` or no `first.js`');
        const [, entry = ''] = ENTRY.exec(html) ?? [];
        const preloaded = [...html.matchAll(MODULE_LINK)].map(([, address = '']) => address);
        const own = `"./${ahead.fileName}"`;
        const scripts = new Set([own, entry, ...preloaded]);
        const first = [
          '<link rel="preload" as="script" href="./first.js">',
          ...[...scripts].map((address) => `<link rel="preload" as="script" crossorigin href=${address}>`),
          `<script type="module" async crossorigin src=${own}></script>`,
          ...linksByAddress(files),
          FIRST,
        ];
        return html.replaceAll(MODULE_LINK, '').replace(FIRST, () => first.join('\n    '));
      },
    },
  };
}

/** Links that ask for nothing before `first.js` has made them. */
function linksByAddress(files: readonly File[]): string[] {
  return WANTED.flatMap(({ of, is }) => {
    const found = files.filter(is);
    if (found.length === 0) throw new Error(`the build has no file for ${of}`);
    return found.map(({ fileName }) => {
      const as = fileName.endsWith('.js') ? 'script' : 'style';
      return `<link data-of="${of}" as="${as}" crossorigin data-href="./${fileName}">`;
    });
  });
}
