import { StrictMode, Suspense, lazy } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/index.css';
import '../ui/tokens.css';
import { emptyPlan } from '../domain/plan.ts';
import { Editor } from '../editor/editor.ts';
import { EditorProvider } from '../editor/react.tsx';
import { startI18n } from '../i18n/index.ts';
import { VIEWS } from '../views/registry.ts';

/** Starts the app: messages, storage, the plan named by the address. */
export async function boot(root: HTMLElement): Promise<void> {
  await startI18n('en');
  const now = () => new Date().toISOString();
  const editor = new Editor({ plan: emptyPlan('Plan', 'en', now()), now, newId: () => crypto.randomUUID() });
  const view = VIEWS.find(({ id }) => location.hash.endsWith(id)) ?? VIEWS[0];
  const View = lazy(view.load);
  createRoot(root).render(
    <StrictMode>
      <EditorProvider editor={editor} actions={new Map()}>
        <Suspense>
          <View />
        </Suspense>
      </EditorProvider>
    </StrictMode>,
  );
}
