import { useTranslation } from 'react-i18next';
import { focusIn } from '../../domain/problems/problem-trees.ts';
import { useEditorState } from '../../editor/react.tsx';
import { VIEWS, type ViewDefinition, type ViewGroup, type ViewId } from '../../views/registry.ts';
import { isNarrow } from '../narrow.ts';
import type { OpenPlan } from '../open-plan.ts';
import { planPath } from '../routes.ts';
import { useApp } from '../use-app.tsx';
import styles from './rail.module.css';

const GROUPS: readonly ViewGroup[] = ['map', 'tables', 'run', 'work', 'people', 'report'];

type ViewEntry = ViewDefinition & { readonly id: ViewId };

/** The views there are, grouped as a person thinks of them. */
export function Rail({ open, viewId }: { readonly open: OpenPlan; readonly viewId: ViewId }) {
  const app = useApp();
  const { t } = useTranslation();
  const { plan, focus } = useEditorState((state) => ({ plan: state.plan, focus: state.session.focus }));
  // Where one thing is shown at a time, going to a view means leaving the inspector.
  const uncover = () => {
    if (isNarrow() && app.preferences.inspectorOpen) void app.prefer({ inspectorOpen: false });
  };
  const all: readonly ViewEntry[] = VIEWS;
  const groups = GROUPS.map((group) => ({ group, views: all.filter((view) => view.group === group) }));
  return (
    <nav className={styles['rail']} aria-label={t('views')}>
      {groups
        .filter(({ views }) => views.length > 0)
        .map(({ group, views }) => (
          <div key={group} className={styles['group']} role="group" aria-label={t(`viewGroup.${group}`)}>
            <span className={styles['heading']} aria-hidden>
              {t(`viewGroup.${group}`)}
            </span>
            {views.map(({ id, icon: Icon, wood }) => (
              <a
                key={id}
                className={styles['link']}
                href={`#${planPath(open.id, id, wood ? focusIn(plan, focus, wood) : focus)}`}
                aria-current={id === viewId ? 'page' : undefined}
                onClick={uncover}
              >
                <Icon size={20} aria-hidden />
                <span>{t(`view.${id}`)}</span>
              </a>
            ))}
          </div>
        ))}
    </nav>
  );
}
