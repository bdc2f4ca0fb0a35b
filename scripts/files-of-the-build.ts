import { resolve } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;
type Group = Rolldown.CodeSplittingGroup;

const root = resolve(import.meta.dirname, '..');

/** The views that draw, by their name in the address. */
export const DRAWINGS = {
  tree: 'src/views/goal-tree/goal-tree.tsx',
  chain: 'src/views/results-chain/results-chain.tsx',
  map: 'src/views/strategy-map/strategy-map.tsx',
  problems: 'src/views/problem-tree/problem-tree.tsx',
} as const;

/** What the page runs before it has the rest of the app. */
export const AHEAD = 'src/app/ahead.ts';

/**
 * What is fetched together, by the modules it begins with: before all else, with every plan, with every drawing, and all
 * dialogs once the page has settled. Left alone, the bundler writes a file for each set of parts that share a module: one
 * plan took 200 of them, and asking for those took longer than reading the plan.
 */
const PARTS = {
  ahead: [AHEAD],
  plan: [
    'src/domain/commands/late-commands.ts',
    'src/views/inspector/inspector.tsx',
    'src/views/findings/findings.tsx',
    'src/app/cycle/phase-stepper.tsx',
  ],
  drawing: Object.values(DRAWINGS),
  dialogs: ['src/app/dialogs.tsx'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Part = keyof typeof PARTS;

/** The files of the build: a module goes into the first that takes it, and what a library gives it goes along. */
export function filesOfTheBuild(): Group[] {
  const modulesOf = reader();
  const has = (part: Part) => (id: string, modules: Modules) => modulesOf(part, modules).has(id);
  const [isOfPlan, isOfDrawing, isOfDialogs] = [has('plan'), has('drawing'), has('dialogs')];
  const file = (name: string, takes: (id: string, modules: Modules) => boolean): Group => ({
    name: (id, modules) => (takes(id, modules) ? name : null),
    debugName: name,
  });
  const files: Group[] = [
    file('ahead', has('ahead')),
    { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
    { name: 'app', tags: ['$initial'] },
    { name: 'widgets', test: /node_modules[\\/](react-aria|react-stately|lucide-react)/, minShareCount: 2 },
    // What dialogs share with drawings too: a request costs more than what it brings.
    file('plan', (...one) => isOfPlan(...one) || (isOfDialogs(...one) && isOfDrawing(...one))),
    file('drawing', isOfDrawing),
    file('dialogs', isOfDialogs),
    { name: 'views', minShareCount: 2 },
  ];
  return files.map((each, index) => ({ ...each, priority: files.length - index }));
}

/** Our own modules that a part imports; of the dialogs, those that each of them does. */
function reader(): (part: Part, modules: Modules) => ReadonlySet<string> {
  const known = new Map<Part, ReadonlySet<string>>();
  return (part, modules) => {
    const found = known.get(part) ?? read(part, modules);
    known.set(part, found);
    return found;
  };
}

function read(part: Part, modules: Modules): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (id: string): void => {
    // The index of a library names far more than is taken from it.
    if (ids.has(id) || id.includes('node_modules')) return;
    ids.add(id);
    modules.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  for (const path of PARTS[part]) {
    const id = normalizePath(resolve(root, path));
    const first = modules.getModuleInfo(id);
    if (!first) throw new Error(`scripts/files-of-the-build.ts: ${path} is no module of the app`);
    if (part === 'dialogs') first.dynamicallyImportedIds.forEach(visit);
    else visit(id);
  }
  return ids;
}
