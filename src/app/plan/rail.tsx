import { Ellipsis } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { Plan } from '../../domain/plan.ts';
import { focusIn } from '../../domain/problems/problem-trees.ts';
import { useEditorStateSoon } from '../../editor/react.tsx';
import { VIEWS, type ViewDefinition, type ViewGroup, type ViewId } from '../../views/registry.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { PlanId } from '../../storage/contract.ts';
import { isNarrow } from '../narrow.ts';
import type { OpenPlan } from '../open-plan.ts';
import { type PlanPart, planPath } from '../routes.ts';
import { useApp } from '../use-app.tsx';
import { useNarrow } from '../use-narrow.ts';
import styles from './rail.module.css';

const GROUPS: readonly ViewGroup[] = ['map', 'tables', 'run', 'work', 'people', 'report'];

type ViewEntry = ViewDefinition & { readonly id: ViewId };

/** Where each view is, with the part that is looked at, where the view shows it. */
const pathsOf = (plan: Plan, planId: PlanId, { focus, through }: PlanPart) =>
  Object.fromEntries(
    (VIEWS as readonly ViewEntry[]).map(({ id, wood }) => [
      id,
      planPath(planId, id, { focus: wood ? focusIn(plan, focus, wood) : focus, through }),
    ]),
  ) as Readonly<Record<ViewId, string>>;

/** The views there are, grouped as a person thinks of them. */
export function Rail({ open, viewId }: { readonly open: OpenPlan; readonly viewId: ViewId }) {
  const app = useApp();
  const { t } = useTranslation();
  const paths = useEditorStateSoon(({ plan, session }) => pathsOf(plan, open.id, session));
  const isPhone = useNarrow();
  // Where one thing is shown at a time, going to a view means leaving the inspector.
  const uncover = () => {
    if (isNarrow() && app.preferences.inspectorOpen) void app.prefer({ inspectorOpen: false });
  };
  const all: readonly ViewEntry[] = VIEWS;
  const isShown = ({ id, isAtHand }: ViewEntry) => !isPhone || isAtHand === true || id === viewId;
  const groups = GROUPS.map((group) => ({
    group,
    views: all.filter((view) => view.group === group && isShown(view)),
  }));
  const others = all.filter((view) => !isShown(view));
  const rail = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where the views are more than the window is high, the one that is looked at is in sight. The page need not be laid
    // out for that alone.
    const frame = requestAnimationFrame(() =>
      rail.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [viewId]);
  return (
    <nav ref={rail} className={styles['rail']} aria-label={t('views')}>
      {groups
        .filter(({ views }) => views.length > 0)
        .map(({ group, views }) => (
          <div key={group} className={styles['group']} role="group" aria-label={t(`viewGroup.${group}`)}>
            <span className={styles['heading']} aria-hidden>
              {t(`viewGroup.${group}`)}
            </span>
            {views.map((view) => {
              const { id, icon: Icon } = view;
              return (
                <a
                  key={id}
                  className={styles['link']}
                  href={`#${paths[id]}`}
                  aria-current={id === viewId ? 'page' : undefined}
                  onClick={uncover}
                >
                  <Icon size={20} aria-hidden />
                  <span>{t(`view.${id}`)}</span>
                </a>
              );
            })}
          </div>
        ))}
      {others.length > 0 && (
        <MoreViews
          views={others}
          onGo={(view) => {
            uncover();
            navigate(paths[view.id]);
          }}
        />
      )}
    </nav>
  );
}

interface MoreViewsProps {
  readonly views: readonly ViewEntry[];
  readonly onGo: (view: ViewEntry) => void;
}

/** What has no room on a phone. */
function MoreViews({ views, onGo }: MoreViewsProps) {
  const { t } = useTranslation();
  const groups = GROUPS.map((group) => ({
    id: group,
    title: t(`viewGroup.${group}`),
    entries: views
      .filter((view) => view.group === group)
      .map((view) => ({
        id: view.id,
        label: t(`view.${view.id}`),
        icon: view.icon,
        onAction: () => onGo(view),
      })),
  })).filter(({ entries }) => entries.length > 0);
  return (
    <Menu label={t('moreViews')} groups={groups} placement="top start">
      <IconButton icon={Ellipsis} label={t('moreViews')} />
    </Menu>
  );
}
