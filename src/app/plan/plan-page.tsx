import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { navigate } from 'wouter/use-hash-location';
import type { NodeId } from '../../domain/ids.ts';
import { EditorProvider } from '../../editor/react.tsx';
import type { PlanId } from '../../storage/contract.ts';
import { Afterwards } from '../../ui/afterwards.tsx';
import { type ViewDefinition, VIEWS, type ViewId } from '../../views/registry.ts';
import type { OpenPlan } from '../open-plan.ts';
import { keepView } from '../last-view.ts';
import { type PlanPart, planPath } from '../routes.ts';
import { useAppState } from '../use-app.tsx';
import { useNarrow } from '../use-narrow.ts';
import styles from './plan-page.module.css';
import { PlanMenu } from '../context-menu/plan-menu.tsx';
import { FindBar } from './find-bar.tsx';
import { Part } from './later-part.tsx';
import { PeriodBar } from './period-bar.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { usePresenting } from './use-presenting.ts';
import { useOpenPlan } from './use-open-plan.ts';
import { PlanFailure } from './plan-failure.tsx';
import { PrintedView } from './printed-view.tsx';
import { PlanBanners } from './plan-banners.tsx';
import { inspector, preparePlanPage, views } from './plan-parts.ts';
import { ViewBoundary } from './view-boundary.tsx';

interface PlanPageProps {
  readonly planId: PlanId;
  readonly viewId: ViewId;
  readonly part: PlanPart;
}

const ExplainPanel = lazy(() => import('../../views/numbers/explain-panel.tsx'));
const Findings = lazy(() => import('../../views/findings/findings.tsx'));

export function PlanPage({ planId, viewId, part }: PlanPageProps) {
  const { t } = useTranslation();
  const opening = useOpenPlan(planId);
  const inspectorOpen = useAppState(({ preferences }) => preferences.inspectorOpen);
  // Fetched while the plan is read, so that plan and view come on screen together.
  useEffect(() => preparePlanPage(viewId, inspectorOpen), [viewId, inspectorOpen]);
  if (opening.state === 'opening') {
    return (
      <p className={styles['opening']} role="status">
        {t('opening')}
      </p>
    );
  }
  if (opening.state === 'failed') return <PlanFailure failure={opening.failure} onRetry={opening.retry} />;
  return <Page key={planId} open={opening.open} viewId={viewId} part={part} />;
}

function Page({ open, viewId, part }: { open: OpenPlan; viewId: ViewId; part: PlanPart }) {
  const { t } = useTranslation();
  const actions = useAppState((state) => state.actions);
  const isPresenting = useStore(open.editor.store, ({ session }) => session.presenting !== null);
  const isExplaining = useStore(open.editor.store, ({ session }) => session.explaining !== null);
  const isInspectorOpen = useAppState(({ preferences }) => preferences.inspectorOpen) && !isPresenting;
  useEffect(() => keepView(open.id, viewId), [open, viewId]);
  usePartInAddress(open, viewId, part);
  usePresenting(open.editor, viewId);
  const view = views[viewId];
  const isNarrow = useNarrow();
  // On a phone it is the page, and so what the page is mainly about.
  const inspectorPanel = isInspectorOpen && (
    <aside className={styles['inspector']} aria-label={t('inspector')}>
      <ViewBoundary>
        <Afterwards>
          <Suspense>
            <Part of={inspector} />
          </Suspense>
        </Afterwards>
      </ViewBoundary>
    </aside>
  );
  return (
    <EditorProvider editor={open.editor} actions={actions}>
      <div className={styles['page']} data-inspector={isInspectorOpen}>
        {!isPresenting && <TopBar open={open} viewId={viewId} />}
        {!isPresenting && <PeriodBar />}
        <PlanBanners open={open} viewId={viewId} />
        <div className={styles['body']}>
          {!isPresenting && <Rail open={open} viewId={viewId} />}
          <main className={styles['view']}>
            <FindBar />
            <ViewBoundary key={viewId}>
              <Suspense fallback={<p className={styles['opening']}>{t('loading')}</p>}>
                <Printable viewId={viewId}>{view && <Part of={view} />}</Printable>
              </Suspense>
            </ViewBoundary>
            {!isPresenting && (
              <ViewBoundary>
                <Suspense>
                  <Findings />
                </Suspense>
              </ViewBoundary>
            )}
            {isNarrow && inspectorPanel}
          </main>
          {!isNarrow && inspectorPanel}
        </div>
        <Suspense>{isExplaining && <ExplainPanel />}</Suspense>
        <PlanMenu />
      </div>
    </EditorProvider>
  );
}

/** Drawings are printed as pictures. */
function Printable({ viewId, children }: { readonly viewId: ViewId; readonly children: ReactNode }) {
  const view: ViewDefinition | undefined = VIEWS.find(({ id }) => id === viewId);
  if (!view?.prints) return children;
  return (
    <PrintedView viewId={viewId} orientation={view.prints} isTimeless={view.isTimeless === true}>
      {children}
    </PrintedView>
  );
}

/** What of the plan is looked at stands in the address: a link leads to it, and the back button out of it. */
function usePartInAddress({ id, editor }: OpenPlan, viewId: ViewId, { focus, through }: PlanPart): void {
  useEffect(() => {
    const there = (node: NodeId | null) => (node !== null && editor.plan.nodes[node] ? node : null);
    const part = { focus: there(focus), through: there(through) };
    // An old link may lead to a node that is gone: the plan is shown without it, and the address says so.
    if (!isSame(part, { focus, through })) navigate(planPath(id, viewId, part), { replace: true });
    else if (!isSame(part, editor.session)) editor.look(part);
    // Only the address is followed here; the other way is below.
  }, [editor, id, viewId, focus, through]);
  useEffect(
    () =>
      editor.store.subscribe(({ session }, { session: before }) => {
        if (!isSame(session, before) && !isSame(session, { focus, through }))
          navigate(planPath(id, viewId, session));
      }),
    [editor, id, viewId, focus, through],
  );
}

const isSame = (a: PlanPart, b: PlanPart): boolean => a.focus === b.focus && a.through === b.through;
