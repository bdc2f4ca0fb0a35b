import { describe, expect, test } from 'vitest';
import { importFindings, importsOf } from './import-rules.ts';
import { filesIn } from './source.ts';

const found = (path: string, text: string) => importFindings({ path, text });

describe('imports point one way', () => {
  const files = filesIn('src', /\.tsx?$/);

  test('there is something to check', () => {
    expect(files.flatMap(importsOf).length).toBeGreaterThan(50);
  });

  test('in every file of src', () => {
    expect(files.flatMap(importFindings)).toEqual([]);
  });
});

describe('the rule finds', () => {
  test.each([
    ['a value', "import { load } from '../storage/load.ts';"],
    ['a type', "import type { Row } from '../storage/row.ts';"],
    ['an inline type', "type Row = import('../storage/row.ts').Row;"],
    ['a re-export', "export * from '../storage/row.ts';"],
    ['a named re-export', "export { row } from '../storage/row.ts';"],
    ['a dynamic import', "const row = () => import('../storage/row.ts');"],
    ['a bare import', "import '../storage/row.ts';"],
    ['a worker', "new Worker(new URL('../storage/row.worker.ts', import.meta.url));"],
    ['a glob', "const rows = import.meta.glob('../storage/*.ts');"],
  ])('%s against the arrow', (_what, text) => {
    expect(found('src/editor/editor.ts', text)).toEqual([
      'src/editor/editor.ts:1 editor may not import storage',
    ]);
  });

  test.each([
    ['src/domain/plan.ts', '../editor/editor.ts'],
    ['src/storage/save.ts', '../editor/editor.ts'],
    ['src/storage/save.ts', '../i18n/index.ts'],
    ['src/formats/csv/csv.ts', '../../storage/load.ts'],
    ['src/ui/button.tsx', '../domain/plan.ts'],
    ['src/views/outline/outline.tsx', '../../app/boot.ts'],
    ['src/views/outline/outline.tsx', '../../storage/load.ts'],
    ['src/views/outline/outline.tsx', '../goal-tree/card.tsx'],
    ['src/views/canvas/card.tsx', '../outline/row.tsx'],
    ['src/i18n/index.ts', '../domain/refusal.ts'],
    ['src/ui/button.tsx', '../i18n/index.ts'],
    ['src/views/goal-tree/goal-tree.tsx', '@xyflow/react'],
    ['src/editor/editor.ts', '../views/registry.ts'],
    ['src/helpers/x.ts', '../domain/plan.ts'],
    ['src/domain/plan.ts', 'react'],
    ['src/domain/plan.ts', 'zustand'],
    ['src/storage/save.ts', 'react'],
    ['src/editor/editor.ts', 'dexie'],
    ['src/views/outline/outline.tsx', '@xyflow/react'],
    ['src/views/cycle/cycle-view.tsx', '@xyflow/react'],
    ['src/app/shell.tsx', '@xyflow/react'],
  ])('%s importing %s', (path, specifier) => {
    expect(found(path, `import type { X } from '${specifier}';`)).toHaveLength(1);
  });

  test.each([
    ['src/domain/tree/tree.ts', '../plan.ts'],
    ['src/domain/plan.ts', 'zod/mini'],
    ['src/editor/editor.ts', '../domain/plan.ts'],
    ['src/storage/save.ts', 'dexie'],
    ['src/ui/button.tsx', 'react-aria-components'],
    ['src/views/canvas/canvas.tsx', '@xyflow/react'],
    ['src/views/diagram/diagram.tsx', '@xyflow/react'],
    ['src/views/diagram/diagram.tsx', '../canvas/text/wrap-text.ts'],
    ['src/views/cycle/cycle-view.tsx', '../diagram/diagram.tsx'],
    ['src/views/goal-tree/goal-tree.tsx', './card.tsx'],
    ['src/views/goal-tree/goal-tree.tsx', '../canvas/canvas.tsx'],
    ['src/views/registry.ts', './goal-tree/goal-tree.tsx'],
    ['src/app/boot.ts', '../storage/open.ts'],
    ['src/main.tsx', './app/boot.tsx'],
  ])('nothing wrong with %s importing %s', (path, specifier) => {
    expect(found(path, `import { x } from '${specifier}';`)).toEqual([]);
  });
});
