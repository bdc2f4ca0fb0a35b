// The goal tree by itself, with a plan made up as asked: ?n=300&lang=ru&theme=dark&long=1
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/index.css';
import '../../src/ui/tokens.css';
import { applyDiff } from '../../src/domain/apply-diff.ts';
import { emptyPlan, type Plan } from '../../src/domain/plan.ts';
import { Editor } from '../../src/editor/editor.ts';
import { editorActions } from '../../src/editor/actions/index.ts';
import { EditorProvider } from '../../src/editor/react.tsx';
import { isLanguage, startI18n } from '../../src/i18n/index.ts';
import GoalTree from '../../src/views/goal-tree/goal-tree.tsx';
import { chordOf, matches } from '../../src/app/keys/chord.ts';
import { isInTree, isTyping } from '../../src/app/keys/place.ts';
import { madeUpDiff } from './made-up-plan.ts';

const asked = new URLSearchParams(location.search);
const language = asked.get('lang') ?? 'en';
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;
await startI18n(isLanguage(language) ? language : 'en');

const now = () => '2026-06-30T09:00:00.000Z';
const empty = emptyPlan('Plan', language, now());
const count = Number(asked.get('n') ?? 10);
const plan: Plan = applyDiff(
  empty,
  madeUpDiff({
    count,
    language,
    isLong: asked.has('long'),
    fanOut: Number(asked.get('fan') ?? 5),
    hasCrossLinks: asked.get('cross') !== '0',
  }),
);
const editor = new Editor({ plan, now, newId: () => crypto.randomUUID() });
const actions = new Map(editorActions.map((action) => [action.id, action]));
Reflect.set(window, 'editor', editor);

document.addEventListener(
  'keydown',
  (event) => {
    if (isTyping(event.target)) return;
    const action = editorActions.find(
      ({ keys = [], scope, enabled }) =>
        keys.some((key) => matches(event, chordOf(key), { isMac: false, isLatin: true })) &&
        (scope !== 'tree' || isInTree(event.target)) &&
        (enabled?.(editor) ?? true),
    );
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    void action.run(editor);
  },
  { capture: true },
);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <EditorProvider editor={editor} actions={actions}>
      <GoalTree />
    </EditorProvider>,
  );
}
