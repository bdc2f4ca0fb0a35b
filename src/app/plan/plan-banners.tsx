import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { useEditorState } from '../../editor/react.tsx';
import { VIEWS, type ViewId } from '../../views/registry.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { OpenPlan } from '../open-plan.ts';
import { planPath } from '../routes.ts';
import { untrashPlan } from '../start/plan-chores.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { actionName } from '../words.ts';
import { StorageBanner } from '../storage-banner.tsx';

const TrialBanner = lazy(() => import('./trial-banner.tsx'));

const tellsFocus = (viewId: ViewId): boolean =>
  VIEWS.some((view) => view.id === viewId && 'tellsFocus' in view);

/** What has to be said about the plan as a whole, above it and for as long as it is true. */
export function PlanBanners({ open, viewId }: { readonly open: OpenPlan; readonly viewId: ViewId }) {
  const app = useApp();
  const { t } = useTranslation();
  const readOnly = useEditorState((state) => state.readOnly);
  const isTrying = useEditorState((state) => state.trial !== null);
  const isTrashed = useAppState(({ plans }) =>
    (plans ?? []).some(({ id, trashedAt }) => id === open.id && trashedAt !== undefined),
  );
  const focus = useEditorState(({ plan, session }) =>
    session.focus === null ? null : (plan.nodes[session.focus]?.title ?? null),
  );
  return (
    <>
      {readOnly && (
        <Banner tone="warn" action={<Button onPress={() => location.reload()}>{t('banner.reload')}</Button>}>
          {t('banner.readOnly')}
        </Banner>
      )}
      <StorageBanner />
      {isTrying && (
        <Suspense>
          <TrialBanner />
        </Suspense>
      )}
      {isTrashed && (
        <Banner
          tone="warn"
          action={<Button onPress={() => void untrashPlan(app, open.id)}>{t('banner.untrash')}</Button>}
        >
          {t('banner.trashed')}
        </Banner>
      )}
      {open.missing > 0 && (
        <Banner
          tone="warn"
          action={<Button onPress={() => app.press('backups')}>{actionName({ id: 'backups' })}</Button>}
        >
          {t('banner.missing', { count: open.missing })}
        </Banner>
      )}
      {open.setAside > 0 && <Banner tone="warn">{t('banner.setAside', { count: open.setAside })}</Banner>}
      {focus !== null && !tellsFocus(viewId) && (
        <Banner
          tone="plain"
          action={
            <Button onPress={() => navigate(planPath(open.id, viewId))}>{t('banner.focusBack')}</Button>
          }
        >
          {t('banner.focus')} <strong>{focus}</strong>
        </Banner>
      )}
    </>
  );
}
