import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { projectOf, projectsOf } from '../../domain/bonus/project.ts';
import type { NodeId } from '../../domain/ids.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import { ancestors } from '../../domain/tree/walk.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { usePageViewport } from '../../editor/use-page-viewport.ts';
import { useLocale } from '../../i18n/locale.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { bringProjectTexts } from '../../i18n/project-texts.ts';
import { ProjectCard } from './project-card.tsx';
import { type ProjectContext, ProjectProvider } from './project-context.tsx';
import { ProjectList } from './project-list.tsx';
import styles from './projects.module.css';

bringProjectTexts();

/** Goals that are run as projects, and the card of one of them (domain A12, A13). */
export default function ProjectsView() {
  const editor = useEditor();
  const { t } = useTranslation('projects');
  const { plan, isReadOnly, showsPay, selection } = useEditorState((state) => ({
    plan: state.plan,
    isReadOnly: state.readOnly,
    showsPay: state.session.showsPay,
    selection: state.session.selection,
  }));
  const settings = settingsOf(plan);
  const words = usePlanWords(settings);
  const locale = useLocale();
  const { today } = editor;
  const { currency } = settings;
  const context = useMemo(
    (): ProjectContext => ({ plan, words, locale, currency, today, isReadOnly, showsPay }),
    [plan, words, locale, currency, today, isReadOnly, showsPay],
  );
  const view = usePageViewport('button,input');
  const projects = projectsOf(plan);
  const [last, setLast] = useState<NodeId | null>(null);
  const shown = aroundSelection(plan, selection) ?? (last && projectOf(plan, last)?.id) ?? projects[0]?.id;
  const choose = (id: NodeId) => {
    setLast(id);
    editor.select([id]);
  };
  if (shown && shown !== last) setLast(shown);
  const project = shown ? projectOf(plan, shown) : null;
  return (
    <ProjectProvider value={context}>
      <div ref={view} className={styles['view']}>
        <div className={styles['panes']}>
          <ProjectList projects={projects} shown={project?.id ?? null} onChoose={choose} />
          {project ? (
            <ProjectCard key={project.id} project={project} />
          ) : (
            <p className={styles['empty']}>{t('empty')}</p>
          )}
        </div>
      </div>
    </ProjectProvider>
  );
}

/** The project that is selected, or the nearest one above what is. */
function aroundSelection(plan: Plan, selection: readonly NodeId[]): NodeId | undefined {
  const [id] = selection.slice(-1);
  return id && [id, ...ancestors(plan, id)].find((at) => projectOf(plan, at) !== null);
}
