import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../domain/bonus/project.ts';
import type { NodeId } from '../../domain/ids.ts';
import { rowsOf } from '../../domain/plan.ts';
import { scoresOf } from '../../domain/scoring/scores.ts';
import { parentOf } from '../../domain/tree/tree.ts';
import { formatDegree } from '../../i18n/number-text.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { SuggestBox } from '../../ui/suggest-box.tsx';
import { useAct } from './fields/use-act.ts';
import { useProject } from './project-context.tsx';
import styles from './projects.module.css';

interface ProjectListProps {
  readonly projects: readonly Project[];
  readonly shown: NodeId | null;
  readonly onChoose: (id: NodeId) => void;
}

/** Every project with how far it is, and the box that makes one of a goal. */
export function ProjectList({ projects, shown, onChoose }: ProjectListProps) {
  const { plan, words, locale, today, isReadOnly } = useProject();
  const { t } = useTranslation('projects');
  const scores = scoresOf(plan, today);
  return (
    <nav className={styles['list']} aria-label={t('list')} data-on="screen">
      {!isReadOnly && <AddProject onAdded={onChoose} />}
      <ul>
        {projects.map((project) => {
          const { degree, status } = scores(project.id);
          return (
            <li key={project.id}>
              <button
                type="button"
                className={styles['entry']}
                aria-current={project.id === shown ? 'page' : undefined}
                onClick={() => onChoose(project.id)}
              >
                <span className={styles['entryTitle']} dir="auto">
                  {project.title || t('untitled')}
                </span>
                <span className={styles['entryStatus']}>
                  <StatusMark status={status} size={14} />
                  {degree.value === null ? '–' : formatDegree(degree.value, locale)}
                  {project.state && ` · ${words.choice('state', project.state)}`}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** A goal that is there becomes a project; a new name makes a new one. */
function AddProject({ onAdded }: { readonly onAdded: (id: NodeId) => void }) {
  const { plan, words } = useProject();
  const { t } = useTranslation('projects');
  const act = useAct();
  const options = useMemo(
    () =>
      rowsOf(plan, 'nodes').flatMap((node) => {
        if (node.kind !== 'goal' || node.isProject || node.title === '') return [];
        const above = parentOf(plan, node.id);
        const detail = (above && plan.nodes[above]?.title) || words.kind(node);
        return [{ id: node.id, text: node.title, detail }];
      }),
    [plan, words],
  );
  const mark = (id: NodeId) =>
    ({ type: 'editRows', table: 'nodes', ids: [id], fields: { isProject: true } }) as const;
  const add = (title: string, known: string | undefined) => {
    if (title.trim() === '') return true;
    let made = known as NodeId | undefined;
    const why = known
      ? act(mark(known as NodeId))
      : act({ type: 'addNode', kind: 'goal', level: 'tactical', title, under: null }, (id) => {
          made = id;
          return mark(id);
        });
    if (why === null && made) onAdded(made);
    return why === null;
  };
  return (
    <SuggestBox
      label={t('add')}
      text=""
      placeholder={t('add')}
      options={options}
      newLabel={(title) => t('addNew', { title })}
      onCommit={(title, option) => add(title, option?.id)}
    />
  );
}
